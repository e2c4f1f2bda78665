/** The index of names, made while claims become events and tables are written: it takes a fifth of the time of compiling and needs neither. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Parts, packNames } from '../names/index.ts';
import { type NameTables, nameEntries } from './nameTables.ts';

/** What the thread is given. */
export interface PackJob {
	readonly tables: NameTables;
	/** Where the result goes. */
	readonly port: MessagePort;
	/** Set to 1 once the result was sent. */
	readonly done: Int32Array<SharedArrayBuffer>;
}

/** What the thread gives. */
export type PackResult = { readonly parts: Parts } | { readonly failure: string };

/** From this many spellings on a thread saves more than its start takes. */
const worthAThread = 5_000;

/** Milliseconds after which the thread is not waited for any longer: a thread that cannot start sends nothing. */
const patience = 60_000;

/** The names of the facts, and the index that is being made of them. */
export interface Packing {
	readonly tables: NameTables;
	/** Waits for the index and gives it. */
	readonly parts: () => Parts;
}

/** Begins to make the index, in a thread of its own where that is worth it. */
export function startPacking(tables: NameTables): Packing {
	const packHere = () => packNames(nameEntries(tables.owners, tables.names), tables.hints);
	if (tables.names.length < worthAThread) return { tables, parts: packHere };
	const { port1: receiver, port2: port } = new MessageChannel();
	const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const workerData: PackJob = { tables, port, done };
	const worker = new Worker(new URL('packWorker.ts', import.meta.url), { workerData, transferList: [port] });
	worker.unref();
	const parts = () => {
		// Compiling has no pause in which a message could arrive: the thread says that it is done through shared memory.
		Atomics.wait(done, 0, 0, patience);
		const result: PackResult | undefined = receiveMessageOnPort(receiver)?.message;
		receiver.close();
		if (result === undefined) return packHere();
		if ('failure' in result) throw new Error(`The index of names cannot be made: ${result.failure}`);
		return result.parts;
	};
	return { tables, parts };
}
