import type { FactStore, StoredReference } from '../store/store.ts';
import type { NumberedSource } from './answer.ts';

/** How many sources one statement is shown with; more say nothing new to a reader. */
const sourcesPerStatement = 3;

/** A source as a statement rests on it. */
export interface Witness {
	readonly source: string;
	readonly cited?: StoredReference | undefined;
}

/** Numbers the sources of an answer in the order in which its sentences need them. */
export class SourceList {
	readonly #store: FactStore;
	readonly #numbers = new Map<string, number>();
	readonly #sources: NumberedSource[] = [];

	constructor(store: FactStore) {
		this.#store = store;
	}

	/**
	 * The numbers for a statement's witnesses, best first, each once.
	 *
	 * @returns at least one number, as no statement is without a source
	 */
	cite(witnesses: readonly Witness[]): number[] {
		const numbers = new Set<number>();
		for (const witness of witnesses) {
			if (numbers.size === sourcesPerStatement) break;
			const number = this.#numberOf(witness);
			if (number !== undefined) numbers.add(number);
		}
		return [...numbers];
	}

	#numberOf({ source: id, cited }: Witness): number | undefined {
		const key = `${id}\n${cited?.url ?? cited?.title ?? ''}`;
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const source = this.#store.source(id);
		if (source === undefined) return undefined;
		const n = this.#sources.length + 1;
		const { title, publisher, url, date, kind } = source;
		this.#sources.push({ n, id, title, publisher, url, date, kind, ...(cited === undefined ? {} : { citing: cited }) });
		this.#numbers.set(key, n);
		return n;
	}

	/** The numbered sources, from 1. */
	get sources(): readonly NumberedSource[] {
		return this.#sources;
	}
}
