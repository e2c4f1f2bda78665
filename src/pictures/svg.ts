/** Small parts that every picture is made of. */
import type { Standing } from '../answers/standing.ts';
import { colours, fillOf, patternDefinitions } from './palette.ts';

/** How a text is set. */
export interface TextStyle {
	readonly size: number;
	readonly weight?: 400 | 600 | 700;
	readonly colour?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}

/** A text safe to stand in SVG. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A line of text; `y` is its baseline. */
export function text(
	x: number,
	y: number,
	content: string,
	{ size, weight = 400, colour = colours.text, anchor = 'start' }: TextStyle,
): string {
	return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${escapeXml(content)}</text>`;
}

/** About how wide a text is: enough to keep labels apart. */
export function widthOf(content: string, size: number): number {
	let ems = 0;
	for (const character of content)
		ems += /[ilj.,:;'’|!ft()]/.test(character) ? 0.31 : /[A-ZMmWw@–—]/.test(character) ? 0.7 : 0.555;
	return ems * size;
}

/** Cut to a width, with an ellipsis. */
export function cutTo(content: string, size: number, width: number): string {
	if (widthOf(content, size) <= width) return content;
	let end = content.length;
	while (end > 1 && widthOf(`${content.slice(0, end)}…`, size) > width) end--;
	return `${content.slice(0, end).trimEnd()}…`;
}

/** A field of a legend: the fill of a group. */
export function swatch(x: number, y: number, width: number, height: number, standing: Standing): string {
	return rectangle(x, y, width, height, fillOf(standing), colours.outline);
}

/** A rectangle with slightly rounded corners. */
export function rectangle(x: number, y: number, width: number, height: number, fill: string, stroke?: string): string {
	const outlined = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="1.5"`;
	return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="4" fill="${fill}"${outlined}/>`;
}

/** A whole picture on a white page. */
export function picture(width: number, height: number, content: string): string {
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter">` +
		`<defs>${patternDefinitions}</defs><rect width="${width}" height="${height}" fill="${colours.page}"/>${content}</svg>`
	);
}

/** One decimal is finer than a pixel. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
