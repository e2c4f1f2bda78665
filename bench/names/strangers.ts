/**
 * `npm run bench -- names/strangers`: how often a name that nobody here bears is answered with somebody else, by kind. Counted apart are answers
 * without a word (`sure`) and those that say what was understood (`probable`). A made name that is a typing slip of the person found, by a plain
 * count of letters, is left out.
 */
import { readConfig } from '../../src/config.ts';
import type { Verdict } from '../../src/names/index.ts';
import { openContext, placesOf } from '../../src/server/context.ts';
import { isSlipOf, makeStrangers } from '../../test/support/names/strangers.ts';

const { store, names } = await openContext(placesOf(readConfig(process.env)));
const entries = [...store.names()];
const spellingsOf = Map.groupBy(entries, ({ id }) => id);
const empty = (): Record<Verdict, number> => ({ sure: 0, probable: 0, ambiguous: 0, unknown: 0 });
const kinds = new Map<string, Record<Verdict, number>>();
const all = empty();
const told: string[] = [];

for (const { query, kind } of makeStrangers(entries, { replaced: 10_000, invented: 2_000 })) {
	const { verdict, candidates } = names.resolve(query, { type: 'person' });
	const [first] = candidates;
	if (first !== undefined && (verdict === 'sure' || verdict === 'probable')) {
		if (isSlipOf(query, spellingsOf.get(first.id) ?? [])) continue;
		told.push(`${verdict}: “${query}” is ${first.name} by “${first.matched}”`);
	}
	const sums = kinds.get(kind) ?? empty();
	kinds.set(kind, sums);
	sums[verdict]++;
	all[verdict]++;
}

function line(kind: string, sums: Record<Verdict, number>): string {
	const count = Object.values(sums).reduce((sum, one) => sum + one, 0);
	const share = (verdict: Verdict): string => `${((100 * sums[verdict]) / count).toFixed(2)} %`.padStart(8);
	return `${kind.padEnd(32)} ${String(count).padStart(6)}  sure ${share('sure')}  as a guess ${share('probable')}  asked ${share('ambiguous')}`;
}

for (const [kind, sums] of [...kinds].sort(([one], [other]) => (one < other ? -1 : 1))) console.log(line(kind, sums));
console.log(line('all', all));
for (const one of told.filter((_, at) => at % Math.ceil(told.length / 30) === 0)) console.log(one);
