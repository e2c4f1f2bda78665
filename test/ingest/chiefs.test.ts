import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readChiefs } from '../../src/ingest/chiefs/claims.ts';
import { writeCredentials } from '../../src/ingest/chiefs/events.ts';
import { joinChiefs } from '../../src/ingest/chiefs/identify.ts';
import { EntityIndex } from '../../src/ingest/people/entities.ts';
import { StatesOfThen } from '../../src/ingest/statesOfThen.ts';
import { claim } from './people/claims.ts';

const entities = new EntityIndex(join(import.meta.dirname, '../../data'));

interface SmallChief {
	id: string;
	person: string;
	role?: string;
	started?: string;
	startedNote?: string;
	ended?: string;
	endedNote?: string;
}

const chief = ({ id, person, role = 'envoy-extraordinary-minister-plenipotentiary', ...rest }: SmallChief) => `<chief>
	<id>${id}</id><person-id>${person}</person-id><role-title-id>${role}</role-title-id>
	<appointed><date/><note/></appointed><arrived><date/><note/></arrived>
	<started><date>${rest.started ?? ''}</date><note>${rest.startedNote ?? ''}</note></started>
	<ended><date>${rest.ended ?? ''}</date><note>${rest.endedNote ?? ''}</note></ended><note/></chief>`;

const person = (id: string, forename: string, surname: string, birth = '', more = '') => `<person><id>${id}</id>
	<persName><surname>${surname}</surname><forename>${forename}</forename>${more}</persName><birth>${birth}</birth><death/></person>`;

/** A folder with the files of the list, cut down to these entries. */
function list(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'attache-chiefs-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	const folders = [
		'missions-countries',
		'missions-orgs',
		'positions-principals',
		'people',
		'roles-country-chiefs',
		'concurrent-appointments',
	];
	for (const folder of folders) mkdirSync(join(root, 'history-at-state/pocom', folder), { recursive: true });
	for (const [file, xml] of Object.entries(files)) {
		const path = join(root, 'history-at-state/pocom', file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, xml);
	}
	return root;
}

const mission = (chiefs: string, others = '') =>
	`<country-mission><chiefs>${chiefs}</chiefs><other-nominees>${others}</other-nominees></country-mission>`;

const germany = {
	'missions-countries/germany.xml': mission(
		chief({ id: 'de-1797-adam-01', person: 'adams-john-quincy', role: 'minister-plenipotentiary', started: '1797-12-05' }) +
			chief({ id: 'de-2009-murp-01', person: 'murphy-philip-d', role: 'ambassador-e-p', started: '2009-09-03' }),
		chief({ id: 'de-1848-none-01', person: 'murphy-philip-d', started: '1848-01-01' }),
	),
	'people/a/adams-john-quincy.xml': person('adams-john-quincy', 'John Quincy', 'Adams', '1767'),
	'people/m/murphy-philip-d.xml': person('murphy-philip-d', 'Philip D.', 'Murphy', '1957'),
	'roles-country-chiefs/minister.xml':
		'<role><id>minister-plenipotentiary</id><names><singular>Minister Plenipotentiary</singular></names></role>',
};

