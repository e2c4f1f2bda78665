/** The index of names is the same, whether a thread makes it or not. */
import { expect, test } from 'vitest';
import { packNames } from '../../src/names/index.ts';
import { type NameTables, nameEntries } from '../../src/store/nameTables.ts';
import { startPacking } from '../../src/store/packing.ts';

/** So many owners with two spellings each, one in another script. */
function tables(count: number): NameTables {
	const numbers = Array.from({ length: count }, (_, number) => number);
	return {
		owners: numbers.map((number) => ({
			id: `Q${number}`,
			type: 'person' as const,
			label: `Person ${number}`,
			context: 'foreign minister Aland',
			prominence: number / count,
			entity: number % 2 === 0 ? 'AA' : undefined,
			isFormer: false,
		})),
		names: numbers.flatMap((number) => [
			{ owner: `Q${number}`, text: `Person ${number}`, strength: 'canonical' as const },
			{ owner: `Q${number}`, text: `Персона ${number}`, strength: 'alias' as const },
		]),
		hints: [{ text: 'Texas', hint: 'A state of the US.', suggest: ['US'] }],
	};
}

test.each([10, 3_000])('GIVEN the names of %i owners THEN the index is that of one thread', (count) => {
	const given = tables(count);
	const packed = startPacking(given).parts();
	const expected = packNames(nameEntries(given.owners, given.names), given.hints);
	expect([...packed.keys()]).toEqual([...expected.keys()]);
	for (const [name, part] of expected) expect(Buffer.from(packed.get(name) ?? '').equals(Buffer.from(part)), name).toBe(true);
});
