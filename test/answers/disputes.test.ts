import { describe, expect, test } from 'vitest';
import { type MapAnswer, mapAnswerSchema, type RelationsAnswer, relationsAnswerSchema } from '../../src/answers/answer.ts';
import { readFactBase } from '../../src/history/factBase.ts';
import { render } from '../../src/interactions/render.ts';
import { languageFor } from '../../src/language/language.ts';
import { speak } from '../../src/language/speak.ts';
import { answerAny } from '../../src/terminal/batch.ts';
import { renderText } from '../../src/terminal/text.ts';
import { answer } from '../support/answer.ts';
import { dataFolder, type SmallData } from '../support/dataFolder.ts';
import { eventRow, world } from '../support/world.ts';

const disputeHeader = 'parties,from,until,status,summary,sources';
const tieHeader = 'sender,host,kind,name,place,through,since,until,as_of,source,locator';

function withDisputes(rows: readonly string[], data: SmallData = {}): SmallData {
	return { ...data, files: { 'curated/disputes.csv': `${[disputeHeader, ...rows].join('\n')}\n` } };
}

function withTies(rows: readonly string[], data: SmallData = {}): SmallData {
	return { ...data, files: { 'curated/ties.csv': `${[tieHeader, ...rows].join('\n')}\n` } };
}

function ask(data: SmallData, on?: string, partner = 'BB'): RelationsAnswer {
	const options = { country: 'AA', with: partner, ...(on === undefined ? {} : { on }) };
	return relationsAnswerSchema.parse(answer({ command: 'relations', options }, world(data)));
}

function map(data: SmallData, on?: string): MapAnswer {
	return mapAnswerSchema.parse(
		answer({ command: 'map', options: { country: 'AA', ...(on === undefined ? {} : { on }) } }, world(data)),
	);
}

const ofPair = 'BB AA,1990-05-01,2010-06-30,,Aland claims Bland; Bland does not recognise Aland.,page-b page-a';
const ofParty = 'AA,1980,,,"Aland is recognised by some states, not by others.",ministry';
const ofOther = 'BB,1985,,,Two governments claim to be that of Bland.,page-b';

describe('the dispute of a pair', () => {
	test('GIVEN a date within its time THEN the sentence comes first, with the first numbers, and the status stays what it is', () => {
		const severed = eventRow({ date: '1995-01-01', actor: 'AA', summary: 'Aland broke off relations.', source: 'ministry' });
		const given = ask(withDisputes([ofPair], { events: [severed] }), '2000-01-01');
		expect(given.dispute).toEqual({ text: 'Aland claims Bland; Bland does not recognise Aland.', citations: [1, 2] });
		expect(given.sources.slice(0, 2).map(({ id }) => id)).toEqual(['page-b', 'page-a']);
		expect(given.status).toBe('severed');
		expect(given.headline.citations).toEqual([3]);
		expect(given.statements.map(({ role }) => role).slice(0, 3)).toEqual(['title', 'dispute', 'headline']);
	});

	test.each(['1990-04-30', '2010-07-01', '1990', '1985-01-01'])('GIVEN %s, outside its time or not wholly known THEN', (on) => {
		// Of a year its last day counts, as it does for the status.
		expect(ask(withDisputes([ofPair]), on).dispute === undefined).toBe(on !== '1990');
	});

	test('GIVEN disputes of one party with many THEN they head its pairs, both where both have one, and a pair of its own comes before', () => {
		const both = ask(withDisputes([ofParty, ofOther]), '2000-01-01');
		expect(both.dispute?.text).toBe(
			'Aland is recognised by some states, not by others. Two governments claim to be that of Bland.',
		);
		expect(both.dispute?.citations).toEqual([1, 2]);
		expect(ask(withDisputes([ofParty]), '2000-01-01', 'CC').dispute?.text).toMatch(/^Aland is recognised/);
		expect(ask(withDisputes([ofParty, ofOther, ofPair]), '2000-01-01').dispute?.text).toMatch(/^Aland claims/);
	});

	test('GIVEN a dispute of pairs of one status THEN other pairs do not have it, and the map does not', () => {
		const only = ['AA,1980,,severed,"Aland and some others do not recognise each other.",ministry'];
		expect(ask(withDisputes(only), '2000-01-01').dispute).toBeUndefined();
		const severed = eventRow({ date: '1995-01-01' });
		expect(ask(withDisputes(only, { events: [severed] }), '2000-01-01').dispute).toBeDefined();
		expect(map(withDisputes(only), '2000-01-01').dispute).toBeUndefined();
		expect(map(withDisputes([ofParty]), '2000-01-01').dispute?.citations).toEqual([1]);
	});

	test('GIVEN the terminal THEN the sentence stands above the headline', () => {
		const reply = answerAny('relations', { country: 'AA', with: 'BB', on: '2000-01-01' }, world(withDisputes([ofPair])));
		const lines = renderText(speak(reply, languageFor('en'))).split('\n');
		expect(lines[0]).toBe('Aland claims Bland; Bland does not recognise Aland. [1][2]');
		expect(lines[2]).toMatch(/^There is no record/);
	});

	test('GIVEN a message of Discord THEN the sentence stands below the status and above the headline, and its sources are listed', () => {
		const reply = answerAny('relations', { country: 'AA', with: 'BB', on: '2000-01-01' }, world(withDisputes([ofPair])));
		const message = render(speak(reply, languageFor('en')), { language: languageFor('en'), isPrivate: false });
		const [head = '', ...rest] = message.components[0].components.map((part) => ('content' in part ? part.content : ''));
		const lines = head.split('\n');
		expect(lines[1]).toMatch(/^\*\*No record\*\*/);
		expect(lines[2]).toBe('Aland claims Bland; Bland does not recognise Aland. [1][2]');
		expect(lines[3]).toMatch(/^There is no record/);
		expect(rest.join('\n')).toContain('Foreign relations of Aland');
	});

	test.each([
		['AA BB CC,1990,,,Said.,page-a', 'parties: names more than two; expected a pair, or one party of a dispute with many'],
		['AA ZZ,1990,,,Said.,page-a', 'parties: "ZZ" is no entity'],
		['AA BB,1990,,,Said.,nobody', 'sources: "nobody" is no source'],
		['AA BB,1990,1980,,Said.,page-a', 'until: is before the beginning 1990'],
		['AA BB,1990,,,The breakaway regime of Bland claims it.,page-a', 'summary: "breakaway" takes a side'],
		['AA BB,,,,Said.,page-a', 'from: is empty'],
	])('GIVEN the row %s THEN the check refuses it', (row, message) => {
		const { problems } = readFactBase(dataFolder(withDisputes([row])));
		expect(problems.map(({ field, message: said }) => `${field}: ${said}`).join('\n')).toContain(message);
	});
});

