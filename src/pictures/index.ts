/** Pictures of answers: the map, and the status strip. Drawn in a thread of their own, started when first needed. */
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { Drawable } from './drawable.ts';
import type { Picture } from './picture.ts';
import type { Reply, Request } from './worker.ts';

export { type Drawable, drawableOf } from './drawable.ts';

/** Bytes of pictures kept: a thousand strips, or a hundred maps. */
const bytesKept = 24 * 2 ** 20;

interface Waiting {
	resolve(png: Uint8Array): void;
	reject(error: Error): void;
}

/** Draws pictures, and keeps those drawn last. */
export class Pictures {
	readonly #drawn = new LRUCache<string, Uint8Array>({ maxSize: bytesKept, sizeCalculation: ({ length }) => length });
	readonly #drawing = new Map<string, Promise<Uint8Array>>();
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#number = 0;

	/**
	 * Draws the picture of an answer, or gives the picture drawn before.
	 *
	 * @returns the bytes of a PNG
	 * @throws Error where the thread fails, or pictures are closed
	 */
	draw(drawable: Drawable): Promise<Uint8Array> {
		const { key } = drawable;
		const known = this.#drawn.get(key);
		if (known !== undefined) return Promise.resolve(known);
		const drawing = this.#drawing.get(key) ?? this.#drawAnew(drawable).finally(() => this.#drawing.delete(key));
		this.#drawing.set(key, drawing);
		return drawing;
	}

	/** Starts the thread and draws the base map ahead of the first question. */
	async warm(): Promise<void> {
		await this.#ask(undefined);
	}

	/** Ends the thread; pictures not yet drawn are refused. */
	async close(): Promise<void> {
		const worker = this.#worker;
		this.#worker = undefined;
		this.#refuseAll(new Error('Pictures are closed.'));
		await worker?.terminate();
	}

	async #drawAnew({ key, picture }: Drawable): Promise<Uint8Array> {
		const png = await this.#ask(picture());
		this.#drawn.set(key, png);
		return png;
	}

	#ask(picture: Picture | undefined): Promise<Uint8Array> {
		const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
		const number = ++this.#number;
		this.#waiting.set(number, { resolve, reject });
		this.#worker ??= this.#start();
		const worker = this.#worker;
		// A thread at rest keeps no program from ending; one at work does.
		worker.ref();
		worker.postMessage({ number, ...(picture === undefined ? {} : { picture }) } satisfies Request);
		return promise;
	}

	#start(): Worker {
		const worker = new Worker(new URL('worker.ts', import.meta.url));
		worker.on('message', (reply: Reply) => {
			const waiting = this.#waiting.get(reply.number);
			this.#waiting.delete(reply.number);
			if (this.#waiting.size === 0) worker.unref();
			if ('png' in reply) waiting?.resolve(reply.png);
			else waiting?.reject(new Error(reply.error));
		});
		const fail = (error: Error) => {
			// The next picture starts a new thread.
			if (this.#worker !== worker) return;
			this.#worker = undefined;
			this.#refuseAll(error);
		};
		worker.on('error', fail);
		worker.on('exit', (code) => fail(new Error(`The thread that draws ended with code ${code}.`)));
		return worker;
	}

	#refuseAll(error: Error): void {
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}
