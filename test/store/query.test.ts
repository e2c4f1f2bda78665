import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expression, flag, integer, oneOf, orNull, real, text } from '../../src/store/columns.ts';
import { insertAll } from '../../src/store/insert.ts';
import { Statements, select } from '../../src/store/query.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { table } from '../../src/store/table.ts';

const animal = table('animal', { number: integer, name: text, kind: oneOf(['cat', 'dog']), weight: orNull(real), tame: flag }, [
	'number',
]);

function shelter(): { readonly database: Database.Database; readonly statements: Statements } {
	const database = new Database(':memory:');
	onTestFinished(() => void database.close());
	database.exec(animal.create);
	return { database, statements: new Statements(database) };
}

describe('insertAll', () => {
	test.each([0, 1, 63, 64, 65, 200])('GIVEN %i rows THEN all are written, in their order', (count) => {
		const { database, statements } = shelter();
		const rows = Array.from({ length: count }, (_, number) => ({
			number,
			name: `cat ${number}`,
			kind: 'cat' as const,
			tame: 0 as const,
		}));
		insertAll(database, animal, rows);
		expect(statements.all(select([animal.columns.name], 'FROM animal ORDER BY number')).flat()).toEqual(
			rows.map(({ name }) => name),
		);
	});

	test('GIVEN cells in another order than the columns THEN each goes to the column of its name', () => {
		const { database, statements } = shelter();
		insertAll(database, animal, [{ weight: 4.5, tame: 1, kind: 'cat', name: 'Tom', number: 1 }]);
		expect(statements.all(select(animal.columns, 'FROM animal'))).toEqual([
			{ number: 1, name: 'Tom', kind: 'cat', weight: 4.5, tame: 1 },
		]);
	});

	test('GIVEN nothing for a column that may be empty THEN it is empty', () => {
		const { database, statements } = shelter();
		insertAll(database, animal, [{ number: 1, name: 'Rex', kind: 'dog', weight: undefined, tame: 0 }]);
		expect(statements.all(select([animal.columns.weight], 'FROM animal'))).toEqual([[null]]);
	});
});

describe('Statements', () => {
	const light = select({ name: animal.columns.name }, 'FROM animal WHERE weight < @most ORDER BY name');

	test('GIVEN a query THEN its rows, and the first alone', () => {
		const { database, statements } = shelter();
		const cats = ['Tom', 'Eve'].map((name, number) => ({ number, name, kind: 'cat' as const, weight: 4, tame: 1 as const }));
		insertAll(database, animal, cats);
		expect(statements.all(light, { most: 5 })).toEqual([{ name: 'Eve' }, { name: 'Tom' }]);
		expect(statements.first(light, { most: 5 })).toEqual({ name: 'Eve' });
		expect(statements.first(light, { most: 3 })).toBeUndefined();
	});

	test.each([
		['a text', expression('name', integer)],
		['an empty cell', expression('NULL', text)],
		['a word of another list', expression('kind', oneOf(['horse']))],
		['a number that is neither 0 nor 1', expression('2', flag)],
	])('GIVEN %s where a query promises otherwise THEN it says so', (_, column) => {
		const { database, statements } = shelter();
		insertAll(database, animal, [{ number: 1, name: 'Tom', kind: 'cat', tame: 1 }]);
		expect(() => statements.all(select({ column }, 'FROM animal'))).toThrow(StoreError);
		expect(() => statements.first(select([column], 'FROM animal'))).toThrow(
			/gives other rows than this program expects for: SELECT/,
		);
	});
});

test('GIVEN a query with an order and other values each time THEN SQLite plans it once', () => {
	const { database, statements } = shelter();
	database.exec('CREATE INDEX animal_kind ON animal (kind, name)');
	const ofKind = select({ name: animal.columns.name }, 'FROM animal WHERE kind = ? ORDER BY name LIMIT @most');
	expect(ofKind.sql).toContain('kind = +? ORDER BY name LIMIT +@most');
	const names = [3, 2, 1].map((number) => ({ number, name: `${number}`, kind: 'cat' as const, tame: 0 as const }));
	insertAll(database, animal, names);
	expect(statements.all(ofKind, 'cat', { most: 2 })).toEqual([{ name: '1' }, { name: '2' }]);
});
