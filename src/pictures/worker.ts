/** The thread that draws, so that nobody else's answer waits for a picture. */
import { parentPort } from 'node:worker_threads';
import { type Drawable, Painter } from './draw.ts';

/** What is asked of the thread; without an answer it only gets ready. */
export interface Request {
	readonly number: number;
	readonly answer?: Drawable;
}

/** What it gives back: the picture, or why there is none. */
export type Reply = { readonly number: number } & ({ readonly png: Uint8Array } | { readonly error: string });

const painter = new Painter();

parentPort?.on('message', ({ number, answer }: Request) => {
	parentPort?.postMessage(replyTo(number, answer));
});

function replyTo(number: number, answer: Drawable | undefined): Reply {
	try {
		if (answer === undefined) painter.prepare();
		return { number, png: answer === undefined ? new Uint8Array() : painter.draw(answer) };
	} catch (error) {
		return { number, error: error instanceof Error ? error.message : String(error) };
	}
}
