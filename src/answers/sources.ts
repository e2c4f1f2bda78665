import { areCompatible, type FactDate } from '../data/date.ts';
import type { FactStore, StoredReference, StoredSource } from '../store/store.ts';
import type { NumberedSource } from './answer.ts';

/** How many sources one statement is shown with; more say nothing new to a reader. */
const sourcesPerStatement = 3;

/** The rank of sources that are shown only where there is no better one (`publishers.csv`). */
const lastResort = 3;

/** Whether a source is shown only where there is no better one, and named in no sentence. */
export function isOfLastResort(store: FactStore, source: string): boolean {
	return (store.source(source)?.rank ?? 0) >= lastResort;
}

/** A source as a statement rests on it. */
export interface Witness {
	readonly source: string;
	/** The date that it gives what it tells, where it gives one. */
	readonly date?: FactDate;
	readonly cited?: StoredReference | undefined;
}

/** A numbered source that still takes further references. */
interface Numbered extends NumberedSource {
	cites?: StoredReference[];
}

/** Numbers the sources of an answer in the order in which its sentences need them. One page has one number, whatever is cited from it. */
export class SourceList {
	readonly #store: FactStore;
	readonly #byPage = new Map<string, Numbered>();

	constructor(store: FactStore) {
		this.#store = store;
	}

	/**
	 * The numbers for a statement's witnesses, best first, each once. A source of the last resort is left out where there is a better one.
	 *
	 * @param date what the statement gives as the date: a witness that gives another is none for it, however good it is
	 * @returns at least one number where there is a witness, as no statement is without a source
	 */
	cite(witnesses: readonly Witness[], date?: FactDate): number[] {
		const known = ofDate(witnesses, date).flatMap(({ source: id, cited }) => {
			const source = this.#store.source(id);
			return source === undefined ? [] : [{ source, cited }];
		});
		const reliable = known.filter(({ source }) => source.rank < lastResort);
		const numbers = new Set<number>();
		for (const { source, cited } of reliable.length > 0 ? reliable : known) {
			if (numbers.size === sourcesPerStatement && !numbers.has(this.#byPage.get(pageOf(source))?.n ?? 0)) continue;
			numbers.add(this.#numberOf(source, cited));
		}
		return [...numbers];
	}

	#numberOf(source: StoredSource, cited: StoredReference | undefined): number {
		const page = pageOf(source);
		const { id, title, publisher, url, date, kind } = source;
		const numbered = this.#byPage.get(page) ?? { n: this.#byPage.size + 1, id, title, publisher, url, date, kind };
		this.#byPage.set(page, numbered);
		if (cited !== undefined && !(numbered.cites ?? []).some((other) => isSameReference(other, cited))) {
			numbered.cites = [...(numbered.cites ?? []), cited];
		}
		return numbered.n;
	}

	/** The numbered sources, from 1. */
	get sources(): readonly NumberedSource[] {
		return [...this.#byPage.values()].map(({ cites, ...source }) => {
			const [citing] = cites ?? [];
			return citing === undefined || cites === undefined ? source : { ...source, citing, cites };
		});
	}
}

/** The witnesses that do not deny a date; all of them, where none is left. */
function ofDate(witnesses: readonly Witness[], date: FactDate | undefined): readonly Witness[] {
	if (date === undefined) return witnesses;
	const agreeing = witnesses.filter((witness) => witness.date === undefined || areCompatible(witness.date, date));
	return agreeing.length > 0 ? agreeing : witnesses;
}

/** What makes two sources one page: the address without the place in it. */
function pageOf({ id, url }: StoredSource): string {
	if (url === null) return id;
	const place = url.indexOf('#');
	return place === -1 ? url : url.slice(0, place);
}

function isSameReference(one: StoredReference, other: StoredReference): boolean {
	return one.url === null || other.url === null
		? one.title === other.title && one.publisher === other.publisher
		: one.url === other.url;
}
