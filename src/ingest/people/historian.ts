import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { normaliseName, readAliases, readDemonyms } from '../lookups.ts';
import { type EntityIndex, entityOn } from './entities.ts';

/** One record of an XML file of the Office of the Historian: the text of each of its elements. */
export type XmlRecord = Record<string, string>;

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false });

const isParent = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All elements with this tag below a node of the parsed document. */
function elementsWithTag(node: unknown, tag: string): unknown[] {
	if (!isParent(node)) return [];
	return Object.entries(node).flatMap(([name, value]) => (name === tag ? [value].flat() : elementsWithTag(value, tag)));
}

/** The elements below a node that hold nothing but text, by name; of several with one name the last. */
function textElements(node: unknown): [string, string][] {
	if (!isParent(node)) return [];
	return Object.entries(node).flatMap(([name, value]): [string, string][] => {
		if (name === '#text') return [];
		return [value]
			.flat()
			.flatMap((one) => (typeof one === 'string' ? [[name, one.replaceAll(/\s+/g, ' ').trim()]] : textElements(one)));
	});
}

/** The records with this tag in all files of a folder, each as the texts of its elements by name. */
export function readRecords(folder: string, tag: string): XmlRecord[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.xml'))
		.sort()
		.flatMap((name) => elementsWithTag(parser.parse(readFileSync(join(folder, name), 'utf8')), tag))
		.map((record) => Object.fromEntries(textElements(record)));
}

/** Labels of the Office of the Historian that mean one entity on any day. */
const labels = readAliases('historian');

/** The entity that a label of the Office of the Historian means on a day. */
export function entityNamed(label: string, day: string, entities: EntityIndex): string | undefined {
	const alias = labels.get(normaliseName(label));
	const id = alias ?? entities.label(label);
	if (id === 'YUCS') return day < '1945-11-29' ? undefined : day < '1992-04-27' ? id : 'CSXX';
	if (id === 'XK' && day < '2008-02-17') return day < '1992-04-27' ? 'YUCS' : 'CSXX';
	if (id === 'PW' && day < '1994-10-01') return undefined;
	if (id === 'VN' && day < '1976-07-02') return 'x-south-vietnam';
	if (id === 'ZA' || id === undefined || alias !== undefined) return id;
	return entityOn(id, day);
}

const demonyms = new Map(
	countries
		.filter(({ cca2, demonyms }) => demonyms?.eng && cca2 !== 'DM')
		.map(({ cca2, demonyms }) => [demonyms.eng.m, cca2] as const)
		.filter(([demonym]) => demonym),
);
for (const [demonym, id] of readDemonyms()) demonyms.set(demonym, id);

const titles = [
	'Prime Minister-elect',
	'Prime Minister-designate',
	'Deputy Prime Minister and Foreign Minister',
	'Prime Minister and Foreign Minister',
	'Acting Prime Minister',
	'Deputy Prime Minister',
	'Vice Prime Minister',
	'Prime Minister',
	'President-elect',
	'Acting President',
	'Interim President',
	'Vice President',
	'President',
	'Acting Foreign Minister',
	'Deputy Foreign Minister',
	'Foreign Minister',
	'External Affairs Minister',
	'Minister of External Affairs',
	'Minister of Foreign Affairs',
	'Minister for Foreign Affairs',
	'Foreign Affairs Secretary',
	'Foreign Secretary',
	'Vice Chancellor',
	'Chancellor',
	'Vice Premier',
	'Premier',
	'Taoiseach',
	'Crown Prince',
	'Prince Regent',
	'Prince',
	'Princess',
	'King',
	'Queen',
	'Emperor',
	'Shah',
	'Sultan',
	'Amir',
	'Emir',
	'Grand Duke',
	'Grand Duchess',
	'Pope',
	'Governor General',
	'Governor-General',
	'General Secretary',
	'Generalissimo',
	'Chairman',
];

const particles = 'bin|ibn|bint|al|el|de|da|do|dos|del|della|der|den|van|von|la|le|of|the|y|e|af|ul|ud|zu';
// A point ends a sentence, except after an initial.
const nameWord = "(?:al-|el-|el |al |d’|d'|O’|O')?(?:\\p{Lu}\\.|\\p{Lu}(?:[\\p{L}’'-]*\\p{L})?)";
const name = `${nameWord}(?: (?:(?:${particles}) )*${nameWord})*`;
const inTitle = 'Vice|Deputy|Acting|Interim|Crown|Prime|Grand|External|General|With|Saw|And|Also';
const before = `(?:((?:(?:South|North|New|Saudi|Costa|Sri|East|West) )?(?!${inTitle})\\p{Lu}\\p{L}+) )?`;
const office = new RegExp(
	`(?<!former |late |of former )${before}\\b(${titles.join('|')}) (?:Sheikh |Dr\\. |Sir |Lord |General |Marshal )?(${name})`,
	'gu',
);