describe('ties without relations', () => {
	const office = 'AA,BB,representative-office,the Aland Bureau,Blandville,,1990,2010-06-30,2010-06-30,page-a,';
	const noted = (given: RelationsAnswer) => given.notes.filter(({ about }) => about === 'ties').map(({ text }) => text);

	test('GIVEN an office THEN it is told while it was there, and not while the two have relations', () => {
		expect(noted(ask(withTies([office]), '2000-01-01'))).toEqual([
			'Aland was represented in Bland by the Aland Bureau, Blandville (since 1990).',
		]);
		expect(noted(ask(withTies([office]), '2011-01-01'))).toEqual([]);
		expect(noted(ask(withTies([office]), '1985-01-01'))).toEqual([]);
		const established = eventRow({ date: '1995-01-01', kind: 'relations-established' });
		expect(noted(ask(withTies([office], { events: [established] }), '2000-01-01'))).toEqual([]);
	});

	test('GIVEN a protecting power that two sources date THEN one line has both, and it is told beside relations too', () => {
		const rows = ['AA,BB,protecting-power,,,CC,2001-02-03,,2005,page-a,', 'AA,BB,protecting-power,,,CC,2001,,2020,page-b,'];
		const established = eventRow({ date: '1995-01-01', kind: 'relations-established', source: 'ministry' });
		const given = ask(withTies(rows, { events: [established] }));
		expect(noted(given)).toEqual(['Cland protects the interests of Aland in Bland (since 3 February 2001; as of 2020).']);
		expect(given.notes.find(({ about }) => about === 'ties')?.citations).toHaveLength(2);
	});

	test('GIVEN relations restored after the word of the source THEN the tie is not told any more, and the missions of lists are', () => {
		const row = 'AA,BB,protecting-power,,,CC,,,1984-05-03,page-a,';
		const events = [
			eventRow({ date: '1963-01-01', source: 'ministry' }),
			eventRow({ date: '1985-01-01', kind: 'relations-restored', source: 'page-b' }),
		];
		expect(noted(ask(withTies([row], { events }), '1984-06-01'))).toHaveLength(1);
		expect(noted(ask(withTies([row], { events }), '1986-06-01'))).toEqual([]);
	});

	test('GIVEN an office that a list of missions names as well THEN it is told once', () => {
		const data = withTies([office.replace('2010-06-30,2010-06-30', ',2025-11-10')]);
		const missions =
			'host,kind,place,since,until,as_of,source,locator\nBB,representative-office,Blandville,,,2025-11-10,page-a,\n';
		const given = ask({ ...data, files: { ...data.files, 'curated/missions/AA.csv': missions } });
		expect(given.notes.map(({ about }) => about)).toEqual(['ties']);
	});

	test('GIVEN a protecting power whose section follows its own work THEN each is told in its own time', () => {
		const rows = [
			'AA,BB,interests-section,the Section,,CC,1977-09-01,2015-07-20,2015-07-20,page-a,',
			'AA,BB,protecting-power,,,CC,1961-01-06,1977-08-31,2015-07-20,page-b,',
		];
		expect(noted(ask(withTies(rows), '1970-01-01'))).toEqual([
			'Cland protected the interests of Aland in Bland (since 6 January 1961).',
		]);
		expect(noted(ask(withTies(rows), '1980-01-01'))).toEqual([
			'Aland was represented in Bland by the Section, under the protection of Cland (since 1 September 1977).',
		]);
	});

	test('GIVEN an office without a name, known from a list THEN it is told from the day of the list on', () => {
		const row = 'AA,BB,liaison-office,,Blandville,,,,2015-05-05,page-a,';
		expect(noted(ask(withTies([row])))).toEqual([
			'Aland is represented in Bland by a liaison office, Blandville (as of 5 May 2015).',
		]);
		expect(noted(ask(withTies([row]), '2014-01-01'))).toEqual([]);
	});

	test.each([
		['AA,AA,liaison-office,,Blandville,,,,2015,page-a,', 'host: is the sender'],
		['AA,BB,protecting-power,,,,,,2015,page-a,', 'through: is empty; expected the protecting power'],
		['AA,BB,liaison-office,,,,,,2015,page-a,', 'name: is empty, and so is the place'],
		['AA,BB,protecting-power,,,ZZ,,,2015,page-a,', 'through: "ZZ" is no entity'],
	])('GIVEN the row %s THEN the check refuses it', (row, message) => {
		const { problems } = readFactBase(dataFolder(withTies([row])));
		expect(problems.map(({ field, message: said }) => `${field}: ${said}`).join('\n')).toContain(message);
	});
});
