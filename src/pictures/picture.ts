/** What there is to draw, with every word that stands in the picture: plain data, as the thread that draws gets it. */
import type { Standing } from '../answers/standing.ts';
import type { Status } from '../data/kinds.ts';

/** How an area or a dot is shown: by its group, as the country itself, or as land without a state on that date. */
export type Look = Standing | 'country' | 'absent';

/** An entry of the legend of a map. */
export interface LegendEntry {
	readonly look: Look;
	readonly label: string;
	/** How many states look so. */
	readonly count: number | undefined;
}

/** The world by how it stood with one country. */
export interface MapPicture {
	readonly kind: 'map';
	readonly title: string;
	/** The date shown, EDTF level 0. */
	readonly on: string;
	/** The same in words. */
	readonly day: string;
	readonly country: { readonly id: string; readonly areas: readonly string[] };
	readonly states: readonly { readonly id: string; readonly standing: Standing; readonly areas: readonly string[] }[];
	readonly legend: readonly LegendEntry[];
	/** Lines below the legend. */
	readonly foot: readonly string[];
}

/** A stretch of time with one status. */
export interface StripStretch {
	readonly from: string | null;
	readonly until: string | null;
	readonly status: Status;
	/** How and when it began, where that is labelled. */
	readonly label: string | undefined;
}

/** A pair's history as one bar over the years. */
export interface StripPicture {
	readonly kind: 'strip';
	readonly title: string;
	/** The days (`YYYY-MM-DD`) at which the bar begins and ends. */
	readonly first: string;
	readonly last: string;
	/** The day to mark: a date of the past that was asked about. */
	readonly asked: string | undefined;
	readonly stretches: readonly StripStretch[];
	readonly legend: readonly { readonly status: Status; readonly label: string }[];
}

export type Picture = MapPicture | StripPicture;
