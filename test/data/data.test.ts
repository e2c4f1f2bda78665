import { describe, expect, test } from 'vitest';
import { printProblem } from '../../src/data/problems.ts';
import { readFactBase } from '../../src/history/factBase.ts';
import { dataFolder, type SmallData } from '../support/dataFolder.ts';

function problemsOf(data: SmallData): string[] {
	return readFactBase(dataFolder(data)).problems.map(printProblem);
}

const row = (changes: Partial<Record<'date' | 'kind' | 'actor' | 'parties' | 'summary' | 'source' | 'url', string>>) => {
	const {
		date = '2020-05-05',
		kind = 'relations-severed',
		actor = 'AA',
		parties = 'AA BB',
		summary = 'Said.',
		source = 'page-a',
		url = '',
	} = changes;
	return `${date},,${kind},${actor},${parties},,${summary},${source},,,,${url},`;
};

describe('the checks of the data', () => {
	test('GIVEN the small world THEN there is no problem', () => {
		expect(problemsOf({ events: [row({})] })).toEqual([]);
	});

	test.each([
		[
			'a date that does not exist',
			row({ date: '2022-13' }),
			'curated/events/all.csv:2 date: "2022-13" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD',
		],
		['an unknown kind', row({ kind: 'quarrel' }), 'kind: "quarrel" is unknown; expected one of recognition,'],
		['an actor that is no party', row({ actor: 'CC' }), 'actor: "CC" is not one of the parties'],
		['one party only', row({ parties: 'AA' }), 'parties: a relations-severed needs two parties or more'],
		['a party twice', row({ parties: 'AA AA' }), 'parties: names a party twice'],
		['an unknown entity', row({ parties: 'AA ZZ' }), 'parties: "ZZ" is no entity of data/curated/entities'],
		['an unknown source', row({ source: 'nobody' }), 'source: "nobody" is no source of data/curated/sources'],
		['no source', row({ source: '' }), 'source: is empty; expected a text'],
		['no address', row({ url: 'example' }), 'cited_url: "example" is no address'],
		['a summary too long', row({ summary: 'x'.repeat(241) }), 'summary: is longer than 240 characters'],
		[
			'a recognition by nobody',
			row({ kind: 'recognition', actor: '' }),
			'actor: is empty; a recognition needs the state that acted',
		],
		['too few cells', '2020-01-01,,visit', 'has 3 cells; expected 13'],
		[
			'a state before its time',
			row({ kind: 'relations-established', actor: '', date: '1950', parties: 'AA CC' }),
			'1950 is before CC existed (1991-12-26)',
		],
		[
			'a state after its end',
			row({ kind: 'relations-established', actor: '', date: '1999', parties: 'AA UUUU' }),
			'1999 is after UUUU ended (1991-12-26)',
		],
	])('GIVEN %s THEN file, line, field and what was expected are told', (_, line, expected) => {
		const problems = problemsOf({ events: [line] });
		expect(problems.join('\n')).toContain(expected);
		expect(problems[0]).toMatch(/^curated\/events\/all\.csv:2/);
	});

	test('GIVEN several errors in several files THEN all are told at once', () => {
		const problems = problemsOf({
			events: [row({ date: 'x' }), row({ source: 'nobody' })],
			observations: ['2020,lost,AA BB,Said.,page-a,,,,,'],
		});
		expect(problems).toHaveLength(3);
	});

	test('GIVEN a source that nothing cites THEN it is told', () => {
		const [problem] = problemsOf({ sources: ['idle,Idle,Nobody,,2020,secondary,,'] });
		expect(problem).toContain('curated/sources/all.csv:6 id: "idle" is cited by no row');
	});

	test('GIVEN a spelling of an unknown entity THEN it is told', () => {
		const names = 'id,text,lang,kind,source\nZZ,Zland,,alias,nobody\n';
		expect(problemsOf({ files: { 'curated/names/a.csv': names } })).toEqual([
			expect.stringContaining('curated/names/a.csv:2 id: "ZZ" is no entity'),
			expect.stringContaining('curated/names/a.csv:2 source: "nobody" is no source'),
		]);
	});

	test('GIVEN a hint that a party of the store is none THEN it is told', () => {
		const names = 'id,text,lang,kind,source\nAA,Aland,,alias,page-a\n';
		const hints = 'text,hint,suggest,source\naland,Aland is a region.,,page-a\nZland,Zland is a region.,,page-a\n';
		expect(problemsOf({ files: { 'curated/names/a.csv': names, 'curated/hints/a.csv': hints } })).toEqual([
			expect.stringContaining('curated/hints/a.csv:2 text: "aland" is a name of AA'),
		]);
	});

	test('GIVEN a wrong header THEN the expected one is told', () => {
		const [problem] = problemsOf({ files: { 'curated/observations/all.csv': 'as_of,parties\n' } });
		expect(problem).toContain('curated/observations/all.csv:1 has the header "as_of,parties"; expected "as_of,status,parties');
	});

	test('GIVEN a file that is no CSV, or no YAML THEN it is told which', () => {
		expect(problemsOf({ files: { 'curated/observations/all.csv': 'as_of,"broken\n' } }).join('\n')).toContain(
			'curated/observations/all.csv:1 is no CSV',
		);
		expect(problemsOf({ files: { 'curated/entities/more.yaml': '- id: [' } }).join('\n')).toContain(
			'curated/entities/more.yaml:1 is no YAML',
		);
	});
});

