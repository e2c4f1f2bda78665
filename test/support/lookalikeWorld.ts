/**
 * A small world whose every name, title and sentence is written in letters that only look like those of ASCII. What a front end
 * shows of it in plain letters is therefore no data: it is a word of the program.
 */
import type { Context } from '../../src/answers/context.ts';
import { pseudo } from '../../src/language/pseudo.ts';
import { eventRow, world } from './world.ts';

const table = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;

const entity = (id: string, name: string, more: string) =>
	`- { id: ${id}, name: ${pseudo(name)}, official: ${pseudo(name)}, region: ${pseudo('Here')}, subregion: ${pseudo('There')}, ${more} }`;

/** Two states, a union with its two successors, two states of nearly the same name, one that lies in dispute, an organisation. */
const entities = [
	entity('AA', 'Aland', 'kind: state, un: "1945"'),
	entity('BB', 'Bland', `kind: state, un: "1945", formerNames: [{ name: ${pseudo('Old Bland')}, until: "1960" }]`),
	entity(
		'CC',
		'Cland',
		'kind: state, un: "1992", exists: { from: "1991-12-26" }, predecessors: [{ entity: UUUU, kind: dissolution }]',
	),
	entity(
		'DD',
		'Dland',
		'kind: state, un: "1992", exists: { from: "1991-12-26" }, predecessors: [{ entity: UUUU, kind: dissolution }]',
	),
	entity('EE', 'North Emmeria', 'kind: state, un: "1960"'),
	entity('FF', 'South Emmeria', 'kind: state, un: "1960"'),
	entity('x-gland', 'Gland', 'kind: partly-recognised, exists: { from: "2008-02-17" }'),
	entity('x-league', 'League', 'kind: organisation'),
	entity('UUUU', 'United Lands', 'kind: former, exists: { from: "1922-12-30", until: "1991-12-26" }'),
	'',
].join('\n');

/** The record of the dataset that people wrote. */
const record = `
title: ${pseudo('The small world')}
publisher: ${pseudo('Attaché')}
url: https://example.org/
licence: { id: CC-BY-SA-4.0, name: ${pseudo('Share and share alike')} }
attribution: ${pseudo('Attaché')}
frequency: never
rows: {}
`;

const source = (id: string, title: string, kind: string, url = `https://example.org/${id}`) =>
	`${id},${pseudo(title)},${pseudo('Publisher')},${url},2025-11-10,${kind},2025-11-10,2025-11-10`;

const sources = [
	source('page-a', 'Page of Aland', 'secondary'),
	source('page-b', 'Page of Bland', 'secondary'),
	source('ministry', 'Communication', 'primary', ''),
	...['c', 'd', 'e', 'f', 'g', 'h'].map((letter) => source(`page-${letter}`, `Page ${letter}`, 'secondary')),
];

const event = (changes: Parameters<typeof eventRow>[0]) =>
	eventRow({ ...changes, summary: pseudo(changes.summary ?? 'So it was said.') });

const everySource = sources.map((row) =>
	event({ date: '2021-01-02', kind: 'statement', parties: 'EE', source: row.split(',')[0] ?? '' }),
);

const visits = Array.from({ length: 20 }, (_, place) =>
	event({
		date: `2024-01-${String(place + 1).padStart(2, '0')}`,
		until: '2024-02-01',
		kind: 'visit',
		actor: 'AA',
		summary: `Visit ${place}: ${'and much was said of it '.repeat(8)}.`,
	}),
);

