import type { FactDate } from '../../data/date.ts';
import type { NameTable } from '../entityNames.ts';
import { cellDate, parseDate } from './dates.ts';
import { notEntities } from './notEntities.ts';
import { type Reference, resolverFor } from './references.ts';
import { readTables, type Table, type TableRow } from './tables.ts';
import { plainText, readWikitext, referencesIn, type Template, templatesIn, type Wikitext } from './wikitext.ts';

/** What a page says in one row of its country list, or in the date column of a table of bilateral relations. */
export interface ListedRelation {
	partner: string;
	date: FactDate | undefined;
	mark: 'suspended' | 'severed' | undefined;
	locator: string;
	references: Reference[];
}

/** What was read from a page, and what could not be. */
export interface PageRelations {
	relations: ListedRelation[];
	/** Names of partners that the table of names does not know. */
	unresolvedNames: string[];
	/** Texts of date cells that are not one date, of partners that no other cell dates. */
	unreadDates: string[];
	/** Names of references that the page uses and never defines. */
	undefinedReferences: string[];
}

/** Where a table of relations has what. */
interface Columns {
	country: number;
	date: number;
	/** Where there is one, the column that tells when relations ended. */
	end: number;
	isList: boolean;
}

function headerText(cell: string, page: Wikitext): string {
	return plainText(cell, page)
		.replace(/\s+/g, ' ')
		.replace(/^List of sovereign states\|/, '')
		.toLowerCase();
}

const countryHeader = /^(?:country|state|entity|name|sovereign state|country\/region)\b/;
const dateHeader =
	/^(?:date$|date formal relations|since$|from$|(?:beginning of )?formal (?:relations|an)|(?:official |diplomatic )?relations (?:established|began))/;
const endHeader = /^(?:to$|.*\bended$)/;

/** Finds the columns by their headings; `undefined` for a table that is not about the relations with countries. */
export function columnsOf(table: Table, page: Wikitext): Columns | undefined {
	const headers = table.header.map((cell) => headerText(cell, page));
	const country = headers.findIndex((header) => countryHeader.test(header));
	const date = headers.findIndex((header) => dateHeader.test(header));
	if (country < 0 || date < 0) return undefined;
	const numbered = /^(?:#|no\.?|s\.no\.)?$/.test(headers[0] ?? '') && country > 0;
	const hasNotes = headers.some((header) => /^notes/.test(header));
	return {
		country,
		date,
		end: headers.findIndex((header) => endHeader.test(header)),
		isList: numbered || (!hasNotes && !/formal/.test(headers[date] ?? '')),
	};
}

function isFlag(template: Template): boolean {
	return /^flag/.test(template.name) && !/deco|image/.test(template.name);
}

/**
 * The entity that a cell names: by its link after a bare flag, else by the first argument of its flag, else by its first link
 * or its text; a name is never guessed. `display` is what the page shows.
 */
export function entityOf(cell: string, page: Wikitext, nameOf: NameTable): { entity: string | undefined; display: string } {
	const links = [...cell.matchAll(/\[\[(?!File:|Image:)([^\]|]+)(?:\|([^\]]*))?\]\]/gi)].flatMap(([, target, label]) => [
		label ?? target,
		target,
	]);
	const flags = templatesIn(cell, page).filter((template) => isFlag(template) || /^[a-z]{3}$/.test(template.name));
	const [flag] = flags;
	const fromFlag = flag && (isFlag(flag) ? flag.positional[0] : flag.name.toUpperCase());
	const words = plainText(cell, page)
		.split(/[\n(]/)[0]
		?.replace(/[\s–-]+$/, '');
	const names = flag && !/icon/.test(flag.name) ? [fromFlag] : [...links, fromFlag, words];
	const resolved = names.map((name) => (name ? nameOf(plainText(name)) : undefined)).find(Boolean);
	return { entity: resolved, display: flag?.named.get('name') ?? fromFlag ?? words ?? '' };
}

const suspendedWords = /\b(?:suspended|frozen|freezed|froze)\b/i;
const severedWords = /\b(?:severed|broken|broken off|terminated|cancell?ed|withdrawn|ended)\b/i;

/** The mark of a row: said in its name cell, or by its grey colour. */
function markOf(row: TableRow, name: string): ListedRelation['mark'] {
	if (severedWords.test(name)) return 'severed';
	return suspendedWords.test(name) || /#?d3d3d3|lightgr[ae]y/i.test(row.attributes) ? 'suspended' : undefined;
}

/** The mark of a row in a table of former relations: by its date of the end, else by the last word for an end in the row. */
function formerMark(row: TableRow, end: number, page: Wikitext): 'suspended' | 'severed' {
	if (end >= 0 && row.cells[end]) return 'severed';
	const text = row.cells.map((cell) => plainText(cell, page)).join(' ');
	const last = [
		...text.matchAll(/\b(suspended|frozen|froze|freez\w+)\b|\b(cancell?ed|withdr[ae]wn?|severed|terminated|broken?|ended)\b/gi),
	].at(-1);
	return last?.[2] ? 'severed' : 'suspended';
}

/**
 * A date cell that tells a beginning and an end ("1974, severed 1984", "1941 – 1972"). `undefined` where relations were taken
 * up again or where anything else is told.
 */
