/** The status strip of an answer: what stands in it, and the same in words. */
import type { Block, Interval, Sentence } from '../answers/block.ts';
import { earliestDay, latestDay } from '../data/date.ts';
import { type Status, statuses } from '../data/kinds.ts';
import type { Language } from '../language/language.ts';
import type { StripPicture } from './picture.ts';
import { shortDate } from './shortDate.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** The part of an answer that a strip shows. */
export type IntervalsBlock = Extract<Block<Sentence>, { kind: 'intervals' }>;

/** What to draw. `dataTo` is the last day that the data can know about. */
export function stripPicture(title: string, dataTo: string, { on, intervals }: IntervalsBlock, language: Language): StripPicture {
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
			label:
				from === null || change === undefined
					? undefined
					: language.text('strip-change', { change, date: shortDate(from, language) }),
		})),
		legend: statuses
			.filter((status) => stretches.some((stretch) => stretch.status === status))
			.map((status) => ({ status, label: language.text('picture-status', { status }) })),
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
export function stripText(title: string, { intervals }: IntervalsBlock, language: Language): string {
	const stretches = stretchesOf(intervals);
	const [only] = stretches;
	if (stretches.length === 1 && only?.from === null && only.until === null)
		return language.text('strip-text-undated', { title, status: only.status });
	return language.text('strip-text', { title, stretches: stretches.map((stretch) => stretchText(stretch, language)).join('; ') });
}

function stretchText({ from, until, status }: Stretch, language: Language): string {
	return language.text('strip-stretch', {
		status,
		bounds: boundsOf(from, until, status),
		...(from === null ? {} : { from: { date: from } }),
		...(until === null ? {} : { until: { date: until } }),
	});
}

function boundsOf(from: string | null, until: string | null, status: Status): string {
	if (from === null && until === null) return 'none';
	if (from === null) return status === 'no-record' ? 'unknown-before' : 'until';
	if (until === null) return status === 'no-record' ? 'unknown-after' : 'from';
	return 'both';
}