describe('offices of chiefs of mission', () => {
	test('GIVEN one country’s list THEN each chief was sent to the state of that time, and who was only nominated is left out', () => {
		const { reading } = readChiefs(list(germany), entities);
		expect(reading.claims.map(({ office, style, to, from, asOf }) => ({ office, style, to, from, asOf }))).toEqual([
			{ office: 'envoy', style: 'Minister Plenipotentiary', to: 'x-prussia', from: '1797-12-05', asOf: '1797-12-05' },
			{ office: 'ambassador', style: '', to: 'DE', from: '2009-09-03', asOf: '2009-09-03' },
		]);
	});

	test('GIVEN an envoy who lived in another state THEN the office is non-resident, and an uncertain end is about that day', () => {
		const ended = { ended: '1904-05-02', endedNote: 'Left post about' };
		const from = list({
			'missions-countries/serbia.xml': mission(
				chief({ id: 'rs-1', person: 'jackson', role: 'minister-resident', started: '1903-07-01', ...ended }),
			),
			'people/jackson.xml': person('jackson', 'John Brinkerhoff', 'Jackson'),
			'concurrent-appointments/1.xml': `<concurrent-appointments><id>1</id><person-id>jackson</person-id><resident-at>
				<locale-id>athens</locale-id><contemporary-territory-id>greece</contemporary-territory-id></resident-at>
				<chief-id>rs-1</chief-id></concurrent-appointments>`,
			'roles-country-chiefs/r.xml':
				'<role><id>minister-resident</id><names><singular>Minister Resident</singular></names></role>',
		});
		const [tenure] = readChiefs(from, entities).reading.claims;
		expect(tenure).toMatchObject({ style: 'Non-resident Minister Resident', to: 'x-kingdom-of-serbia', until: '1904-05-02~' });
	});

	test('GIVEN a secretary of state THEN the office is that of foreign minister', () => {
		const from = list({
			'positions-principals/secretary.xml': `<principal-position><principals><principal><id>secr-1790-jeff</id>
				<person-id>jefferson-thomas</person-id><role-title-id>secretary</role-title-id><started><date>1790-03-22</date><note/></started>
				<ended><date>1793-12-31</date><note/></ended></principal></principals></principal-position>`,
			'people/jefferson.xml': person('jefferson-thomas', 'Thomas', 'Jefferson', '1743'),
		});
		const [tenure] = readChiefs(from, entities).reading.claims;
		expect(tenure).toMatchObject({ office: 'foreign-minister', style: 'Secretary of State', entity: 'US', until: '1793-12-31' });
	});

	test('GIVEN the mission to an organisation THEN its head is a permanent representative, without credentials to a state', () => {
		const files = {
			'missions-orgs/representative-to-un.xml': `<org-mission><id>representative-to-un</id><chiefs>${chief({
				id: 'un-1',
				person: 'stettinius-edward-reilly',
				role: 'representative-to-un',
				started: '1946-01-17',
				ended: '1946-06-03',
			})}</chiefs></org-mission>`,
			'people/s.xml': person('stettinius-edward-reilly', 'Edward Reilly', 'Stettinius', '1900'),
		};
		const { reading, chiefs } = readChiefs(list(files), entities);
		expect(reading.claims).toMatchObject([{ office: 'permanent-representative', to: 'UN', from: '1946-01-17' }]);
		expect(writeCredentials(list({}), entities, chiefs)).toBe(0);
	});

	test('GIVEN a birth after the first office THEN it is left out', () => {
		const from = list({
			'missions-countries/spain.xml': mission(chief({ id: 'es-1', person: 'preston-william', started: '1859-03-12' })),
			'people/preston.xml': person('preston-william', 'William', 'Preston', '1861'),
		});
		expect(readChiefs(from, entities).reading.claims[0]?.born).toBe('');
	});
});

describe('names of the list', () => {
	test.each([
		['Henry A. (Heinz Alfred)', 'Kissinger', '', ['Henry A. Kissinger'], 'Henry A. Kissinger'],
		['David Dean', 'Rusk', '', ['Dean Rusk'], 'Dean Rusk'],
		['Warren Minor', 'Christopher', '', ['Warren M. Christopher', 'Warren Christopher'], 'Warren Christopher'],
		['Edward Reilly', 'Stettinius', 'Jr.', ['Edward R. Stettinius, Jr.'], 'Edward R. Stettinius Jr.'],
		['Laurence Everett', 'Pope', '2nd', ['Laurence E. Pope'], 'Laurence E. Pope II'],
		['Peter Augustus', 'Jay', '', ['Peter Augus Jay'], 'Peter Augustus Jay'],
		['Owen Lun West', 'Smith', '', ['Owen L.W. Smith'], 'Owen L. W. Smith'],
	])('GIVEN %s %s %s, also %j, THEN known as %s', (forename, surname, generation, others, known) => {
		const more = `<genName>${generation}</genName>${others.map((name) => `<altname>${name}</altname>`).join('')}`;
		const from = list({
			'missions-countries/spain.xml': mission(chief({ id: 'es-1', person: 'one', started: '1859-03-12' })),
			'people/one.xml': person('one', forename, surname, '', more),
		});
		expect(readChiefs(from, entities).reading.claims[0]?.spellings[0]?.name).toBe(known);
	});
});