function endedRelation(cell: string, page: Wikitext): { date: FactDate; mark: 'suspended' | 'severed' } | undefined {
	const text = plainText(cell, page).replace(/\s+/g, ' ');
	if (/restor|resum|re-?establ|again|second|unofficial/i.test(text)) return undefined;
	const match =
		/^(.*?\d{4})\s*[–-]\s*()(\d.*|[A-Z].*)$/.exec(text) ??
		/^(.*?\d{4})\s*[,;(.]*\s*(?:but )?(?:formal |diplomatic )*(?:relations )?(?:was |were )?(severed|severs|broken|broke off|ended|rescinded|suspended)\b[a-z ]*(\d.*|[A-Z].*)$/i.exec(
			text,
		);
	const date = parseDate(match?.[1] ?? '');
	const until = parseDate((match?.[3] ?? '').replace(/[).]+$/, ''));
	if (!date || !until) return undefined;
	return { date, mark: match?.[2]?.toLowerCase() === 'suspended' ? 'suspended' : 'severed' };
}

/** A page that marks its own reference as failing its statement does not support the statement by it. */
function isUnsupported(cells: readonly string[], page: Wikitext): boolean {
	return cells.some((cell) => templatesIn(cell, page).some((template) => template.name === 'failed verification'));
}

function unique(references: readonly Reference[]): Reference[] {
	return [...new Map(references.map((reference) => [reference.id, reference])).values()];
}

/** Adds a row of a list; where two lists of one page give a partner with the same date, the first one's row stays. */
function addListed(relations: ListedRelation[], relation: ListedRelation): void {
	if (!relations.some(({ partner, date }) => partner === relation.partner && date === relation.date)) relations.push(relation);
}

/** Headings of tables about contacts that are not diplomatic relations. */
const notDiplomatic = /\b(?:consular|other|official|unofficial|non-diplomatic) relations\b/i;

/**
 * Reads the country list of a page, and the dates of its bilateral tables where the list does not date a partner. A partner that a
 * page's list leaves out is not taken from such a table, as the date there may be that of an office or a trade agreement; unless
 * the table tells that the relations ended, or the page has no list.
 */
export function readRelations(source: string, nameOf: NameTable): PageRelations {
	const page = readWikitext(source);
	const resolver = resolverFor(page);
	const result: PageRelations = { relations: [], unresolvedNames: [], unreadDates: [], undefinedReferences: [] };
	const bilateral: ListedRelation[] = [];
	/** Partners of tables that stand beside the list: former states, and the European Union. */
	const beside = new Set(['EU']);
	const unread: { partner: string; text: string }[] = [];
	const references = (cells: readonly string[]): Reference[] =>
		cells.flatMap((cell) => referencesIn(cell, page)).flatMap((reference) => resolver.resolve(reference) ?? []);

	for (const table of readTables(page)) {
		const columns = columnsOf(table, page);
		if (!columns) continue;
		const { country, date: dateColumn, end, isList } = columns;
		const headings = table.headings.map((heading) => plainText(heading, page));
		const heading = headings.at(-1) ?? '';
		if (notDiplomatic.test(heading)) continue;
		const isFormer = /\bformer (?:\w+ )?relations\b/i.test(heading) || (end >= 0 && end === dateColumn + 1);
		const headerReferences = references(/:\S*$/.test(table.lead) ? [table.lead, ...table.header] : table.header);

		for (const row of table.rows) {
			const nameCell = row.cells[country] ?? '';
			const dateCell = row.cells[dateColumn] ?? '';
			// A row that goes on a partner's cell from above, or a heading between rows.
			if (row.cells.length <= dateColumn) continue;
			const { entity, display } = entityOf(nameCell, page, nameOf);
			if (!entity) {
				// A row that goes on with an earlier row's partner begins with a date.
				const name = display || plainText(nameCell, page);
				if (!notEntities.has(name) && !/^\d{4}$/.test(name)) result.unresolvedNames.push(name);
				continue;
			}
			const ended = isList ? undefined : endedRelation(dateCell, page);
			const date = ended?.date ?? cellDate(dateCell, page);

			// The list of the United Kingdom has its references in a column of their own.
			const cells = isList
				? row.cells.filter((_cell, index) => index <= dateColumn || /^source/.test(headerText(table.header[index] ?? '', page)))
				: [dateCell];
			const supported = !isUnsupported(cells, page);
			const own = supported ? references(cells) : [];
			const relation: ListedRelation = {
				partner: entity,
				date,
				mark: isFormer ? formerMark(row, end, page) : isList ? markOf(row, plainText(nameCell, page)) : ended?.mark,
				locator: [...headings, display].join(', '),
				references: unique(own.length > 0 || !supported || !isList ? own : headerReferences),
			};
			if (!date && plainText(dateCell, page)) unread.push({ partner: entity, text: `${display}: ${plainText(dateCell, page)}` });
			if (isList) addListed(result.relations, relation);
			else if (date) bilateral.push(relation);
			if (/\bformer\b/i.test(heading)) beside.add(entity);
		}
	}
	const dated = new Set(result.relations.filter((relation) => relation.date).map((relation) => relation.partner));
	const listed = new Set(result.relations.map((relation) => relation.partner));
	result.relations.push(
		...bilateral.filter(
			({ partner, mark }) =>
				!dated.has(partner) && (listed.size === 0 || listed.has(partner) || mark !== undefined || beside.has(partner)),
		),
	);
	result.unreadDates = unread.filter(({ partner }) => !dated.has(partner)).map(({ text }) => text);
	result.undefinedReferences = [...resolver.undefinedNames];
	return result;
}
