/** Which person an event names. */
import { describe, expect, test } from 'vitest';
import { readFactBase } from '../../src/history/factBase.ts';
import { PersonLinker } from '../../src/store/nameTables.ts';
import { dataFolder } from '../support/dataFolder.ts';

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

/** Two Smiths of Aland, one after the other; one of Bland; and Jones, who is known by two spellings. */
function linker(): PersonLinker {
	const root = dataFolder({
		files: {
			'curated/people/persons.csv': csv(
				'id,name,born,died,source',
				'Q1,John Smith,1900,1970,page-a',
				'Q2,Jon Smith,1950,,page-a',
				'Q3,Jack Smith,1950,,page-b',
				'Q4,Mary Jones,1960,,page-a',
				'Q5,Anna Maria Kvist,1960,,page-a',
				'Q6,Karl Kvist,1960,,page-a',
				'Q7,Karl of Bland,1960,,page-a',
				'Q8,George Herbert Oak,1960,,page-a',
				'Q9,Iris Lone,1960,,page-a',
			),
			'curated/people/names.csv': csv(
				'person,name,kind,lang,source',
				'Q1,Smith,short,,page-a',
				'Q2,Smith,short,,page-a',
				'Q3,Smith,short,,page-b',
				'Q4,Marie Jones,variant,fr,page-a',
			),
			'curated/people/tenures.csv': csv(
				'person,office,style,entity,to,from,until,acting,as_of,source,locator',
				'Q1,foreign-minister,,AA,,1945,1950,,2020-01-01,page-a,',
				'Q2,foreign-minister,,AA,,1990,1995-06,,2020-01-01,page-a,',
				'Q3,foreign-minister,,BB,,1990,1995,,2020-01-01,page-b,',
				'Q4,head-of-state,,AA,,2000,,,2020-01-01,page-a,',
				'Q5,foreign-minister,,BB,,2001,2005,,2020-01-01,page-a,',
				'Q6,foreign-minister,,BB,,2006,2010,,2020-01-01,page-a,',
				'Q7,head-of-state,,BB,,1999,2004,,2020-01-01,page-a,',
				'Q8,ambassador,,BB,AA,2004,2008,,2020-01-01,page-a,',
			),
		},
	});
	const { facts, problems } = readFactBase(root);
	expect(problems).toEqual([]);
	return new PersonLinker(facts);
}

describe('PersonLinker', () => {
	test.each([
		['Smith', 'AA', '1947-03-01', 'Q1'],
		['Smith', 'AA', '1995-06-30', 'Q2'],
		['Smith', 'AA', '1995-07-01', undefined],
		['Smith', 'AA', '1970', undefined],
		['Smith', 'BB', '1970', 'Q3'],
		['Smith', undefined, '1947', 'Q1'],
		['Smith', undefined, '1992', undefined],
		['marie jones', 'AA', '2010', 'Q4'],
		['Mary Jones', 'BB', '2010', undefined],
		['Nobody', 'AA', '2010', undefined],
		// No spelling of the data, and whoever held an office of the state that day.
		['Kvist', 'BB', '2003', 'Q5'],
		['Kvist', 'BB', '2007', 'Q6'],
		['Kvist', 'BB', '2015', undefined],
		['Kvist', 'AA', '2003', undefined],
		['A. M. Kvist', 'BB', '2003', 'Q5'],
		['Anna Kvist', 'BB', '2003', 'Q5'],
		['Anna Maria Kvist Lund', 'BB', '2003', 'Q5'],
		['Bertha Kvist', 'BB', '2003', undefined],
		['Oak', 'BB', '2004', 'Q8'],
		['G.H. Oak', 'BB', '2004', 'Q8'],
		// Who held no office is known by the name alone.
		['Iris Lone', 'AA', '2003', 'Q9'],
		['Lone', 'AA', '2003', undefined],
		// By a given name only heads of state are called.
		['Karl', 'BB', '2003', 'Q7'],
		['Karl', 'BB', '2007', undefined],
		['Anna', 'BB', '2003', undefined],
	])('GIVEN %s of %s in %s THEN it is %s', (name, entity, date, id) => {
		expect(linker().find(name, entity, date)).toBe(id);
	});
});
