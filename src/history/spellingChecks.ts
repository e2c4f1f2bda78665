/** Whether sentences of the data call each state by the name that it had on their date. */
import type { FactDate } from '../data/date.ts';
import type { Problem } from '../data/problems.ts';
import type { DataSet } from '../data/readData.ts';
import type { Placed } from '../data/readFile.ts';
import { misspelling } from '../data/spelling.ts';

/** The sentences that name a state otherwise than `spellings.csv` says. */
export function checkSpellings({ events, observations, spellings }: DataSet): Problem[] {
	const rules = spellings.map(({ row }) => row);
	const check = ({ file, line }: Placed<unknown>, summary: string, date: FactDate): Problem[] => {
		const wrong = misspelling(summary, date, rules);
		if (wrong === undefined) return [];
		const message = `names "${wrong.written}" in a sentence of ${date}; write "${wrong.instead}" (curated/spellings.csv)`;
		return [{ file, line, field: 'summary', message }];
	};
	return [
		...events.flatMap((placed) => check(placed, placed.row.summary, placed.row.date)),
		...observations.flatMap((placed) => check(placed, placed.row.summary, placed.row.asOf)),
	];
}
