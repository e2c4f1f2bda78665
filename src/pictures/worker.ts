/** The thread that draws pictures: the thread that answers stays free. */
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { Painter } from './draw.ts';
import type { Picture } from './picture.ts';

/** What is asked of the thread; without a picture it only gets ready. */
export interface Request {
	readonly number: number;
	readonly picture?: Picture;
}

/** What it gives back: the picture, or why there is none. */
export type Reply = { readonly number: number } & ({ readonly png: Uint8Array } | { readonly error: string });

const painter = new Painter();
giveWay();

parentPort?.on('message', ({ number, picture }: Request) => {
	parentPort?.postMessage(replyTo(number, picture));
});

function replyTo(number: number, picture: Picture | undefined): Reply {
	try {
		if (picture === undefined) painter.prepare();
		return { number, png: picture === undefined ? new Uint8Array() : painter.draw(picture) };
	} catch (error) {
		return { number, error: error instanceof Error ? error.message : String(error) };
	}
}

/** Lets answers go first where cores are few. Linux knows a priority for each thread; elsewhere nothing is changed. */
function giveWay(): void {
	if (process.platform !== 'linux') return;
	try {
		const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
		setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// Without /proc the thread draws at the usual priority.
	}
}
