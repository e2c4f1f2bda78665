import { describe, expect, test } from 'vitest';
import { type ListedRelation, readRelations } from '../../../src/ingest/wikipedia/lists.ts';

const ids: Readonly<Record<string, string>> = {
	France: 'FR',
	Chad: 'TD',
	Iran: 'IR',
	Laos: 'LA',
	Syria: 'SY',
	GEO: 'GE',
	Angola: 'AO',
	Taiwan: 'TW',
};
const nameOf = (name: string): string | undefined => ids[name];

function rowsOf(source: string): ListedRelation[] {
	return readRelations(source, nameOf).relations;
}

/** A list as most pages have it, with the given rows. */
function list(...rows: string[]): string {
	return `== Diplomatic relations ==\n{| class="wikitable sortable"\n! colspan="3" |[[File:Map.svg|frameless|425x425px]]\n|-\n!#\n!Country\n!Date\n|-\n${rows.join('\n|-\n')}\n|}`;
}

const cite = '{{Cite web |title=Bilateral relations |url=https://www.mfa.example/list?a=1 |access-date=1 May 2024}}';

describe('the country list of a page', () => {
	test('GIVEN a row with a flag, a date and a reference THEN reads all three', () => {
		expect(rowsOf(list(`|1\n|{{flag|France}}\n|{{dts|11 August 1960}}<ref>${cite}</ref>`))).toEqual([
			{
				partner: 'FR',
				date: '1960-08-11',
				mark: undefined,
				locator: 'Diplomatic relations, France',
				references: [
					expect.objectContaining({
						title: 'Bilateral relations',
						publisher: 'mfa.example',
						url: 'https://www.mfa.example/list?a=1',
						date: '',
					}),
				],
			},
		]);
	});

	test('GIVEN all cells of a row in one line THEN reads them', () => {
		expect(rowsOf(list('| 1|| {{Flag|Chad}}|| {{DTS|2006|6|29}}'))[0]).toMatchObject({ partner: 'TD', date: '2006-06-29' });
	});

	test('GIVEN flags and dates by #invoke THEN reads them as the templates they stand for', () => {
		expect(rowsOf(list('|1\n|{{#invoke:flag||France}}\n|{{#invoke:dts|main|May 1386}}'))[0]).toMatchObject({
			partner: 'FR',
			date: '1386-05',
		});
	});

	test('GIVEN a flag of another time, a country code or a bare flag with a link THEN finds the country', () => {
		const rows = rowsOf(
			list(
				'|1\n|{{flag|Syria|1980}}\n|{{dts|1990}}',
				'|2\n|{{GEO}}\n|{{dts|1991}}',
				'|3\n|{{flagicon image|Some flag.svg}} [[Laos]]\n|{{dts|1992}}',
			),
		);
		expect(rows.map((row) => row.partner)).toEqual(['SY', 'GE', 'LA']);
	});

	test.each([
		['{{Flag|Iran}} (suspended)', '', 'suspended'],
		['{{Flag|Iran}} (severed)', '', 'severed'],
		['{{Flag|Iran}} (terminated)', '', 'severed'],
		['{{Flag|Iran}}', 'style="background:#D3D3D3"', 'suspended'],
		['{{Flag|Iran}}', '', undefined],
	])('GIVEN the name %s in a row of style "%s" THEN its mark is %s', (name, style, mark) => {
		const source = list('|1\n|{{flag|Chad}}\n|{{dts|1990}}').replace(
			'\n|}',
			`\n|- ${style}\n|—\n|${name}\n|{{dts|1 May 1971}}\n|}`,
		);
		expect(rowsOf(source).find((row) => row.partner === 'IR')?.mark).toBe(mark);
	});

	test.each(['Unknown', 'Before 1977', '{{dts|1980}}s', '1990–1992', '30 October 2012 or before'])(
		'GIVEN the date cell "%s" THEN lists the country without a date',
		(cell) => {
			expect(rowsOf(list(`|1\n|{{flag|Chad}}\n|${cell}`))).toEqual([expect.objectContaining({ partner: 'TD', date: undefined })]);
		},
	);

	test('GIVEN a day that its month does not have THEN keeps the month', () => {
		expect(rowsOf(list('|1\n|{{flag|Chad}}\n|{{dts|31 June 1965}}'))[0]?.date).toBe('1965-06');
	});

	test('GIVEN a name that the table does not know THEN leaves the row out and reports it', () => {
		const { relations, unresolvedNames } = readRelations(list('|1\n|{{flag|Ruritania}}\n|{{dts|1990}}'), nameOf);
		expect(relations).toEqual([]);
		expect(unresolvedNames).toEqual(['Ruritania']);
	});

	test('GIVEN a reference by name THEN resolves it within the page, wherever it is defined', () => {
		const source = `${list('|1\n|{{flag|Chad}}\n|{{dts|1990}}<ref name="m" />')}\nProse.<ref name=m>${cite}</ref>`;
		expect(rowsOf(source)[0]?.references.map((reference) => reference.title)).toEqual(['Bilateral relations']);
	});

	test('GIVEN a reference in the heading of the dates THEN it stands for the rows without one of their own', () => {
		const book = '{{Cite book |title=Yearbook |publisher=The Press |year=Spring 1961}}';
		const source = list('|1\n|{{flag|Chad}}\n|{{dts|1990}}', `|2\n|{{flag|Laos}}\n|{{dts|1991}}<ref>${book}</ref>`).replace(
			'!Date',
			`!Date<ref>${cite}</ref>`,
		);
		expect(rowsOf(source).map((row) => row.references.map(({ title, date }) => [title, date]))).toEqual([
			[['Bilateral relations', '']],
			[['Yearbook', '1961']],
		]);
	});

	test('GIVEN a reference in the line above the list THEN it stands for the rows without one of their own', () => {
		const source = list('|1\n|{{flag|Chad}}\n|{{dts|1990}}').replace(
			'\n{|',
			`\nList of countries which Ruritania maintains relations with:<ref>${cite}</ref>\n[[File:Map.png]]\n{|`,
		);
		expect(rowsOf(source)[0]?.references.map((reference) => reference.title)).toEqual(['Bilateral relations']);
	});

	test('GIVEN a reference that the page says fails to support the date THEN does not give it', () => {
		expect(
			rowsOf(list(`|1\n|{{flag|Chad}}\n|{{dts|1990}}<ref>${cite}</ref>{{failed verification|date=January 2025}}`))[0]?.references,
		).toEqual([]);
	});
});

