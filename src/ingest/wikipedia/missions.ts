import countries from 'world-countries/countries.json' with { type: 'json' };
import type { TextRow } from '../../data/format.ts';
import type { MissionKind } from '../../data/kinds.ts';
import { fileKinds } from '../../data/layout.ts';
import { foldPlace, isNoCity, type KnownPlaces } from '../../data/place.ts';
import type { missionRow } from '../../data/rows.ts';
import { writeByEntity } from '../datasetFiles.ts';
import type { NameTable } from '../entityNames.ts';
import { readDemonyms, readSeats } from '../lookups.ts';
import { columnsOf, entityOf } from './lists.ts';
import { type Page, pageSourceId, pagesDataset, readPage } from './manifest.ts';
import { readTables } from './tables.ts';
import { plainText, readWikitext } from './wikitext.ts';

/** A post that a page says one state keeps for its relations with another. */
export interface Mission {
	sender: string;
	host: string;
	kind: MissionKind;
	/** The city, or empty; for a non-resident mission the city that it is led from. */
	place: string;
	since: string;
	locator: string;
}

function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[’‘`ʼ]/g, "'")
		.replace(/[.-]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

const presentStates = countries.filter((country) => country.independent || ['PS', 'TW', 'XK'].includes(country.cca2));

const seats = new Map<string, Set<string>>();
for (const country of presentStates) {
	for (const capital of country.capital) {
		const key = fold(capital);
		seats.set(key, (seats.get(key) ?? new Set()).add(country.cca2));
	}
}
for (const [city, id] of readSeats(fold)) seats.set(city, (seats.get(city) ?? new Set()).add(id));

const known: KnownPlaces = {
	demonyms: new Set(
		[...countries.map(({ demonyms }) => demonyms.eng?.m ?? ''), ...readDemonyms().keys()].filter(Boolean).map(foldPlace),
	),
	states: new Set([...presentStates.flatMap(({ name }) => [name.common, name.official]), 'Holy See', 'Niue'].map(foldPlace)),
	territories: new Set(countries.filter((country) => !presentStates.includes(country)).map(({ name }) => foldPlace(name.common))),
};

/** A post as it can be kept: a country in the place of the city is left out, and a post with nothing else to say is none. */
export function withCity<Of extends { readonly kind: MissionKind; readonly place: string }>(post: Of): Of[] {
	if (post.place === '' || !isNoCity(post.place, known)) return [post];
	return post.kind === 'non-resident' ? [{ ...post, place: '' }] : [];
}

/** The present state that a place names. Other entities' names ("Genoa", "Hong Kong") are cities where a post is told of. */
function stateOf(place: string, nameOf: NameTable): string | undefined {
	const id = nameOf(place);
	return presentStates.some((country) => country.cca2 === id) ? id : undefined;
}

/** Whether a city is known to lie in another state than `host`. */
function isElsewhere(city: string, host: string): boolean {
	const owners = seats.get(fold(city));
	return owners !== undefined && !owners.has(host);
}

const kindPattern =
	/\b(?:(?:resident|general|honorary|apostolic|permanent|vice)[ -])*(?:embass(?:y|ies)(?! (?:branch |liaison )?offices?)|high commissions?|nunciatures?|consulates?(?:[- ]generals?)?|liaison offices?|representative offices?|interests? sections?|legations?|permanent missions?)\b/gi;

function kindOf(words: string): MissionKind {
	const text = words.toLowerCase();
	if (text.includes('honorary')) return 'honorary-consulate';
	if (text.includes('consulate')) return text.includes('general') ? 'consulate-general' : 'consulate';
	if (text.includes('commission')) return 'high-commission';
	if (text.includes('nunciature')) return 'apostolic-nunciature';
	if (text.includes('liaison')) return 'liaison-office';
	if (text.includes('representative')) return 'representative-office';
	if (text.includes('section')) return 'interests-section';
	if (text.includes('legation')) return 'legation';
	if (text.includes('permanent mission')) return 'permanent-mission';
	return 'embassy';
}

const placeName =
	/^(?:the )?(\p{Lu}[\p{L}.'‘’ʻ-]*(?: (?:(?:de|la|do|da|dos|del|of|al|el|es|the|d') )*[\p{Lu}(][\p{L}.'‘’ʻ-]*)*)(.*)$/u;

/** Names of places at the beginning of a text: "Lagos, Kano and Abuja". What is no name ends the list. */
function placesAt(text: string): string[] {
	const places: string[] = [];
	for (const part of text.split(/,? and (?:in )?|, (?:in )?|\s*\/\s*/)) {
		const match = placeName.exec(part.trim());
		// "Buffalo, NY": the initials of a federal state end the list too.
		if (!match?.[1] || /^\p{Lu}{1,2}$/u.test(match[1])) break;
		const article = /^the Hague/i.test(part.trim()) ? 'The ' : '';
		places.push(article + match[1].replace(/(?<!\bD\.C)[.;:]+$/, '').replace(/^The (?=Hague)/, ''));
		if (match[2]?.trim()) break;
	}
	return places;
}

interface Post {
	kind: MissionKind;
	places: string[];
}

/** The posts in a text like "an embassy in Abuja and a consulate-general in Lagos". */
function postsIn(text: string): Post[] {
	const found = [...text.matchAll(kindPattern)];
	const posts = found.map((match, index): Post & { rest: string } => {
		const after = text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length);
		const rest = after.replace(
			/,?(?:\s+(?:and|as well as|plus))?(?:\s+also)?(?:\s+(?:an?|its|the|two|three|four|five|several|some|\d+))?\s*$/,
			'',
		);
		const place = /^(?: office)?(?: to (?:the )?[\p{Lu}][\p{L} ]+?)?,? (?:both |based |located |resident )*in (.*)$/u.exec(rest);
		return { kind: kindOf(match[0]), places: place?.[1] ? placesAt(place[1]) : [], rest };
	});
	// "an embassy and a consulate in Quito": the place stands once, for both.
	for (let index = posts.length - 2; index >= 0; index--) {
		const post = posts[index];
		if (post && post.rest.trim() === '') post.places = posts[index + 1]?.places.slice(0, 1) ?? [];
	}
	return posts.map(({ kind, places }) => ({ kind, places }));
}

const untold =
	/\b(?:not|no longer|never|closed|former|formerly|until|suspend|planned|plans|plan|will|intends|proposed|expects|relocat|previously|evacuat|withdr|reopen|upgrad|used to|each other)/i;

const keeps =
	/^(?:the )?(.{2,60}?),? (?:also |currently |now |both )?(?:has|have|maintains?|operates?|keeps?) (?:also )?(?=an? |its |\d|two |three |four |five |several |embass|consul|honorary|resident)(.*)$/i;
const accredited =
	/^(?:the )?(.{2,60}?) (?:is|are) (?:also )?(?:represented|accredited)(?:,? (?:in|to|with) (?:the )?(.{2,60}?))?,? (?:from|through|by|via|out of) (?:parallel accreditation of )?(?:its|their|the|an|a)?\s*(?:resident )?(?:embassy|high commission|permanent mission|nunciature|apostolic nunciature|consulate[- ]general)(?: to (?:the )?[\p{Lu}][\p{L} ]+?)?,? (?:based |located )?(?:in|at) ((?:the )?[\p{Lu}].*)$/iu;

/** The two states that a sentence is about. */
interface Pair {
	page: string;
	partner: string;
}

/**
 * Reads one sentence of the notes on a pair. Two forms are read, which make up most statements: "A has an embassy in <city>
 * and a consulate in <city>" and "A is accredited to B from its embassy in <city>". Anything about the past or the future, and any
 * subject that is not one of the two states, is left alone.
 */
export function missionsIn(sentence: string, pair: Pair, nameOf: NameTable): Omit<Mission, 'locator'>[] {
	if (untold.test(sentence)) return [];
	const since = (/^Since (\d{4}),? /i.exec(sentence) ?? / since (\d{4})$/.exec(sentence))?.[1] ?? '';
	const text = sentence
		.replace(/^(?:Since|As of) [^,]*, /i, '')
		.replace(/\((?:in )?([^)]*)\)/g, (_whole, inside: string) => (/^\d|^see/i.test(inside) ? '' : `, ${inside}`))
		.replace(/\bWashington,? D\.? ?C\b\.?/g, 'Washington D.C.')
		.replace(/(\bconsulates?(?:[- ]general)?|embassy|commission) ?, /gi, '$1 in ')
		.replace(/\s+/g, ' ')
		.trim();
	const other = (sender: string): string => (sender === pair.page ? pair.partner : pair.page);
	const senderOf = (name: string): string | undefined => {
		const id = nameOf(name);
		return id === pair.page || id === pair.partner ? id : undefined;
	};

	const from = accredited.exec(text);
	if (from) {
		const sender = senderOf(from[1] ?? '');
		if (!sender) return [];
		const host = other(sender);
		if (from[2] && nameOf(from[2]) !== host) return [];
		const [place = ''] = placesAt(from[3] ?? '');
		const kind = place && seats.get(fold(place))?.has(host) ? residentKind(from[0]) : 'non-resident';
		const more = locate(postsIn((from[3] ?? '').slice(place.length)), sender, host, nameOf);
		const posts = place ? [{ sender, host, kind, place }, ...more.filter((post) => /consulate/.test(post.kind))] : [];
		return dated(posts, since);
	}
	const has = keeps.exec(text);
	const sender = senderOf(has?.[1] ?? '');
	if (!has || !sender) return [];
	return dated(locate(postsIn(has[2] ?? ''), sender, other(sender), nameOf), since);
}

/** A year in a sentence is clear only where the sentence names one post. */
function dated(posts: readonly Omit<Mission, 'locator' | 'since'>[], since: string): Omit<Mission, 'locator'>[] {
	return posts.flatMap(withCity).map((post) => ({ ...post, since: posts.length === 1 ? since : '' }));
}

function residentKind(text: string): MissionKind {
	return /high commission/i.test(text) ? 'high-commission' : 'embassy';
}

/** "Kingston Jamaica" is Kingston. */
function withoutCountry(place: string, host: string, nameOf: NameTable): string {
	const words = place.split(' ');
	const end = words.findIndex(
		(word, index) =>
			index > 0 &&
			/^\p{Lu}/u.test(words[index - 1] ?? '') &&
			/^\p{Lu}/u.test(word) &&
			nameOf(words.slice(index).join(' ')) === host,
	);
	return end > 0 ? words.slice(0, end).join(' ') : place;
}

/** Tells posts in the host state from those that look after it from elsewhere. */
function locate(posts: readonly Post[], sender: string, host: string, nameOf: NameTable): Omit<Mission, 'locator' | 'since'>[] {
	return posts.flatMap(({ kind, places }) => {
		// "in Paris, France": the country only says where the city lies.
		const lands = places.slice(1).flatMap((place) => (seats.has(fold(place)) ? [] : (stateOf(place, nameOf) ?? [])));
		const cities = places
			.filter((place) => !stateOf(place, nameOf) || seats.get(fold(place))?.has(host))
			.map((place) => withoutCountry(place, host, nameOf));
		const isHead = kind === 'embassy' || kind === 'high-commission' || kind === 'apostolic-nunciature';
		if (cities.length === 0) return isHead && nameOf(places[0] ?? '') === host ? [{ sender, host, kind, place: '' }] : [];
		if (lands.some((land) => land !== host))
			return isHead && cities[0] ? [{ sender, host, kind: 'non-resident' as const, place: cities[0] }] : [];
		return cities.flatMap((place, index): Omit<Mission, 'locator' | 'since'>[] => {
			// A state has one embassy: further names are a district, a country or a slip.
			if (isHead && index > 0) return [];
			if (!isElsewhere(place, host)) return [{ sender, host, kind, place }];
			return isHead ? [{ sender, host, kind: 'non-resident', place }] : [];
		});
	});
}

/** The sentences and list items of a text. */
export function sentencesOf(text: string): string[] {
	return text
		.split('\n')
		.flatMap((line) =>
			line
				.replace(/^[*:#\s]+/, '')
				.split(
					/(?<=[\p{Ll}\d)])(?<!\b(?:St|Ste|Mr|Mrs|Dr|Mt|Gen|Sr))\.\s+(?=\p{Lu})|;\s+|,?(?: while| whereas|(?<=,) and) (?=(?:the )?\p{Lu}[^,;]{1,40}? (?:has|have|maintains|is accredited|is represented) )/u,
				),
		)
		.map((sentence) => sentence.replace(/[.\s]+$/, '').trim())
		.filter(Boolean);
}

/** Reads the missions that the bilateral tables of a page state, in both directions. */
export function readMissions(source: string, entity: string, nameOf: NameTable): Mission[] {
	const page = readWikitext(source);
	const missions = new Map<string, Mission>();
	for (const table of readTables(page)) {
		const columns = columnsOf(table, page);
		if (!columns || columns.isList) continue;
		const headings = table.headings.map((heading) => plainText(heading, page));
		for (const row of table.rows) {
			const { entity: partner, display } = entityOf(row.cells[columns.country] ?? '', page, nameOf);
			if (!partner || partner === entity) continue;
			const notes = row.cells.slice(columns.date + 1).map((cell) => plainText(cell, page));
			let subject = '';
			for (const sentence of notes.flatMap(sentencesOf)) {
				const told = sentence.replace(/^It (?=(?:also )?(?:has|maintains) )/, `${subject} `);
				subject = /^(?:The )?(.{2,60}?) (?:is|are|has|have|maintains?) /i.exec(told)?.[1] ?? '';
				for (const mission of missionsIn(told, { page: entity, partner }, nameOf)) {
					const key = [mission.sender, mission.host, mission.kind, mission.place].join('|');
					if (!missions.has(key)) missions.set(key, { ...mission, locator: [...headings, display].join(', ') });
				}
			}
		}
	}
	return [...missions.values()];
}

/** Reads the pages and writes the missions of their dataset, a file a sender. Returns the number of rows. */
export function writeMissions(pages: readonly Page[], data: string, nameOf: NameTable): number {
	const bySender = new Map<string, TextRow<typeof missionRow>[]>();
	for (const page of pages) {
		for (const { sender, ...mission } of readMissions(readPage(page), page.entity, nameOf)) {
			const row = { ...mission, asOf: page.date, source: pageSourceId(page.entity) };
			bySender.set(sender, [...(bySender.get(sender) ?? []), row]);
		}
	}
	return writeByEntity(data, pagesDataset, fileKinds.missions, bySender);
}
