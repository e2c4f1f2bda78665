/** The lines of a stream, as long as they are kept small. */
import type { Readable } from 'node:stream';

const newline = 0x0a;

/**
 * Reads the lines of a stream in constant memory. Lines end with `\n` alone: Node's readline also splits at U+2028, which JSON
 * allows inside a string.
 *
 * @param input UTF-8, as bytes or text, in chunks that end anywhere
 * @param mostBytes the longest line that is kept, in bytes without its end
 * @yields each line without its end, and `undefined` for a longer one, which is passed over without being kept
 */
export async function* linesOf(input: Readable, mostBytes: number): AsyncGenerator<string | undefined> {
	let line = new Line(mostBytes);
	for await (const chunk of input) {
		const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
		let start = 0;
		for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
			line.add(bytes.subarray(start, end));
			yield line.text();
			line = new Line(mostBytes);
			start = end + 1;
		}
		line.add(bytes.subarray(start));
	}
	yield line.text();
}

/** A line of which the end is still to come. */
class Line {
	readonly #mostBytes: number;
	#parts: Buffer[] = [];
	#size = 0;

	constructor(mostBytes: number) {
		this.#mostBytes = mostBytes;
	}

	add(part: Buffer): void {
		this.#size += part.length;
		if (this.#size > this.#mostBytes) this.#parts = [];
		else this.#parts.push(part);
	}

	text(): string | undefined {
		return this.#size > this.#mostBytes ? undefined : Buffer.concat(this.#parts).toString('utf8');
	}
}
