/** Colours and patterns. They differ in lightness as well as in hue, so that they can be told apart without seeing colours. */
import type { Status } from '../data/kinds.ts';

/** The fill of each status. `test/pictures/palette.test.ts` checks that they can be told apart with any colour vision. */
export const statusColours: Readonly<Record<Status, string>> = {
	relations: '#2b6cb0',
	suspended: '#f2b632',
	severed: '#b3261e',
	'recognised-only': '#9ccbea',
	none: '#8b8f97',
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

/** Lines over a colour say the status a second time: breaks are hatched. */
const hatches: Partial<
	Record<Status, { readonly step: number; readonly angle: number; readonly colour: string; readonly width: number }>
> = {
	severed: { step: 10, angle: 45, colour: '#eeb3ab', width: 2.4 },
	suspended: { step: 10, angle: -45, colour: '#6d4700', width: 2 },
};

/** The patterns of a picture, as SVG definitions. */
export const patternDefinitions = Object.entries(hatches)
	.map(
		([status, { step, angle, colour, width }]) =>
			`<pattern id="${status}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">` +
			`<rect width="${step}" height="${step}" fill="${statusColours[status as Status]}"/>` +
			`<rect width="${width}" height="${step}" fill="${colour}"/></pattern>`,
	)
	.join('');

/** What to fill a shape of a status with: its pattern or its colour. */
export function fillOf(status: Status): string {
	return status in hatches ? `url(#${status})` : statusColours[status];
}
