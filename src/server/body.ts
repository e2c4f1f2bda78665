/** The body of an HTTP request, bounded, and what it holds. */
import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request.
 *
 * @param most as many bytes are read at most
 * @returns the raw body, or `undefined` where it is larger
 * @throws Error of Node where the connection breaks
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
	if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > most) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** A body as JSON, or `undefined` where it is none. */
export function parseBody(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		return undefined;
	}
}