describe('presentations of credentials', () => {
	function credentials(from: string): string[] {
		writeCredentials(from, entities, readChiefs(from, entities).chiefs);
		const rows = readFileSync(join(from, 'imported/us-chiefs-of-mission/events.csv'), 'utf8').trim().split('\n').slice(1);
		return rows.map((row) => row.split(',')[6] ?? '');
	}

	test('GIVEN a beginning THEN who presented credentials as what is told, with the name of that state', () => {
		expect(credentials(list(germany))).toEqual([
			'John Quincy Adams presented credentials as American minister to Prussia.',
			'Philip D. Murphy presented credentials as American ambassador to Germany.',
		]);
	});

	test.each([
		['who stands in for a chief', { role: 'charge-daffaires-ad-interim' }],
		['a note of another act', { startedNote: 'Embassy Brussels reestablished on' }],
	])('GIVEN %s THEN there were no credentials', (_, changes) => {
		const entry = { id: 'be-1', person: 'murphy-philip-d', started: '1944-09-14', ...changes };
		expect(credentials(list({ ...germany, 'missions-countries/germany.xml': mission(chief(entry)) }))).toEqual([]);
	});

	test('GIVEN an event that people wrote of the same envoy and day THEN it is not told twice', () => {
		const from = list(germany);
		const events = join(from, 'curated/events.csv');
		mkdirSync(dirname(events), { recursive: true });
		writeFileSync(
			events,
			'date,until,kind,actor,parties,people,summary,source,locator,cited_publisher,cited_title,cited_url,cited_date\n' +
				'1797-12-05,,relations-established,,US x-prussia,,Relations began with John Quincy Adams’s credentials.,s,,,,,\n',
		);
		expect(credentials(from)).toEqual(['Philip D. Murphy presented credentials as American ambassador to Germany.']);
	});
});

describe('persons of the list whom other sources know', () => {
	const us = { entity: 'US', from: '1825-03-04', until: '1829-03-04' };
	const ambassador = { entity: 'US', office: 'ambassador', to: 'DE', from: '2009-08-21', until: '' } as const;

	function joined(known: Parameters<typeof joinChiefs>[0]): Record<string, number> {
		const { reading, surnames } = readChiefs(list(germany), entities);
		return Object.fromEntries(joinChiefs(known, reading.claims, surnames).map(({ id, claims }) => [id, claims.length]));
	}

	test('GIVEN the same name and a life that fits THEN one person, and not the father of nearly that name', () => {
		const known = [
			{ id: 'Q11806', claims: [claim({ ...us, name: 'John Adams', from: '1797-03-04', until: '1801-03-04' })] },
			{ id: 'Q11816', claims: [claim({ ...us, name: 'John Quincy Adams' })] },
		];
		expect(joined(known)).toEqual({ Q11806: 1, Q11816: 2, 'x-murphy-philip-d-us': 1 });
	});

	test('GIVEN the same post and surname THEN one person, whatever the given name is', () => {
		const known = [{ id: 'Q1', claims: [claim({ ...ambassador, name: 'Phil Murphy' })] }];
		expect(joined(known)).toEqual({ Q1: 2, 'x-adams-john-quincy-us': 1 });
	});

	test('GIVEN a namesake born in another year, or of another state THEN two persons', () => {
		const known = [
			{ id: 'Q2', claims: [claim({ ...us, name: 'Philip Murphy', born: '1901', from: '1940', until: '1944' })] },
			{ id: 'Q3', claims: [claim({ name: 'Philip D. Murphy', entity: 'IE', from: '1999', until: '2003' })] },
		];
		expect(Object.keys(joined(known))).toContain('x-murphy-philip-d-us');
	});

	test('GIVEN two who fit alike THEN nothing is guessed', () => {
		const known = ['Q4', 'Q5'].map((id) => ({
			id,
			claims: [claim({ ...ambassador, name: 'Philip Murphy', to: 'AT', from: '2001-01-01' })],
		}));
		expect(joined(known)).toMatchObject({ Q4: 1, Q5: 1, 'x-murphy-philip-d-us': 1 });
	});
});

describe('states of then', () => {
	test('GIVEN every name THEN it leads to an entity of the data, and ends one after the other', () => {
		for (const namer of ['chiefs', 'gleditsch-ward'] as const) {
			const states = new StatesOfThen(namer);
			for (const id of states.entities()) expect(entities.ids).toContain(id);
		}
	});

	test.each([
		['russia', '1880-01-01', 'x-russian-empire'],
		['russia', '1960-01-01', 'SUHH'],
		['russia', '2000-01-01', 'RU'],
		['vietnam-south', '1976-01-01', undefined],
		['atlantis', '2000-01-01', undefined],
	])('GIVEN %s on %s THEN %s', (name, day, id) => {
		expect(new StatesOfThen('chiefs').on(name, day)).toBe(id);
	});
});
