/** Answers to draw, made without a store. */
import type { MapAnswer, RelationsAnswer } from '../../src/answers/answer.ts';
import type { Standing } from '../../src/answers/standing.ts';
import { type Status, statuses } from '../../src/data/kinds.ts';
import { languageFor } from '../../src/language/language.ts';
import { type Drawable, drawableOf } from '../../src/pictures/drawable.ts';
import { mapPicture } from '../../src/pictures/mapPicture.ts';
import type { MapPicture, StripPicture } from '../../src/pictures/picture.ts';
import { stripPicture, stripText } from '../../src/pictures/stripPicture.ts';
import { finishedReplyOf } from '../support/replyOf.ts';

const english = languageFor('en');

const base = {
	kind: 'answer' as const,
	headline: { text: 'So it is.', citations: [] },
	notes: [],
	sources: [],
	matched: [],
	dataTo: '2026-10-09',
	dataVersion: 'test',
	next: [],
	statements: [],
};

/** An interval of an answer. */
export type Interval = RelationsAnswer['intervals'][number];

/** A `/relations` answer with these intervals. */
export function relationsAnswer(intervals: readonly Interval[], changes: Partial<RelationsAnswer> = {}): RelationsAnswer {
	return {
		...base,
		command: 'relations',
		invocation: { command: 'relations', options: { country: 'UA', with: 'SY' } },
		title: 'Ukraine – Syria',
		status: intervals.at(-1)?.status ?? 'no-record',
		basis: null,
		since: null,
		on: '2026-11-21',
		facts: [],
		intervals: [...intervals],
		...changes,
	};
}

/** An interval without what the picture does not need. */
export function interval(from: string | null, until: string | null, status: Status): Interval {
	return { from, until, status, openedBy: null, basis: null };
}

/** A `/map` answer of France with these states. */
export function mapAnswer(states: Readonly<Record<string, Standing>>, changes: Partial<MapAnswer> = {}): MapAnswer {
	const listed = Object.entries(states).map(([id, standing]) => ({
		...{ id, name: `State ${id}`, areas: [id] },
		...(standing === 'not-listed'
			? { status: 'none' as const, basis: 'not-listed' as const }
			: { status: standing, basis: null }),
	}));
	return {
		...base,
		command: 'map',
		invocation: { command: 'map', options: { country: 'FR' } },
		title: 'Relations of France',
		on: '2026-11-21',
		country: { id: 'FR', name: 'France', areas: ['FR'] },
		states: listed,
		counts: Object.fromEntries(
			statuses.map((status) => [status, listed.filter((state) => state.status === status).length]),
		) as MapAnswer['counts'],
		statusSources: 7,
		...changes,
	};
}

/** The picture of an answer, where it has one. */
export function pictureOf(answer: MapAnswer | RelationsAnswer): Drawable | undefined {
	return drawableOf({ ...answer, blocks: finishedReplyOf(answer).blocks }, english);
}

/** An answer as something to draw; the test fails where it has no picture. */
export function drawable(answer: MapAnswer | RelationsAnswer): Drawable {
	const found = pictureOf(answer);
	if (found === undefined) throw new Error(`No picture: ${answer.title}`);
	return found;
}

/** The words for the strip of an answer, eventful or not. */
export function stripTextOf({ title, on, intervals }: RelationsAnswer): string {
	return stripText(title, { kind: 'intervals', on, intervals }, english);
}

/** What stands in the map of an answer. */
export function mapOf({ title, dataTo, ...states }: MapAnswer): MapPicture {
	return mapPicture(title, dataTo, { ...states, kind: 'states' }, english);
}

/** What stands in the strip of an answer, eventful or not. */
export function stripOf({ title, dataTo, on, intervals }: RelationsAnswer): StripPicture {
	return stripPicture(title, dataTo, { kind: 'intervals', on, intervals }, english);
}
