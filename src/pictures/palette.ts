/** Colours and patterns. They differ in lightness as well as in hue, so that they can be told apart without seeing colours. */
import type { Standing } from '../answers/standing.ts';

/** The fill of each group of states. `test/pictures/palette.test.ts` checks that they can be told apart with any colour vision. */
export const standingColours: Readonly<Record<Standing, string>> = {
	relations: '#2b6cb0',
	suspended: '#f2b632',
	severed: '#b3261e',
	'recognised-only': '#9ccbea',
	none: '#8b8f97',
	'not-listed': '#d9c9a8',
	'no-record': '#fffdf6',
};

/** What is no status: the country asked about, land without a state of its own, and the page. */
export const colours = {
	country: '#14181f',
	absent: '#c9ced6',
	page: '#ffffff',
	sea: '#e3edf4',
	border: '#ffffff',
	outline: '#8a93a0',
	text: '#14181f',
	quiet: '#565e6b',
	line: '#c3c9d1',
} as const;

/** Marks over a colour say the group a second time. They repeat every `step` pixels. */
interface Marks {
	readonly step: number;
	readonly angle: number;
	readonly shapes: string;
}

function lines(step: number, angle: number, colour: string, width: number): Marks {
	return { step, angle, shapes: `<rect width="${width}" height="${step}" fill="${colour}"/>` };
}

function dots(step: number, colour: string, radius: number): Marks {
	return { step, angle: 45, shapes: `<circle cx="${step / 2}" cy="${step / 2}" r="${radius}" fill="${colour}"/>` };
}

/** Breaks are hatched. What is concluded from lists is dotted, as no source says it in words. */
const marks: Partial<Record<Standing, Marks>> = {
	severed: lines(10, 45, '#eeb3ab', 2.4),
	suspended: lines(10, -45, '#6d4700', 2),
	'not-listed': dots(7, '#7d6c48', 1.3),
};

/** The patterns of a picture, as SVG definitions. */
export const patternDefinitions = Object.entries(marks)
	.map(
		([standing, { step, angle, shapes }]) =>
			`<pattern id="${standing}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">` +
			`<rect width="${step}" height="${step}" fill="${standingColours[standing as Standing]}"/>${shapes}</pattern>`,
	)
	.join('');

/** What to fill a shape of a group with: its pattern or its colour. */
export function fillOf(standing: Standing): string {
	return standing in marks ? `url(#${standing})` : standingColours[standing];
}
