/** Finds the newest facts, in the data folder or in the store, without compiling them: what every start does, kept light. */
import { existsSync, statSync } from 'node:fs';
import { contentHash, folderState } from './contentHash.ts';
import { FactStore, StoreError } from './store.ts';
import type { DataVersion, Progress } from './writeFacts.ts';

/** Where the data and the store are, and whom to report to. */
export interface StoreLocation {
	/** The data folder; without one the store is used as it is and nothing is ever compiled. */
	readonly data?: string | undefined;
	/** Path of the compiled store. */
	readonly file: string;
	/** Receives one sentence when the store is rebuilt for damage, or is used although the data folder differs from it. */
	readonly report?: ((message: string) => void) | undefined;
	readonly progress?: Progress | undefined;
	/** Reads the whole store for damage: for programs that then run for long. */
	readonly thorough?: boolean | undefined;
}

/** A data folder that is newer than the store. */
export interface Outdated {
	/** The data folder. */
	readonly data: string;
	/** The version of the data folder. */
	readonly version: DataVersion;
	/** The store with older facts, where there is a good one. */
	readonly older: FactStore | undefined;
}

/**
 * Finds the newest facts. The store is used as it is when it was made from the data folder as the folder is now, when there is no data
 * folder, or when it was built later than the newest change in the data folder (a newer store put in place). Times of change are
 * those of the file system, so data unpacked with old times needs a `touch`.
 *
 * @returns the store, open, or what has to be compiled
 * @throws StoreError when there is neither data nor a usable store
 */
export function findNewest({ data, file, report = () => {}, thorough = false }: StoreLocation): FactStore | Outdated {
	if (data === undefined || !existsSync(data)) {
		if (data === undefined || existsSync(file)) return new FactStore(file, { thorough });
		throw new StoreError(
			`There is no data folder ${data} and no fact store ${file}. Get the project's data folder back and start again.`,
		);
	}
	if (!statSync(data).isDirectory()) {
		throw new StoreError(`The data ${data} is a file, and has to be the project's data folder. Correct ATTACHE_DATA.`);
	}
	// Taken before the data is read: a change made while compiling is newer than the store.
	const builtAt = Date.now();
	const { stamp, changedAt } = folderState(data);
	const known = existsSync(file) ? openKnown(file, thorough, report) : undefined;
	if (known?.stamp === stamp) return known;
	const hash = contentHash(data);
	if (known?.version === hash) return known;
	if (known !== undefined && known.builtAt > changedAt) {
		report(`The fact store ${file} is newer than the data folder ${data} and is used. To use the folder, delete the store.`);
		return known;
	}
	return { data, version: { hash, stamp, builtAt }, older: known };
}

function openKnown(file: string, thorough: boolean, report: (message: string) => void): FactStore | undefined {
	try {
		return new FactStore(file, { thorough });
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		report(`${error.message} It is being rebuilt from the data.`);
		return undefined;
	}
}
