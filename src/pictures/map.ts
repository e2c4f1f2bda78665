/** The world map drawn as SVG: a pure function of what stands in it. */
import { earliestDay } from '../data/date.ts';
import { type BaseMap, heldWithin } from './baseMap.ts';
import { crimeaId } from './disputed.ts';
import { colours, fillOf } from './palette.ts';
import type { Look, MapPicture } from './picture.ts';
import { cutTo, picture, rectangle, swatch, text } from './svg.ts';

/** Wide enough to be sharp, with letters large enough to be read when a phone shows it at a third of the width. */
export const mapWidth = 1200;

const margin = 36;
const header = 100;
const legendLine = 48;
const legendColumns = 2;

/** States whose largest piece has fewer square pixels get a dot. */
const visible = 30;

/** The country asked about gets a ring as well, where its largest piece has fewer square pixels. */
const easilyFound = 250;

/** The month in which Russia annexed Crimea. */
const annexationOfCrimea = '2014-03-01';

/** Draws the map as SVG. */
export function drawMap(shown: MapPicture, base: BaseMap): string {
	const { title, day, country, legend, foot } = shown;
	const looks = looksOf(shown);
	const land = base.areas.map(({ id, path }) => {
		const look = id === undefined ? 'absent' : lookOf(id, looks, shown.on);
		const stroke = isPale(look) ? ` stroke="${colours.outline}"` : '';
		return `<path d="${path}" fill="${fillFor(look)}"${stroke}/>`;
	});
	const rings = base.areas
		.filter(({ id, size }) => id === country.id && size < easilyFound)
		.map(
			({ middle: [x, y] }) => `<circle cx="${x}" cy="${y}" r="15" fill="none" stroke="${colours.country}" stroke-width="3.5"/>`,
		);
	// Dots of small states are drawn last, those without a status first, so that they cover no dot that has one. A sandy dot would be lost in the sea.
	const dots = dotsOf(base, shown)
		.sort(([one], [other]) => prominence(one) - prominence(other))
		.map(
			([look, [x, y]]) =>
				`<circle cx="${x}" cy="${y}" r="6.5" fill="${fillFor(look)}" stroke="${isPale(look) || look === 'not-listed' ? colours.outline : colours.page}" stroke-width="1.6"/>`,
		);
	const rows = Math.ceil(legend.length / legendColumns);
	const mapHeight = base.height + 16;
	const legendTop = header + mapHeight + 20;
	const footTop = legendTop + rows * legendLine + 14;
	const height = footTop + 84;
	const column = (mapWidth - 2 * margin) / legendColumns;
	const content = [
		text(margin, 66, cutTo(title, 46, mapWidth - 2 * margin - 300), { size: 46, weight: 700 }),
		text(mapWidth - margin, 66, day, { size: 40, weight: 600, colour: colours.quiet, anchor: 'end' }),
		`<rect y="${header}" width="${mapWidth}" height="${mapHeight}" fill="${colours.sea}"/>`,
		`<g transform="translate(0 ${header + 8})"><g stroke="${colours.border}" stroke-width="0.9" stroke-linejoin="round" fill-rule="evenodd">${land.join('')}</g>${dots.join('')}${rings.join('')}</g>`,
		...legend.map(({ look, label, count }, place) => {
			const x = margin + Math.floor(place / rows) * column;
			const y = legendTop + (place % rows) * legendLine;
			const field =
				look === 'country' || look === 'absent'
					? rectangle(x, y, 52, 34, fillFor(look), colours.outline)
					: swatch(x, y, 52, 34, look);
			const counted =
				count === undefined ? '' : text(x + column - 40, y + 28, String(count), { size: 32, weight: 700, anchor: 'end' });
			return `${field}${text(x + 68, y + 28, cutTo(label, 32, column - (count === undefined ? 80 : 170)), { size: 32 })}${counted}`;
		}),
		...foot.map((line, place) => text(margin, footTop + 28 + 34 * place, line, { size: 25, colour: colours.quiet })),
	];
	return picture(mapWidth, height, content.join(''));
}

function looksOf({ states, country }: MapPicture): Map<string, Look> {
	const looks = new Map<string, Look>();
	for (const { id, standing, areas } of states) {
		looks.set(id, standing);
		for (const area of areas) looks.set(area, standing);
	}
	for (const area of [country.id, ...country.areas]) looks.set(area, 'country');
	return looks;
}

function lookOf(area: string, looks: ReadonlyMap<string, Look>, on: string): Look {
	// Before the annexation nobody disputed that Crimea was Ukraine's, and the Soviet Union's before.
	if (area === crimeaId && earliestDay(on) < annexationOfCrimea) return looks.get('UA') ?? 'absent';
	const own = looks.get(area);
	const holder = heldWithin[area];
	return own ?? (holder === undefined ? undefined : looks.get(holder)) ?? 'absent';
}

/** Dots for states only: the small territories of a larger state need not be found on the map. */
function dotsOf({ areas, dots }: BaseMap, { states, country }: MapPicture): [Look, readonly [number, number]][] {
	const looks = new Map<string, Look>(states.map(({ id, standing }) => [id, standing]));
	looks.set(country.id, 'country');
	const found: [Look, readonly [number, number]][] = [];
	for (const { id, middle, size } of areas) {
		const look = id === undefined ? undefined : looks.get(id);
		if (look !== undefined && size < visible) found.push([look, middle]);
	}
	for (const [id, dot] of dots) {
		const look = looks.get(id);
		if (look !== undefined && look !== 'no-record') found.push([look, dot]);
	}
	return found;
}

/** Too light to be seen beside its neighbours without an outline. */
function isPale(look: Look): boolean {
	return look === 'no-record' || look === 'absent';
}

function fillFor(look: Look): string {
	return look === 'country' || look === 'absent' ? colours[look] : fillOf(look);
}

/** Which dot lies above another. */
function prominence(look: Look): number {
	const order: readonly Look[] = [
		'absent',
		'no-record',
		'not-listed',
		'none',
		'relations',
		'recognised-only',
		'suspended',
		'severed',
		'country',
	];
	return order.indexOf(look);
}
