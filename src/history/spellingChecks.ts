/** Whether sentences of the data call each state by the name that it had on their date. */
import type { Problem } from '../data/problems.ts';
import type { DataSet } from '../data/readData.ts';
import { misspelling } from '../data/spelling.ts';

/** The sentences that name a state otherwise than `spellings.csv` says. */
export function checkSpellings({ events, observations, spellings }: DataSet): Problem[] {
	const rules = spellings.map(({ row }) => row);
	const dated = [
		...events.map((placed) => ({ ...placed, date: placed.row.date })),
		...observations.map((placed) => ({ ...placed, date: placed.row.asOf })),
	];
	return dated.flatMap(({ row, file, line, date }): Problem[] => {
		const wrong = misspelling(row.summary, date, rules);
		if (wrong === undefined) return [];
		const message = `names "${wrong.written}" in a sentence of ${date}; write "${wrong.instead}" (curated/spellings.csv)`;
		return [{ file, line, field: 'summary', message }];
	});
}
