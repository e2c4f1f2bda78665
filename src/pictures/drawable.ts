/** Which answers have a picture, and what it is. */
import type { Invocation } from '../answers/answer.ts';
import type { Block, Interval, Sentence } from '../answers/block.ts';
import type { Language } from '../language/language.ts';
import { mapPicture, mapText } from './mapPicture.ts';
import type { Picture } from './picture.ts';
import { stripPicture, stripText } from './stripPicture.ts';

/** An answer that a picture can show. Nothing is made before it is wanted: in a flood most answers go without their picture. */
export interface Drawable {
	readonly kind: Picture['kind'];
	/** The same for the same picture. */
	readonly key: string;
	/** What to draw. */
	picture(): Picture;
	/** What the picture shows, in words, for those who do not see it: at most 1,024 characters, as Discord takes no more. */
	altText(): string;
}

/** What a picture needs of an answer. */
export interface Shown {
	/** The question, with every name replaced by its id. */
	readonly invocation: Invocation;
	readonly title: string;
	readonly blocks: readonly Block<Sentence>[];
	/** The last day (`YYYY-MM-DD`) that the data can know about. */
	readonly dataTo: string;
	readonly dataVersion: string;
}

const longestText = 1024;

/** The picture of an answer; `undefined` where it has none, or where one would say no more than the words. */
export function drawableOf({ invocation, title, blocks, dataTo, dataVersion }: Shown, language: Language): Drawable | undefined {
	for (const block of blocks) {
		if (block.kind !== 'states' && block.kind !== 'intervals') continue;
		const key = JSON.stringify([block.kind, invocation, block.on, dataVersion, language.locale]);
		if (block.kind === 'states') {
			return {
				kind: 'map',
				key,
				picture: () => mapPicture(title, dataTo, block, language),
				altText: () => cut(mapText(title, block, language)),
			};
		}
		if (!isEventful(block.intervals)) continue;
		return {
			kind: 'strip',
			key,
			picture: () => stripPicture(title, dataTo, block, language),
			altText: () => cut(stripText(title, block, language)),
		};
	}
	return undefined;
}

/** A bar of one colour says no more than the headline; a strip shows a break, or more than one change. */
function isEventful(intervals: readonly Interval[]): boolean {
	return intervals.length > 2 || intervals.some(({ status }) => status === 'severed' || status === 'suspended');
}

function cut(text: string): string {
	return text.length <= longestText ? text : `${text.slice(0, longestText - 1).trimEnd()}…`;
}
