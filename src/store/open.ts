/** Opens the store that belongs to the data, compiling it first where it is missing, outdated, damaged or foreign. */
import { existsSync } from 'node:fs';
import { DataError } from '../data/problems.ts';
import { readFactBase } from '../history/factBase.ts';
import { compile, type Progress } from './compile.ts';
import { contentHash, dataStamp } from './contentHash.ts';
import { FactStore, StoreError } from './store.ts';

/** Where the data lies, where the store goes, and whom to tell. */
export interface StorePlace {
	/** The data folder. */
	readonly data: string;
	/** Path of the compiled store. */
	readonly file: string;
	/** Told in one sentence why the store is rebuilt. */
	readonly tell?: (message: string) => void;
	readonly progress?: Progress;
	/** Reads the whole store for damage: for programs that then run for long. */
	readonly thorough?: boolean;
}

/**
 * Opens the store, compiling it when the data changed since it was made.
 *
 * @throws DataError when the data has errors
 * @throws StoreError when there is neither data nor a usable store
 */
export function openStore({ data, file, tell = () => {}, progress, thorough = false }: StorePlace): FactStore {
	if (!existsSync(data)) {
		if (existsSync(file)) return new FactStore(file);
		throw new StoreError(
			`There is no data folder ${data} and no fact store ${file}. Get the project's data folder back and start again.`,
		);
	}
	const stamp = dataStamp(data);
	const known = existsSync(file) ? openKnown(file, thorough, tell) : undefined;
	if (known?.stamp === stamp) return known;
	const hash = contentHash(data);
	if (known?.version === hash) return known;
	known?.close();
	const { facts, problems } = readFactBase(data);
	if (problems.length > 0) throw new DataError(problems);
	compile(facts, file, { hash, stamp }, progress);
	return new FactStore(file);
}

function openKnown(file: string, thorough: boolean, tell: (message: string) => void): FactStore | undefined {
	try {
		return new FactStore(file, { thorough });
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		tell(`${error.message} It is being rebuilt from the data.`);
		return undefined;
	}
}
