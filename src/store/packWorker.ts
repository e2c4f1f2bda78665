/** The thread that makes the index of names: `workerData` is a {@link PackJob}. */
import { workerData } from 'node:worker_threads';
import { packNames } from '../names/index.ts';
import { nameEntries } from './nameTables.ts';
import type { PackJob, PackResult } from './packing.ts';

const { tables, port, done }: PackJob = workerData;

function pack(): PackResult {
	try {
		return { parts: packNames(nameEntries(tables.owners, tables.names), tables.hints) };
	} catch (error) {
		return { failure: error instanceof Error ? error.message : String(error) };
	}
}

port.postMessage(pack());
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);
