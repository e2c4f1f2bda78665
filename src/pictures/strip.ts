/** The status strip drawn as SVG: a pair's history as one bar over the years. A pure function of what stands in it. */
import { earliestDay } from '../data/date.ts';
import type { Status } from '../data/kinds.ts';
import { colours, fillOf } from './palette.ts';
import type { StripPicture } from './picture.ts';
import { cutTo, picture, rectangle, round, swatch, text, widthOf } from './svg.ts';

/** Letters of a thirtieth of this width are legible on a phone, which shows it at 340 pixels. */
const width = 960;
const margin = 32;
const barHeight = 74;
const labelSize = 30;
const labelLine = 42;
const mostLanes = 4;
const legendLine = 46;

/** A change of status to be labelled. */
interface Label {
	readonly at: number;
	readonly words: string;
	readonly isBreak: boolean;
}

/** A label where it stands, and a row of them. */
interface Placed {
	readonly label: Label;
	readonly left: number;
	readonly right: number;
}
type Lane = readonly Placed[];

/** An entry of the legend where it stands. */
interface LegendField {
	readonly status: Status;
	readonly label: string;
	readonly left: number;
}

/** Draws the strip as SVG. */
export function drawStrip({ title, first, last, asked, stretches, legend }: StripPicture): string {
	const [start, end] = [timeOf(first), timeOf(last)];
	const x = (day: string) => margin + ((timeOf(day) - start) / Math.max(1, end - start)) * (width - 2 * margin);

	const fields = stretches.map(({ from, until, status }) => {
		const left = Math.max(margin, from === null ? margin : x(earliestDay(from)));
		const right = Math.min(width - margin, until === null ? width - margin : x(earliestDay(until)));
		// A break of days is shown, too.
		return { left, breadth: Math.max(right - left, 3), status };
	});
	const lanes = placeLabels(
		stretches.flatMap(({ from, status, label }): Label[] =>
			from === null || label === undefined ? [] : [{ at: x(earliestDay(from)), words: label, isBreak: isBreak(status) }],
		),
	);
	const barTop = 86 + lanes.length * labelLine;
	const legendRows = rowsOf(legend);
	const legendTop = barTop + barHeight + 76;
	const height = legendTop + legendRows.length * legendLine + 14;

	const labels = lanes.flatMap((lane, row) => {
		// The first lane lies nearest to the bar.
		const baseline = barTop - 22 - row * labelLine;
		return lane.map(
			({ label, left }) =>
				`<path d="M${round(label.at)} ${barTop}V${baseline + 8}" stroke="${colours.quiet}" stroke-width="2.5"/>` +
				text(left, baseline, label.words, { size: labelSize, weight: label.isBreak ? 700 : 400 }),
		);
	});
	const content = [
		text(margin, 52, cutTo(title, 38, width - 2 * margin), { size: 38, weight: 700 }),
		...labels,
		rectangle(margin, barTop, width - 2 * margin, barHeight, fillOf('no-record')),
		...fields
			// The shortest are drawn last, so that no longer one covers them.
			.toSorted((one, other) => other.breadth - one.breadth)
			.map(
				({ left, breadth, status }) =>
					`<rect x="${round(left)}" y="${barTop}" width="${round(breadth)}" height="${barHeight}" fill="${fillOf(status)}"/>`,
			),
		`<rect x="${margin}" y="${barTop}" width="${width - 2 * margin}" height="${barHeight}" rx="4" fill="none" stroke="${colours.outline}" stroke-width="1.5"/>`,
		...ticksOf(first, last).map((year) => {
			const at = x(`${String(year).padStart(4, '0')}-01-01`);
			return (
				`<path d="M${round(at)} ${barTop + barHeight}v10" stroke="${colours.outline}" stroke-width="2"/>` +
				text(at, barTop + barHeight + 42, String(year), { size: 28, colour: colours.quiet, anchor: 'middle' })
			);
		}),
		...(asked === undefined ? [] : markAt(x(asked), barTop)),
		...legendRows.flatMap((row, place) =>
			row.flatMap(({ status, label, left }) => {
				const y = legendTop + place * legendLine;
				return [swatch(left, y, 46, 30, status), text(left + 58, y + 26, label, { size: 29 })];
			}),
		),
	];
	return picture(width, height, content.join(''));
}