describe('tables of bilateral relations', () => {
	const table = (...rows: string[]): string =>
		`== Bilateral relations ==\n=== Africa ===\n{| class="wikitable sortable"\n! style="width:15%;"| Country\n! style="width:12%;"| Formal Relations Began\n!Notes\n|- valign="top"\n${rows.join('\n|- valign="top"\n')}\n|}`;

	test('GIVEN a partner that the list does not have THEN takes the date', () => {
		const rows = rowsOf(
			table(
				'|{{flag|Angola}}||<!--Date started-->12 March 1992||See [[Angola–Chad relations|relations]]\n* Both sides met in 2001.',
			),
		);
		expect(rows).toEqual([
			expect.objectContaining({ partner: 'AO', date: '1992-03-12', locator: 'Bilateral relations, Africa, Angola' }),
		]);
	});

	test('GIVEN a partner that the list dates THEN the list alone counts', () => {
		const rows = rowsOf(`${list('|1\n|{{flag|Angola}}\n|{{dts|1990}}')}\n${table('|{{flag|Angola}}||12 March 1992||Notes')}`);
		expect(rows.map((row) => row.date)).toEqual(['1990']);
	});

	test('GIVEN a partner that the list leaves out THEN takes a date only where the table tells of an end', () => {
		const notes = table(
			'|{{flag|Laos}}||2011||A liaison office was opened.',
			'|{{flag|Taiwan}}||1952, severed 29 September 1972||Notes',
		);
		const rows = rowsOf(`${list('|1\n|{{flag|Angola}}\n|{{dts|1990}}')}\n${notes}`);
		expect(rows.map((row) => row.partner)).toEqual(['AO', 'TW']);
	});

	test('GIVEN a list without the date of a partner THEN takes the date of the table beside it', () => {
		const rows = rowsOf(`${list('|1\n|{{flag|Angola}}\n|Unknown')}\n${table('|{{flag|Angola}}||1979||Notes')}`);
		expect(rows.map((row) => row.date)).toEqual([undefined, '1979']);
	});

	test('GIVEN a table of consular relations THEN leaves it alone', () => {
		expect(rowsOf(table('|{{flag|Laos}}||2011||Notes').replace('Africa', 'Consular relations'))).toEqual([]);
	});

	test('GIVEN a date with its end THEN takes the beginning and marks the row', () => {
		expect(rowsOf(table('|{{flag|Taiwan}}||16 September 1941 – 22 December 1972||Notes'))[0]).toMatchObject({
			date: '1941-09-16',
			mark: 'severed',
		});
	});

	test.each([
		'Diplomatic relations severed 24 February 2022',
		'No relations',
		'1912, 1971',
		'4 May 1980 – 23 July 2002 (first)<br>14 May 2005 (second)',
	])('GIVEN the cell "%s" THEN takes no date from it', (cell) => {
		expect(rowsOf(table(`|{{flag|Laos}}||${cell}||Notes`))).toEqual([]);
	});
});
