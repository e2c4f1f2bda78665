import type { SourceKind } from '../data/kinds.ts';
import { expression, integer, orNull, type RowOf, text } from './columns.ts';
import { type Statements, select } from './query.ts';
import { dataset, reference, source } from './schema.ts';

/** A source, as it is shown. */
export interface StoredSource {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly url: string | null;
	readonly date: string | null;
	readonly kind: SourceKind;
	readonly reaches: string | null;
	/** How far it is to be relied on: 1 archives, ministries, agencies and papers of record, 2 others, 3 quizzes, copies and anonymous pages. */
	readonly rank: number;
}

/** What a source refers to; not read by us. */
export interface StoredReference {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly date: string | null;
}

/** A dataset that facts were taken from, and its licence: the SPDX id (`unknown` where none is stated) and its name. */
export interface StoredDataset {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly licence: string;
	readonly licenceId: string;
	readonly licenceUrl: string | null;
	readonly attribution: string;
}

/** A publisher with the number of its sources, and the last day that the newest of them can know about. */
export interface StoredPublisher {
	readonly publisher: string;
	readonly sources: number;
	readonly reaches: string | null;
}

/** A source with the number of facts that it supports. */
export interface Support {
	readonly source: string;
	readonly supports: number;
}

/** The columns of a reference in a query with `LEFT JOIN reference`. */
export const citedColumns = [
	reference.columns.title,
	reference.columns.publisher,
	reference.columns.url,
	reference.columns.date,
	orNull(reference.columns.id),
] as const;

type CitedRow = RowOf<typeof citedColumns>;

/** The reference in the {@link citedColumns} of a row, where the row has one. */
export function toReference([title, publisher, url, date, id]: CitedRow): StoredReference | undefined {
	return id === null ? undefined : { title, publisher, url, date };
}

const { id, title, publisher, url, date, kind, reaches, rank } = source.columns;
const allSources = select({ id, title, publisher, url, date, kind, reaches, rank }, 'FROM source');

const publishers = select(
	{ publisher, sources: expression('count(*)', integer), reaches: expression('max(coalesce(reaches, date))', orNull(text)) },
	'FROM source GROUP BY publisher ORDER BY sources DESC, publisher',
);

const datasets = select(
	{
		id: dataset.columns.id,
		title: dataset.columns.title,
		publisher: dataset.columns.publisher,
		url: dataset.columns.url,
		licence: dataset.columns.licence,
		licenceId: dataset.columns.licence_id,
		licenceUrl: dataset.columns.licence_url,
		attribution: dataset.columns.attribution,
	},
	'FROM dataset ORDER BY id',
);

// CROSS JOIN keeps the order of tables: from the few ids to the many events.
const supportOf = select(
	{ source: expression('source', text), supports: expression('count(DISTINCT id)', integer) },
	`FROM (
		SELECT value AS id, claim.source FROM json_each(@ids) CROSS JOIN event ON event.id = value CROSS JOIN claim ON claim.event = event.number
		UNION ALL SELECT value, observation.source FROM json_each(@ids) CROSS JOIN observation ON observation.id = value)
	GROUP BY source ORDER BY (SELECT coalesce(reaches, date) FROM source AS found WHERE found.id = source) DESC, supports DESC, source`,
);

/** The sources: all are read once. */
export class SourceQueries {
	readonly #statements: Statements;
	#sources: ReadonlyMap<string, StoredSource> | undefined;

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	get(of: string): StoredSource | undefined {
		this.#sources ??= new Map(this.#statements.all(allSources).map((found) => [found.id, found]));
		return this.#sources.get(of);
	}

	/** Where the facts come from, those with most sources first. */
	publishers(): StoredPublisher[] {
		return this.#statements.all(publishers);
	}

	/** The datasets that facts were taken from, by id. */
	datasets(): StoredDataset[] {
		return this.#statements.all(datasets);
	}

	/** The sources of events and observations, with how many of these each supports; the newest come first. */
	supporting(ids: readonly string[]): Support[] {
		return this.#statements.all(supportOf, { ids: JSON.stringify(ids) });
	}
}