function isBreak(status: Status): boolean {
	return status === 'severed' || status === 'suspended';
}

function timeOf(day: string): number {
	return Date.parse(day);
}

/** Four to seven round years. */
function ticksOf(first: string, last: string): number[] {
	const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
	const step = [1, 2, 5, 10, 20, 25, 50, 100, 200].find((years) => (to - from) / years <= 6) ?? 500;
	const years: number[] = [];
	// A label at the very edge would be cut.
	const inset = (to - from) * 0.03;
	for (let year = Math.ceil((from + inset) / step) * step; year <= to - inset; year += step) years.push(year);
	return years;
}

/** A mark across the bar, for a date of the past that was asked about. */
function markAt(place: number, barTop: number): string[] {
	const at = round(place);
	const [top, bottom] = [barTop - 6, barTop + barHeight + 6];
	return [
		`<path d="M${at} ${top}V${bottom}" stroke="${colours.page}" stroke-width="8"/>`,
		`<path d="M${at} ${top}V${bottom}" stroke="${colours.text}" stroke-width="4" stroke-dasharray="8 5"/>`,
	];
}

/** Where a label stands to its line: over it, ending at it, beginning at it. */
const stances = [0.5, 0.98, 0.02];

/**
 * Labels in rows, so that none lies over another. A few ways are tried, and the one taken in which most find room, breaks counting
 * for more; what finds none is left out.
 */
function placeLabels(labels: readonly Label[]): readonly Lane[] {
	const newestFirst = labels.toSorted((one, other) => other.at - one.at);
	const orders = [newestFirst, newestFirst.toReversed()].flatMap((order) => [
		order,
		order.toSorted((one, other) => Number(other.isBreak) - Number(one.isBreak)),
	]);
	const ways = orders.flatMap((order) => stances.map((first) => placeInOrder(order, first)));
	return ways.reduce((best, way) => (worth(way) > worth(best) ? way : best));
}

function worth(lanes: readonly Lane[]): number {
	return lanes.flat().reduce((sum, { label }) => sum + (label.isBreak ? 30 : 10), -lanes.length);
}

function placeInOrder(labels: readonly Label[], firstStance: number): Lane[] {
	const lanes: Placed[][] = [];
	for (const label of labels) {
		const breadth = widthOf(label.words, labelSize) * (label.isBreak ? 1.04 : 0.98);
		const candidates = [firstStance, ...stances].map((stance): Placed => {
			const left = Math.min(Math.max(margin, label.at - breadth * stance), width - margin - breadth);
			return { label, left, right: left + breadth };
		});
		for (let row = 0; row < Math.min(lanes.length + 1, mostLanes); row++) {
			const placed = candidates.find((candidate) => isFree(candidate, row, lanes));
			if (placed === undefined) continue;
			const lane = lanes[row];
			if (lane === undefined) lanes.push([placed]);
			else lane.push(placed);
			break;
		}
	}
	return lanes;
}

/** Whether a label lies over no other, its line down to the bar crosses none, and no line from above crosses it. */
function isFree({ label, left, right }: Placed, row: number, lanes: readonly Lane[]): boolean {
	return lanes.every((lane, place) =>
		lane.every((other) => {
			if (place === row) return right + 14 < other.left || left > other.right + 14;
			if (place < row) return label.at < other.left - 6 || label.at > other.right + 6;
			return other.label.at < left - 6 || other.label.at > right + 6;
		}),
	);
}

/** The legend in rows as wide as the picture. */
function rowsOf(legend: StripPicture['legend']): LegendField[][] {
	const rows: LegendField[][] = [];
	let left = width;
	for (const { status, label } of legend) {
		const breadth = 58 + widthOf(label, 29) + 44;
		if (left + breadth - 44 > width - margin) {
			rows.push([]);
			left = margin;
		}
		rows.at(-1)?.push({ status, label, left });
		left += breadth;
	}
	return rows;
}
