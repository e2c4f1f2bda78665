/**
 * Interactions over HTTP: Discord posts them to an address of ours. Each process keeps nothing, so any number of them can
 * stand behind an ordinary load balancer.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { verifyKey } from 'discord-interactions';
import { parseBody, readBody } from '../server/body.ts';
import { describeError, type Logger } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';
import { exitCodes, TransportError, type TransportHandle } from '../server/transportError.ts';
import type { Handler } from './handle.ts';
import type { Illustrator } from './illustrator.ts';

/** Discord's interactions are some kilobytes; one from a button brings the whole message along. */
const largestBody = 262_144;

/** A signed request older or newer than this is a replay, or the clock of this machine is wrong. */
const oldestSeconds = 300;

const patience = 4_000;

/** An open HTTP transport. */
export interface HttpTransport extends TransportHandle {
	readonly port: number;
}

/**
 * Opens the endpoint on a port; 0 takes a free one. Any path is served, so that a proxy may put it where it likes.
 *
 * @param publicKey the application's Ed25519 key, as hexadecimal digits
 */
export async function openHttpTransport(
	port: number,
	publicKey: string,
	handle: Handler,
	illustrator: Illustrator,
	metrics: Metrics,
	log: Logger,
): Promise<HttpTransport> {
	const key = await importKey(publicKey);
	let isStopping = false;

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (request.method !== 'POST') return end(response, 405, 'Discord posts interactions here.');
		const body = await readBody(request, largestBody);
		if (body === undefined) {
			metrics.malformed();
			response.setHeader('connection', 'close');
			return end(response, 413, 'Too large for an interaction.');
		}
		if (!(await isSigned(request, body))) return end(response, 401, 'The signature is missing or wrong.');

		const handled = handle(parseBody(body));
		if (handled === undefined) return end(response, 400, 'Not an interaction that is known here.');
		if (isStopping) response.setHeader('connection', 'close');
		response.once('finish', () => illustrator.follow(handled.interaction, handled.response));
		const { bytes } = handled.response;
		response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
	}

	async function isSigned(request: IncomingMessage, body: Buffer): Promise<boolean> {
		const signature = request.headers['x-signature-ed25519'];
		const timestamp = request.headers['x-signature-timestamp'];
		if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^[0-9a-f]{128}$/i.test(signature)) return false;
		if (!/^\d{1,12}$/.test(timestamp)) return false;
		if (Math.abs(Date.now() / 1_000 - Number(timestamp)) > oldestSeconds) return false;
		return verifyKey(body, signature, timestamp, key);
	}

	const server = createServer((request, response) => {
		serve(request, response).catch((error: unknown) => {
			log.error(describeError(error), 'a request could not be served');
			if (response.headersSent) response.destroy();
			else end(response, 500, 'Failed.');
		});
	});
	server.requestTimeout = 10_000;
	server.headersTimeout = 5_000;
	// Longer than load balancers keep idle connections, so that they never use one that has just been closed.
	server.keepAliveTimeout = 75_000;

	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(
				new TransportError(`HTTP_PORT ${port} cannot be used (${error.code}). Choose a free port.`, exitCodes.configuration),
			);
		});
		server.listen(port, resolve);
	});
	const address = server.address() as AddressInfo;
	log.info({ port: address.port }, 'waiting for interactions over HTTP');

	return {
		port: address.port,
		failed: new Promise(() => {}),
		async stop() {
			isStopping = true;
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			server.closeIdleConnections();
			await Promise.race([closed.then(() => illustrator.settled()), delay(patience, undefined, { ref: false })]);
			server.closeAllConnections();
		},
	};
}

function importKey(publicKey: string) {
	return crypto.subtle.importKey('raw', Buffer.from(publicKey, 'hex'), { name: 'Ed25519' }, false, ['verify']);
}

function end(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
