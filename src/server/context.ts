/** The context that commands answer from, and the changing of it for one with newer facts while the program runs. */
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Presets, SingleBar } from 'cli-progress';
import type { Context } from '../answers/context.ts';
import { NameIndex } from '../names/index.ts';
import { openStore } from '../store/open.ts';
import type { FactStore } from '../store/store.ts';

/** Where the data and the store lie. */
export interface Places {
	readonly data: string;
	readonly store: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The configured places, or the project's own. */
export function placesOf({ data, store }: { readonly data?: string | undefined; readonly store?: string | undefined }): Places {
	return { data: data ?? `${root}data`, store: store ?? `${root}store/facts.sqlite` };
}

function contextOf(store: FactStore): Context {
	return {
		store,
		names: new NameIndex(store.names(), store.hints()),
		get today() {
			return new Date().toISOString().slice(0, 10);
		},
	};
}

/** A bar on a terminal when compiling takes more than a second; nothing elsewhere. */
function progressBar(): { readonly show: (done: number) => void; readonly stop: () => void } {
	if (!process.stderr.isTTY) return { show: () => {}, stop: () => {} };
	const started = Date.now();
	const bar = new SingleBar(
		{ format: 'Compiling the facts {bar} {percentage}%', stream: process.stderr, clearOnComplete: true },
		Presets.shades_classic,
	);
	let isShown = false;
	return {
		show(done) {
			if (!isShown && Date.now() - started > 1000) {
				bar.start(1, 0);
				isShown = true;
			}
			if (isShown) bar.update(done);
		},
		stop: () => bar.stop(),
	};
}

/**
 * Opens the facts, compiling them where needed.
 *
 * @param thorough reads the whole store for damage
 * @throws DataError, StoreError
 */
export function openContext({ data, store }: Places, thorough = false): Context {
	const { show, stop } = progressBar();
	try {
		return contextOf(
			openStore({ data, file: store, tell: (message) => process.stderr.write(`${message}\n`), progress: show, thorough }),
		);
	} finally {
		stop();
	}
}

/** Holds the present context; {@link ContextProvider.reload} puts newer facts in its place between two questions. */
export class ContextProvider {
	readonly #places: Places;
	#current: Context;

	constructor(places: Places) {
		this.#places = places;
		this.#current = openContext(places, true);
	}

	get current(): Context {
		return this.#current;
	}

	/**
	 * Opens the newest facts. Where that fails the present ones stay, and the error is thrown.
	 *
	 * @returns whether the facts are other ones now
	 */
	reload(): boolean {
		const next = openContext(this.#places, true);
		if (next.store.version === this.#current.store.version) {
			next.store.close();
			return false;
		}
		const old = this.#current;
		this.#current = next;
		// Questions are answered at once, so none can be under way in the old store.
		old.store.close();
		return true;
	}

	/**
	 * Calls back when the store file is replaced.
	 *
	 * @returns ends the watching
	 */
	onReplaced(callback: () => void): () => void {
		let timer: NodeJS.Timeout | undefined;
		const watcher = watch(this.#places.store, { persistent: false }, () => {
			clearTimeout(timer);
			timer = setTimeout(callback, 500);
		});
		return () => {
			clearTimeout(timer);
			watcher.close();
		};
	}
}
