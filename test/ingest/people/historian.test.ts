import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EntityIndex, entityOn } from '../../../src/ingest/people/entities.ts';
import { entityNamed, occasionOf, readRecords } from '../../../src/ingest/people/historian.ts';
import { OfficeIndex } from '../../../src/ingest/people/inOffice.ts';
import { writeTravels } from '../../../src/ingest/people/travels.ts';
import { writeVisits } from '../../../src/ingest/people/visits.ts';
import { claim } from './claims.ts';

const entities = new EntityIndex(join(import.meta.dirname, '../../../data'));
const holders = new OfficeIndex([
	{
		id: 'Q1',
		claims: [
			claim({
				name: 'Kyriakos Mitsotakis',
				entity: 'GR',
				office: 'head-of-government',
				style: 'Prime Minister',
				from: '2019-07-08',
				until: '',
			}),
		],
	},
]);

function write(file: string, xml: string): { from: string; to: string } {
	const root = mkdtempSync(join(tmpdir(), 'attache-historian-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const part of ['visits/data/a.xml', 'travels/president-travels/a.xml', 'travels/secretary-travels/a.xml']) {
		const path = join(root, 'history-at-state', part);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, part === file ? xml : '<none/>');
	}
	return { from: root, to: root };
}

const visit = (description: string) => `<visits><visit><id>1</id><start-date>2020-01-07</start-date>
	<end-date>2020-01-08</end-date><visitor>Prime Minister Mitsotakis</visitor><from id="greece">Greece</from>
	<description>${description}</description></visit></visits>`;

const trip = (remarks: string) => `<trips><trip role="secretary" who="a"><id>2</id><role>secretary</role><name>Ann Example</name>
	<start-date>2020-02-15</start-date><end-date>2020-02-16</end-date><country id="greece">Greece</country><locale>Athens</locale>
	<remarks>${remarks}</remarks></trip></trips>`;

describe('labels of the Office of the Historian', () => {
	test.each([
		['U.S.S.R.', '1974-06-27', 'SUHH'],
		['Russia', '1994-01-12', 'RU'],
		['Yugoslavia', '1970-09-30', 'YUCS'],
		['Korea', '1982-11-12', 'KR'],
		['Vietnam', '1966-10-26', 'x-south-vietnam'],
		['Nowhere', '2000-01-01', undefined],
	])('GIVEN %s on %s THEN %s', (label, day, id) => {
		expect(entityNamed(label, day, entities)).toBe(id);
	});

	test('GIVEN a day of the Soviet time THEN Russia is the Soviet Union', () => {
		expect([entityOn('RU', '1950-01-01'), entityOn('RU', '2000-01-01'), entityOn('FR', '1950-01-01')]).toEqual([
			'SUHH',
			'RU',
			'FR',
		]);
	});
});

describe('visits and journeys', () => {
	test('GIVEN a surname THEN the visitor is completed to the person in office that day', () => {
		const { from, to } = write('visits/data/a.xml', visit('Official Working Visit.'));
		expect(writeVisits(from, to, entities, holders)).toBe(1);
		const row = readFileSync(join(to, 'imported/us-visits/events.csv'), 'utf8').split('\n')[1];
		expect(row).toBe(
			'2020-01-07,2020-01-08,visit,GR,GR US,Kyriakos Mitsotakis (GR),Prime Minister Mitsotakis of Greece visited the United States (official working visit).,us-visits,visit 1,,,,',
		);
	});

	test('GIVEN a private visit without a meeting THEN no event', () => {
		const { from, to } = write('visits/data/a.xml', visit('Private visit.'));
		expect(writeVisits(from, to, entities, holders)).toBe(0);
	});

	test('GIVEN a journey with a meeting THEN the persons met are named', () => {
		const { from, to } = write('travels/secretary-travels/a.xml', trip('Met with Prime Minister Mitsotakis.'));
		expect(writeTravels(from, to, entities, holders)).toBe(1);
		expect(readFileSync(join(to, 'imported/us-travels/events.csv'), 'utf8')).toContain(
			'US GR,Ann Example (US); Kyriakos Mitsotakis (GR),"Secretary of State Ann Example visited Greece (Athens), and met Prime Minister Mitsotakis."',
		);
	});

	test('GIVEN a secretary who came with the president THEN both journeys have the one sentence that tells of both', () => {
		const president = trip('Met with Prime Minister Mitsotakis.')
			.replaceAll('secretary', 'president')
			.replaceAll('Ann Example', 'Ben Other');
		const { from, to } = write('travels/secretary-travels/a.xml', trip('Accompanied President Other.'));
		mkdirSync(join(from, 'history-at-state/travels/president-travels'), { recursive: true });
		writeFileSync(join(from, 'history-at-state/travels/president-travels/a.xml'), president);
		expect(writeTravels(from, to, entities, holders)).toBe(2);
		const rows = readFileSync(join(to, 'imported/us-travels/events.csv'), 'utf8').trimEnd().split('\n').slice(1);
		for (const row of rows) {
			expect(row).toContain(
				'"President Ben Other visited Greece (Athens) with Secretary of State Ann Example, and met Prime Minister Mitsotakis."',
			);
		}
	});

	test('GIVEN a refuelling stop THEN no event', () => {
		const { from, to } = write('travels/secretary-travels/a.xml', trip('Refueling stop.'));
		expect(writeTravels(from, to, entities, holders)).toBe(0);
	});
});

test.each([
	['Met with Hungarian President László Sólyom.', ''],
	['Discussed coordination with local officials.', ''],
	['Attended the UNGA.', 'the UN General Assembly'],
	['Attended the NATO Summit.', 'the NATO summit'],
])('GIVEN “%s” THEN the occasion is “%s”: an abbreviation is a word of its own', (remarks, occasion) => {
	expect(occasionOf(remarks)).toBe(occasion);
});

describe('readRecords', () => {
	test('GIVEN nested elements, character data and a record in a comment THEN the texts are read as XML means them', () => {
		const { from } = write(
			'visits/data/a.xml',
			`<visits><!-- <visit><from>Nowhere</from></visit> -->
			<visit id="1"><from>Trinidad &amp; Tobago</from><dates><start-date>1999-01-02</start-date></dates></visit>
			<visit id="2"><from><![CDATA[<Chad>]]></from><description>One
				line</description></visit></visits>`,
		);
		expect(readRecords(join(from, 'history-at-state/visits/data'), 'visit')).toEqual([
			{ from: 'Trinidad & Tobago', 'start-date': '1999-01-02' },
			{ from: '<Chad>', description: 'One line' },
		]);
	});
});
