/** The words of pictures. */
import { bare, type FactDate, isApproximate } from '../data/date.ts';
import type { Status } from '../data/kinds.ts';
import { en } from '../language/en.ts';
import type { Change } from './stretches.ts';

/** For a legend: shorter than in a message, to be legible in a small picture. */
export const statusLabels: Readonly<Record<Status, string>> = { ...en.statuses, 'recognised-only': 'Recognised only' };

/** Within a sentence. */
export const statusNames: Readonly<Record<Status, string>> = {
	relations: 'diplomatic relations',
	suspended: 'relations suspended',
	severed: 'relations severed',
	'recognised-only': 'recognised, without relations',
	none: 'no diplomatic relations',
	'no-record': 'no record',
};

/** How a stretch of the strip began, before its date. */
export const changeLabels: Readonly<Record<Change, string>> = {
	begun: 'relations',
	restored: 'restored',
	suspended: 'suspended',
	severed: 'severed',
	recognised: 'recognised',
	ended: 'no relations',
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in few letters, at its own precision: `30 Jun 2022`, `Jun 2022`, `c. 1971`. */
export function shortDate(date: FactDate): string {
	const [year, month, day] = bare(date).split('-');
	const words = [day === undefined ? undefined : Number(day), month === undefined ? undefined : months[Number(month) - 1], year];
	return `${isApproximate(date) ? 'c. ' : ''}${words.filter((word) => word !== undefined).join(' ')}`;
}
