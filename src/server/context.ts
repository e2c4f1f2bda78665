/** The context that commands answer from, and the changing of it for one with newer facts while the program runs. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Context } from '../answers/context.ts';
import { detailsOf } from '../language/details.ts';
import { NameIndex, type Part, type Parts } from '../names/index.ts';
import { findNewest, type StoreLocation } from '../store/find.ts';
import { prepareStore } from '../store/prepare.ts';
import { FactStore } from '../store/store.ts';
import type { Progress } from '../store/writeFacts.ts';

/** Where the data and the store lie. */
export interface Places {
	/** The data folder. Without one the store is used as it is: for a process that leaves compiling to another. */
	readonly data?: string | undefined;
	readonly store: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The configured places, or the project's own. */
export function placesOf({
	data,
	store,
}: {
	readonly data?: string | undefined;
	readonly store?: string | undefined;
}): Places & { readonly data: string } {
	return { data: data ?? `${root}data`, store: store ?? `${root}store/facts.sqlite` };
}

const millisecondsInDay = 86_400_000;

/** The present day in UTC. Every answer asks for it several times, and it changes once in a day. */
function createCalendar(): () => string {
	let kept = { number: Number.NaN, day: '' };
	return () => {
		const now = Date.now();
		const number = Math.floor(now / millisecondsInDay);
		if (kept.number !== number) kept = { number, day: new Date(now).toISOString().slice(0, 10) };
		return kept.day;
	};
}

function contextOf(store: FactStore, parts: Parts): Context {
	const today = createCalendar();
	return {
		store,
		names: new NameIndex(parts, (id) => detailsOf(id, store)),
		get today() {
			return today();
		},
	};
}

/** Receives one sentence about the facts that whoever runs the program should know. */
export type Report = (message: string) => void;

/** How the facts are opened. */
export interface OpenOptions {
	readonly report?: Report;
	/** Compiles, and shows how far that is to whoever waits. Called only where something has to be compiled. */
	readonly showProgress?: (compile: (progress: Progress) => FactStore) => FactStore | Promise<FactStore>;
	/** Reads the whole store for damage. */
	readonly thorough?: boolean;
}

/** What reads and compiles data is loaded only where that is needed: it is a third of all code, and a start seldom needs it. */
async function openNewest(location: StoreLocation, showProgress: NonNullable<OpenOptions['showProgress']>): Promise<FactStore> {
	const newest = findNewest(location);
	if (newest instanceof FactStore) return newest;
	const { compileNewest } = await import('../store/open.ts');
	return showProgress((progress) => compileNewest({ ...location, progress }, newest));
}

/** Reads the parts of an index with a turn of the event loop for each: questions are answered in between. */
async function readInTurns(parts: Iterable<readonly [name: string, part: Part]>): Promise<Parts> {
	const read = new Map<string, Part>();
	for (const [name, part] of parts) {
		read.set(name, part);
		await immediately();
	}
	return read;
}

/**
 * Opens the facts, compiling them where needed.
 *
 * @throws DataError, StoreError
 */
export async function openContext(
	{ data, store: file }: Places,
	{ report, thorough = false, showProgress = (compile) => compile(() => {}) }: OpenOptions = {},
): Promise<Context> {
	const store = await openNewest({ data, file, report, thorough }, showProgress);
	return contextOf(store, new Map(store.nameParts()));
}

/** Holds the present context; {@link ContextProvider.reload} puts newer facts in its place between two questions. */
export class ContextProvider {
	readonly #places: Places;
	#current: Context;
	/** The reload under way, and the one that waits for its end: however many are asked for meanwhile, one more is enough. */
	#running: Promise<boolean> | undefined;
	#waiting: Promise<boolean> | undefined;

	/** @param current made from these places; {@link ContextProvider.open} makes both */
	constructor(places: Places, current: Context) {
		this.#places = places;
		this.#current = current;
	}

	/**
	 * Opens the newest facts, compiling them where needed.
	 *
	 * @throws DataError, StoreError
	 */
	static async open(places: Places, options: OpenOptions = {}): Promise<ContextProvider> {
		return new ContextProvider(places, await openContext(places, { ...options, thorough: true }));
	}

	get current(): Context {
		return this.#current;
	}

	/**
	 * Takes the newest facts, from the data folder or from the store. They are compiled and checked in a process of their own, then
	 * opened beside the present ones. Where that fails the present ones stay, and the error is thrown.
	 *
	 * @returns whether the facts are other ones now
	 * @throws StoreError with the reason in one line for each fault
	 */
	reload(report: Report, signal?: AbortSignal): Promise<boolean> {
		if (this.#running === undefined) {
			this.#running = this.#reload(report, signal).finally(() => {
				this.#running = undefined;
			});
			return this.#running;
		}
		this.#waiting ??= this.#running
			.catch(() => false)
			.then(() => {
				this.#waiting = undefined;
				return this.reload(report, signal);
			});
		return this.#waiting;
	}

	async #reload(report: Report, signal: AbortSignal | undefined): Promise<boolean> {
		const { data, store: file } = this.#places;
		await prepareStore({ data, file, report }, signal);
		const store = new FactStore(file);
		if (store.version === this.#current.store.version) {
			store.close();
			return false;
		}
		await immediately();
		const old = this.#current;
		try {
			this.#current = contextOf(store, await readInTurns(store.nameParts()));
		} catch (error) {
			store.close();
			throw error;
		}
		// Questions are answered without a pause, so none can be under way in the old store.
		old.store.close();
		return true;
	}

	/**
	 * Calls back when the store file is replaced. The folder is watched: a watch on the file ends with its first replacement.
	 *
	 * @returns ends the watching
	 */
	onReplaced(callback: () => void): () => void {
		let timer: NodeJS.Timeout | undefined;
		const { store } = this.#places;
		const watcher = watch(dirname(store), { persistent: false }, (_, name) => {
			if (name !== basename(store)) return;
			clearTimeout(timer);
			timer = setTimeout(callback, 500);
		});
		return () => {
			clearTimeout(timer);
			watcher.close();
		};
	}
}
