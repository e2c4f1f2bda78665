/** Opens the newest facts, compiling them where needed. Loads all that reads data: who seldom compiles asks `find.ts` first. */
import { DataError } from '../data/problems.ts';
import { joinFacts, readKnown } from '../history/factBase.ts';
import { compile } from './compile.ts';
import { findNewest, type Outdated, type StoreLocation } from './find.ts';
import { nameTables } from './nameTables.ts';
import { startPacking } from './packing.ts';
import { FactStore, StoreError } from './store.ts';

/**
 * Opens the newest facts as {@link findNewest} finds them, and compiles the data folder where the store is older.
 *
 * @throws DataError when the data has errors
 * @throws StoreError when there is neither data nor a usable store, or a first store cannot be written
 */
export function openStore(location: StoreLocation): FactStore {
	const newest = findNewest(location);
	return newest instanceof FactStore ? newest : compileNewest(location, newest);
}

/**
 * Compiles the data folder and opens the result. Where the store cannot be written (a read-only folder, a full disk), a good older
 * store is used, and that is reported.
 *
 * @throws DataError when the data has errors
 * @throws StoreError when a first store cannot be written
 */
export function compileNewest(
	{ file, report = () => {}, progress }: StoreLocation,
	{ data, version, older }: Outdated,
): FactStore {
	try {
		const read = readKnown(data);
		if (read.problems.length > 0) throw new DataError(joinFacts(read).problems);
		const names = startPacking(nameTables(read.known));
		const { facts, problems } = joinFacts(read);
		if (problems.length > 0) throw new DataError(problems);
		compile(facts, names, file, version, progress);
	} catch (error) {
		if (error instanceof StoreError && older !== undefined) {
			report(`${error.message} The older facts in it are used.`);
			return older;
		}
		older?.close();
		throw error;
	}
	older?.close();
	return new FactStore(file);
}
