import type { Wikitext } from './wikitext.ts';

/** One row of a table: the attributes of its line, and its cells without their own attributes. */
export interface TableRow {
	attributes: string;
	cells: string[];
}

/** A table of a page, under the heading it stands below. */
export interface Table {
	/** The headings above, outermost first. */
	headings: string[];
	/** The last line of text between the heading and the table: often "List of countries which ..." with a reference. */
	lead: string;
	header: string[];
	rows: TableRow[];
}

/** Cells of one line that began with `|` or `!`, without the attributes before a single `|`. */
function cellsOf(line: string): string[] {
	const separator = line.startsWith('!') ? /!!|\|\|/ : /\|\|/;
	return line
		.slice(1)
		.split(separator)
		.map((cell) => cell.replace(/^(?:(?!\[\[)[^|\n])*\|(?!\|)/, '').trim());
}

/** Reads one table, from after its `{|` line to before its `|}`. A cell may go on over many lines. */
function readRows(lines: readonly string[]): TableRow[] {
	const rows: TableRow[] = [];
	let row: TableRow = { attributes: '', cells: [] };
	let open = false;
	for (const line of lines) {
		const text = line.trim();
		if (text.startsWith('|-')) {
			if (row.cells.length > 0) rows.push(row);
			row = { attributes: text.replace(/^\|-+/, '').trim(), cells: [] };
			open = false;
		} else if (text.startsWith('|+')) open = false;
		else if (text.startsWith('|') || text.startsWith('!')) {
			row.cells.push(...cellsOf(text));
			open = true;
		} else if (open) row.cells.push(`${row.cells.pop() ?? ''}\n${line}`.trim());
	}
	if (row.cells.length > 0) rows.push(row);
	return rows;
}

const listWords = /^(?:country|state|entity|name|sovereign state|region|country\/region|host country|countries)\b/i;

/** Whether a row is the header: it names a column of countries and is no data. */
function isHeader(row: TableRow): boolean {
	return (
		row.cells.length > 1 &&
		row.cells.some((cell) => listWords.test(cell.replace(/\[\[|'{2,}/g, '').replace(/^List of [^|]*\|/, '')))
	);
}

/** All tables of a page in order. A table inside a table is read as a part of the outer one's cell and left out. */
export function readTables(page: Wikitext): Table[] {
	const tables: Table[] = [];
	const headings: string[] = [];
	let lines: string[] | undefined;
	let depth = 0;
	let lead = '';
	for (const line of page.text.split('\n')) {
		const text = line.trim();
		const heading = /^(=+)\s*(.*?)\s*=+$/.exec(text);
		if (heading?.[1] && depth === 0) {
			headings.length = Math.max(0, heading[1].length - 2);
			headings[heading[1].length - 2] = heading[2] ?? '';
			lead = '';
		} else if (/^[:*\s]*\{\|/.test(line)) {
			depth++;
			if (depth === 1) lines = [];
		} else if (text.startsWith('|}') && depth > 0) {
			depth--;
			if (depth === 0 && lines) {
				const rows = readRows(lines);
				const header = rows.findIndex(isHeader);
				if (header >= 0)
					tables.push({
						headings: headings.filter(Boolean),
						lead,
						header: rows[header]?.cells ?? [],
						rows: rows.slice(header + 1),
					});
				lines = undefined;
			}
		} else if (depth === 1) lines?.push(line);
		else if (depth === 0 && text !== '' && !/^\[\[(?:File|Image):/i.test(text)) lead = text;
	}
	return tables;
}