describe('what the data become', () => {
	test('GIVEN a list that dates a successor’s relations before its time THEN they are the predecessor’s', () => {
		const { facts } = readFactBase(dataFolder({ relations: { AA: ['CC,1945-10-22,,page-a,,'] } }));
		const established = facts.events.filter(({ kind }) => kind === 'relations-established');
		expect(established.map(({ parties, date }) => [parties, date])).toEqual([[['AA', 'UUUU'], '1945-10-22']]);
		const pair = facts.pairs.find(({ one, other }) => one === 'AA' && other === 'CC');
		expect(pair?.intervals.map(({ from, status }) => [from, status])).toEqual([[null, 'relations']]);
		expect(pair?.intervals[0]).toMatchObject({ day: '1991-12-26', knownFrom: '2025-11-10', basis: 'stated' });
	});

	test('GIVEN that the successor continued all relations THEN each pair of the predecessor goes on, breaks too', () => {
		const { facts, problems } = readFactBase(
			dataFolder({
				events: [
					row({ kind: 'relations-continued', actor: 'CC', parties: 'CC UUUU', date: '1991-12-26' }),
					row({ parties: 'BB UUUU', actor: 'BB', date: '1980-01-01' }),
				],
				relations: { AA: ['CC,1945-10-22,,page-a,,'] },
			}),
		);
		expect(problems).toEqual([]);
		const status = (one: string, other: string) =>
			facts.pairs.find((pair) => pair.one === one && pair.other === other)?.intervals.map(({ from, status: is }) => [from, is]);
		expect(status('AA', 'CC')).toEqual([['1991-12-26', 'relations']]);
		expect(status('BB', 'CC')).toEqual([['1991-12-26', 'severed']]);
	});

	test('GIVEN a list that calls itself complete THEN a member left out is none, with the list as its source', () => {
		const { facts } = readFactBase(
			dataFolder({
				relations: { AA: ['CC,1992-01-01,,page-a,,'] },
				files: {
					'curated/complete-lists.csv': 'entity,as_of,source,locator,statement,count\nAA,2025-11-10,page-a,lead,Complete.,1\n',
				},
			}),
		);
		const pair = facts.pairs.find(({ one, other }) => one === 'AA' && other === 'BB');
		expect(pair?.intervals).toMatchObject([{ status: 'none', from: null, basis: 'complete-list' }]);
	});

	test('GIVEN lists that are only headed as such THEN a pair is none where both leave it out, not where one has it', () => {
		const lists =
			'entity,as_of,source,locator,statement,count\nAA,2025-11-10,page-a,list,Headed.,\nBB,2025-11-10,page-b,list,Headed.,\n';
		const pairOf = (relations: Readonly<Record<string, readonly string[]>>) =>
			readFactBase(dataFolder({ relations, files: { 'curated/complete-lists.csv': lists } })).facts.pairs.find(
				({ one, other }) => one === 'AA' && other === 'BB',
			);
		const elsewhere = { AA: ['CC,1992-01-01,,page-a,,'], BB: ['CC,1992-01-01,,page-b,,'] };
		expect(pairOf(elsewhere)?.intervals).toMatchObject([{ status: 'none', from: null, basis: 'not-listed' }]);
		expect(pairOf({ ...elsewhere, BB: ['AA,,,page-b,,', 'CC,1992-01-01,,page-b,,'] })?.intervals).toMatchObject([
			{ status: 'relations' },
		]);
	});

	test('GIVEN a source that says an entity has no partner among the members THEN each member is none', () => {
		const { facts } = readFactBase(
			dataFolder({
				files: {
					'curated/complete-lists.csv': 'entity,as_of,source,locator,statement,count\nAA,2025-11-10,page-a,lead,Nobody.,0\n',
				},
			}),
		);
		const pair = facts.pairs.find(({ one, other }) => one === 'AA' && other === 'BB');
		expect(pair?.intervals).toMatchObject([{ status: 'none', basis: 'complete-list' }]);
	});

	test('GIVEN a list shorter than the number it states THEN nothing is concluded from it', () => {
		const { facts } = readFactBase(
			dataFolder({
				relations: { AA: ['CC,1992-01-01,,page-a,,'] },
				files: {
					'curated/complete-lists.csv': 'entity,as_of,source,locator,statement,count\nAA,2025-11-10,page-a,lead,Complete.,2\n',
				},
			}),
		);
		expect(facts.pairs.some(({ one, other }) => one === 'AA' && other === 'BB')).toBe(false);
	});
});