/** Somebody met: the title and the name as the source spells them, and whose. */
export interface Official {
	title: string;
	name: string;
	entity: string;
}

/**
 * The officials that remarks name with their title; without a word of nationality they are the host's. With a word
 * that is no nationality known here ("EU", "Kurdish") they are left out.
 */
export function officialsIn(remarks: string, host: string): Official[] {
	const found: Official[] = [];
	for (const [, nationality, title, spelled] of remarks.matchAll(office)) {
		const entity = nationality ? demonyms.get(nationality) : host;
		const spelling = (spelled ?? '').replace(/([’']s?|\.)$/, '');
		if (title && entity && !/^(of|the|Summit|Meeting|Conference|State|Government|Foreign)\b/i.test(spelling)) {
			found.push({ title, name: spelling, entity });
		}
	}
	return found;
}

const occasions: [RegExp, string][] = [
	[/\bNATO\b.*(summit|anniversary)|North Atlantic.*summit/i, 'the NATO summit'],
	[/\bNATO\b|North Atlantic/i, 'a NATO meeting'],
	[/Nuclear Security Summit/i, 'the Nuclear Security Summit'],
	[/\bG-?20\b/i, 'a G20 meeting'],
	[/G-?8\b/i, 'a G8 meeting'],
	[/G-?7\b|Economic Summit Meeting|Economic Summit/i, 'a G7 meeting'],
	[/\bAPEC\b|Asia-Pacific Economic/i, 'an APEC meeting'],
	[/\bASEAN\b/i, 'an ASEAN meeting'],
	[/Summit of the Americas/i, 'the Summit of the Americas'],
	[/Africa(n)? Leaders[’']? Summit/i, 'the US-Africa Leaders Summit'],
	[/Pacific Island/i, 'a Pacific Islands summit'],
	[/U\.?S\.?-E\.?U\.?|European Union.*(summit|meeting)/i, 'a US-EU meeting'],
	[/\bOAS\b|Organization of American States/i, 'a meeting of the Organization of American States'],
	[/\bOSCE\b|\bCSCE\b|Security and Cooperation in Europe/i, 'an OSCE meeting'],
	[/\bSEATO\b/i, 'a SEATO meeting'],
	[/\bCENTO\b|Baghdad Pact/i, 'a CENTO meeting'],
	[/\bANZUS\b/i, 'an ANZUS meeting'],
	[/funeral|memorial service/i, 'a funeral'],
	[/inauguration/i, 'an inauguration'],
	[/Council of Foreign Ministers/i, 'the Council of Foreign Ministers'],
	[/Gulf Cooperation Council|\bGCC\b/i, 'a meeting with the Gulf Cooperation Council'],
	[/Potsdam Conference/i, 'the Potsdam Conference'],
	[/Yalta/i, 'the Yalta Conference'],
	[/climate|\bCOP ?\d/i, 'a climate meeting'],
	[/U\.? ?N\.?\s*General Assembly|UN General Assembly|United Nations General Assembly|\bUNGA\b/i, 'the UN General Assembly'],
];

/** The occasion of a trip, in words of our own; empty where the remarks name none that is known. */
export function occasionOf(remarks: string): string {
	return occasions.find(([pattern]) => pattern.test(remarks))?.[1] ?? '';
}

const topics: [RegExp, string][] = [
	[/Middle East|Arab-Israeli|Israeli?-(Palestinian|Syrian|Egyptian)|disengagement|Camp David/i, 'the Middle East'],
	[/Kosovo/i, 'Kosovo'],
	[/Bosnia/i, 'Bosnia'],
	[/Persian Gulf|Kuwait crisis/i, 'the Gulf crisis'],
	[/Gaza/i, 'Gaza'],
	[/Ukraine/i, 'Ukraine'],
	[/Iran.*nuclear|nuclear.*Iran|P5 ?\+ ?1/i, 'Iran’s nuclear programme'],
	[/Syrian (crisis|conflict|civil)/i, 'Syria'],
	[/Rhodesia/i, 'Rhodesia'],
	[/Vietnam/i, 'Vietnam'],
	[/arms (control|limitation|reduction)|SALT|START\b/i, 'arms control'],
	[/Afghanistan/i, 'Afghanistan'],
	[/Iraq/i, 'Iraq'],
];

/** What was discussed, in words of our own; empty where the remarks do not tell. */
export function topicOf(remarks: string): string {
	if (!/discuss|negotiat|review|talks|resolve|consult/i.test(remarks)) return '';
	return topics.find(([pattern]) => pattern.test(remarks))?.[1] ?? '';
}
