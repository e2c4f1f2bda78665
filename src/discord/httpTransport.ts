/**
 * Interactions over HTTP: Discord posts them to an address of ours. Each process keeps nothing, so any number of them can
 * stand behind an ordinary load balancer.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { verifyKey } from 'discord-interactions';
import { type Illustrated, illustrate } from '../interactions/illustrate.ts';
import { readInteraction } from '../interactions/interaction.ts';
import type { Responder } from '../interactions/respond.ts';
import { parseBody, readBody } from '../server/body.ts';
import { describeError, type Logger } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';
import { exitCodes, TransportError, type TransportHandle } from '../server/transportError.ts';
import { attempt } from './deliver.ts';

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
	responder: Responder,
	metrics: Metrics,
	log: Logger,
): Promise<HttpTransport> {
	const key = await importKey(publicKey);
	let isStopping = false;

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const started = performance.now();
		if (request.method !== 'POST') return end(response, 405, 'Discord posts interactions here.');
		const body = await readBody(request, largestBody);
		if (body === undefined) {
			metrics.malformed();
			response.setHeader('connection', 'close');
			return end(response, 413, 'Too large for an interaction.');
		}
		if (!(await isSigned(request, body))) return end(response, 401, 'The signature is missing or wrong.');

		const interaction = readInteraction(parseBody(body));
		if (interaction === undefined) {
			metrics.malformed();
			log.warn('an interaction could not be read');
			return end(response, 400, 'Not an interaction that is known here.');
		}
		const outcome = attempt(interaction, responder, metrics, log);
		const milliseconds = performance.now() - started;
		metrics.answered(outcome, milliseconds / 1_000);
		log.debug({ type: outcome.type, command: outcome.command, result: outcome.result, milliseconds }, 'answered');
		if (isStopping) response.setHeader('connection', 'close');
		const illustrated = await illustrate(outcome, responder.pictures, (error) => {
			log.error(describeError(error), 'a picture could not be drawn');
		});
		const { type, data } = await encode(illustrated);
		response.writeHead(200, { 'content-type': type, 'content-length': data.length }).end(data);
	}

	async function isSigned(request: IncomingMessage, body: Buffer): Promise<boolean> {
		const signature = request.headers['x-signature-ed25519'];
		const timestamp = request.headers['x-signature-timestamp'];
		if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^[0-9a-f]{128}$/i.test(signature)) return false;
		if (!/^\d{1,12}$/.test(timestamp)) return false;
		if (Math.abs(responder.now() / 1_000 - Number(timestamp)) > oldestSeconds) return false;
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
			await Promise.race([closed, delay(patience, undefined, { ref: false })]);
			server.closeAllConnections();
		},
	};
}

/** The response as JSON, or with files as a form, as Discord takes it. */
async function encode({ body, files }: Illustrated): Promise<{ readonly type: string; readonly data: Buffer }> {
	const json = JSON.stringify(body);
	if (files.length === 0) return { type: 'application/json', data: Buffer.from(json) };
	const form = new FormData();
	form.append('payload_json', json);
	for (const [place, { name, contentType, data }] of files.entries()) {
		form.append(`files[${place}]`, new Blob([Uint8Array.from(data)], { type: contentType }), name);
	}
	const encoded = new Response(form);
	return { type: encoded.headers.get('content-type') ?? '', data: Buffer.from(await encoded.arrayBuffer()) };
}

function importKey(publicKey: string) {
	return crypto.subtle.importKey('raw', Buffer.from(publicKey, 'hex'), { name: 'Ed25519' }, false, ['verify']);
}

function end(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
