/** The status strip of an answer: what stands in it, and the same in words. */
import type { Block, Interval, Sentence } from '../answers/block.ts';
import { earliestDay, latestDay, printDate } from '../data/date.ts';
import { statuses } from '../data/kinds.ts';
import type { StripPicture } from './picture.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { changeLabels, shortDate, statusLabels, statusNames } from './words.ts';

/** The part of an answer that a strip shows. */
export type IntervalsBlock = Extract<Block<Sentence>, { kind: 'intervals' }>;

/** What to draw. `dataTo` is the last day that the data can know about. */
export function stripPicture(title: string, dataTo: string, { on, intervals }: IntervalsBlock): StripPicture {
	const stretches = stretchesOf(intervals);
	const { first, last } = spanOf(intervals, dataTo, on);
	const asked = latestDay(on);
	return {
		kind: 'strip',
		title,
		first,
		last,
		asked: asked < dataTo && asked >= first && asked <= last ? asked : undefined,
		stretches: stretches.map(({ from, until, status, change }) => ({
			from,
			until,
			status,
			label: from === null || change === undefined ? undefined : `${changeLabels[change]} ${shortDate(from)}`,
		})),
		legend: statuses
			.filter((status) => stretches.some((stretch) => stretch.status === status))
			.map((status) => ({ status, label: statusLabels[status] })),
	};
}

/** From some years before the first change to the end of the data, or of the state that ended. */
function spanOf(intervals: readonly Interval[], dataTo: string, on: string): { readonly first: string; readonly last: string } {
	const dates = intervals.flatMap(({ from, until }) => [from, until]).filter((date) => date !== null);
	const ended = intervals.at(-1)?.until ?? null;
	const end = ended === null ? dataTo : latestDay(ended);
	const asked = earliestDay(on);
	const last = latestOf([...dates.map(latestDay), ...(asked < dataTo ? [asked] : [])], end);
	const firstChange = dates.map(earliestDay).reduce((one, other) => (other < one ? other : one), asked);
	const years = Number(last.slice(0, 4)) - Number(firstChange.slice(0, 4));
	const lead = Math.max(3, Math.ceil(years * 0.08));
	return { first: `${String(Math.max(1, Number(firstChange.slice(0, 4)) - lead)).padStart(4, '0')}-01-01`, last };
}

function latestOf(days: readonly string[], least: string): string {
	return days.reduce((one, other) => (other > one ? other : one), least);
}

/** What the strip shows, in words. */
export function stripText(title: string, { intervals }: IntervalsBlock): string {
	const stretches = stretchesOf(intervals);
	const [only] = stretches;
	if (stretches.length === 1 && only?.from === null && only.until === null)
		return `Bar over the years. ${title}: ${statusNames[only.status]}, without dates.`;
	return `Bar over the years. ${title}: ${stretches.map(stretchText).join('; ')}.`;
}

function stretchText({ from, until, status }: Stretch): string {
	if (status === 'no-record' && from === null) return `nothing recorded before ${printDate(until ?? '')}`;
	if (status === 'no-record' && until === null) return `nothing recorded after ${printDate(from ?? '')}`;
	const begin = from === null ? '' : ` from ${printDate(from)}`;
	const end = until === null ? (from === null ? '' : ' on') : ` ${from === null ? 'until' : 'to'} ${printDate(until)}`;
	return `${statusNames[status]}${begin}${end}`;
}