const events = [
	event({ date: '2022-06-30', actor: 'AA', summary: 'The one broke with the other.' }),
	event({ date: '2022-07-20', actor: 'BB', source: 'page-b' }),
	event({ date: '2025-09-24', kind: 'relations-restored', source: 'ministry', people: `${pseudo('Ann Other')} (AA)` }),
	event({ date: '2026-09', kind: 'agreement-signed', people: `${pseudo('Asa Shibani')} (AA)` }),
	event({ date: '1945-10-22', kind: 'relations-established', parties: 'AA UUUU', source: 'page-c' }),
	event({ date: '1992-01-01', kind: 'relations-continued', actor: 'CC', parties: 'AA CC', source: 'page-c' }),
	event({ date: '2000', kind: 'relations-established', parties: 'AA EE', source: 'page-e' }),
	event({ date: '2010-03', kind: 'relations-suspended', actor: 'AA', parties: 'AA EE', source: 'page-e' }),
	event({ date: '2001~', kind: 'recognition', actor: 'AA', parties: 'AA FF', source: 'page-f' }),
	event({ date: '2009', kind: 'recognition', actor: 'BB', parties: 'BB x-gland', source: 'page-g' }),
	event({ date: '2019', kind: 'recognition-withdrawn', actor: 'BB', parties: 'BB x-gland', source: 'page-g' }),
	event({ date: '1970', kind: 'relations-established', parties: 'BB EE', source: 'page-h' }),
	event({ date: '1980', kind: 'relations-severed', parties: 'BB EE', source: 'page-h' }),
	event({ date: '2026-10-01', kind: 'mission-opened', actor: 'AA', parties: 'AA BB', source: 'page-d' }),
	event({ date: '2026-10-02', kind: 'relations-severed', actor: 'DD', parties: 'DD EE', source: 'page-d' }),
	...visits,
	...everySource,
];

const tenure = (person: string, office: string, style: string, from: string, until: string, on: string, to = '') =>
	`${person},${office},${pseudo(style)},AA,${to},${from},${until},,${on},page-a,`;

const files = {
	'curated/entities/all.yaml': entities,
	'curated/sources/all.csv': table('id,title,publisher,url,date,kind,retrieved,reaches', sources),
	'curated/events/all.csv': table(
		'date,until,kind,actor,parties,people,summary,source,locator,cited_publisher,cited_title,cited_url,cited_date',
		events,
	),
	'curated/missions/AA.csv': table('host,kind,place,since,until,as_of,source,locator', [
		`BB,embassy,${pseudo('Blandtown')},1950,,2025-11-10,page-a,`,
		`BB,consulate,${pseudo('Port Bland')},,,2025-11-10,page-a,`,
		`CC,non-resident,${pseudo('Blandtown')},,,2025-11-10,page-a,`,
	]),
	'curated/people/persons.csv': table('id,name,born,died,source', [
		`Q1,${pseudo('Asa Shibani')},,,page-a`,
		`Q2,${pseudo('Walid Moalem')},,,page-a`,
		`Q3,${pseudo('Boris Kimura')},,,page-a`,
		`Q4,${pseudo('Yuna Kimura')},,,page-a`,
		`Q5,${pseudo('Nobody Known')},,,page-a`,
		`Q6,${pseudo('Much Employed')},,,page-a`,
	]),
	'curated/people/names.csv': table('person,name,kind,lang,source', ['Q1,أسعد الشيباني,native,ar,page-a']),
	'curated/people/tenures/all.csv': table('person,office,style,entity,to,from,until,acting,as_of,source,locator', [
		tenure('Q1', 'foreign-minister', 'Foreign Minister', '2024-12-21', '', '2026-08-22'),
		tenure('Q2', 'foreign-minister', 'Foreign Minister', '2006-02-21', '2020-11-16', '2022-12-11'),
		tenure('Q3', 'head-of-state', 'President', '2019-05-01', '', '2022-12-11'),
		tenure('Q4', 'ambassador', 'Ambassador', '2012', '2014', '2022-06', 'BB'),
		...Array.from({ length: 10 }, (_, place) =>
			tenure('Q6', 'other', `Minister ${place}`, `${1960 + 3 * place}`, `${1962 + 3 * place}`, '2022-06'),
		),
	]),
} as const;

/** Makes the world; it lives until the test is finished. */
export function lookalikeWorld(): Context {
	return world({
		relations: {
			AA: ['BB,1992-03-31,,page-a,,', 'FF,,,page-a,,'],
			BB: ['AA,1994,,page-b,,', 'DD,,severed,page-b,,'],
		},
		observations: [
			`2025-10,none,AA BB,${pseudo('They have none.')},page-b,,${pseudo('Press')},${pseudo('Report')},,2025`,
			`2020,none,CC DD,${pseudo('They have none.')},page-b,,,,,`,
		],
		files: { ...files, 'datasets/curated.yaml': record },
	});
}
