/** A process of its own that makes the store ready: `node prepareProcess.ts STORE [DATA]`. It reports over IPC and exits with 0 or 1. */
import { setPriority } from 'node:os';
import { DataError } from '../data/problems.ts';
import { openStore } from './open.ts';
import { StoreError } from './store.ts';

/** What the process sends: a sentence for the log, or why the store could not be made ready. */
export type PrepareMessage = { readonly report: string } | { readonly failure: string };

function send(message: PrepareMessage): void {
	process.send?.(message);
}

const [file = '', data] = process.argv.slice(2);
try {
	// The bot answers meanwhile, perhaps on the same core.
	setPriority(19);
	openStore({ data, file, thorough: true, report: (report) => send({ report }) }).close();
} catch (error) {
	const isExpected = error instanceof DataError || error instanceof StoreError;
	send({ failure: isExpected ? error.message : `The facts cannot be compiled: ${String(error)}.` });
	process.exitCode = 1;
}
process.disconnect?.();
