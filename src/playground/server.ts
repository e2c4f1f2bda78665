/**
 * The playground: a page on this machine that looks and behaves like a Discord channel with the bot in it. The page sends the
 * interactions that Discord would send, and gets back the very responses that Discord would get; it alone decides how they look.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { commands } from '../../commands/index.ts';
import { defineCommands } from '../interactions/definitions.ts';
import { readInteraction } from '../interactions/interaction.ts';
import { Renderings } from '../interactions/renderings.ts';
import type { Responder } from '../interactions/respond.ts';
import type { Pictures } from '../pictures/index.ts';
import type { ContextProvider } from '../server/answerer.ts';
import { createAnswerer } from '../server/answerer.ts';
import { parseBody, readBody } from '../server/body.ts';
import { describeError, type Logger } from '../server/log.ts';
import { RateLimit } from '../server/rateLimit.ts';
import { exitCodes, TransportError } from '../server/transportError.ts';
import { converse } from './converse.ts';
import { readPageFile } from './files.ts';

/** What the playground needs to know. */
export interface PlaygroundSettings {
	/** Address to listen on; the machine itself unless the operator says otherwise. */
	readonly host?: string | undefined;
	/** The port to listen on. Without one it is the usual port, or a free one where that is in use. */
	readonly port?: number | undefined;
	/** Page where a mistake is reported. */
	readonly reportUrl?: string | undefined;
	/** What draws maps and strips; without it there are no pictures. */
	readonly pictures?: Pictures | undefined;
	/** Where faults of the program are logged. */
	readonly log: Logger;
}

/** An open playground. */
export interface Playground {
	/** Where the page is. */
	readonly url: string;
	stop(): Promise<void>;
}

const usualHost = '127.0.0.1';
const usualPort = 4646;

/** A message with all of its components comes back with a press of a button. */
const largestBody = 65_536;

/** One person plays, on their own machine; the limit only keeps a script from taking all of it. */
const allowance = { burst: 100, perSecond: 20 };

/** Nothing from elsewhere, nothing inline, and no text of an answer ever becomes markup. */
const securityHeaders = {
	'content-security-policy': [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"font-src 'self'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; '),
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'cache-control': 'no-store',
};

/** Opens the playground over the facts that the provider holds. */
export async function openPlayground(provider: ContextProvider, settings: PlaygroundSettings): Promise<Playground> {
	const { log } = settings;
	const host = settings.host ?? usualHost;
	const responder: Responder = {
		answerer: createAnswerer(provider),
		renderings: new Renderings(),
		rateLimit: new RateLimit(allowance),
		typingLimit: new RateLimit(allowance),
		reportUrl: settings.reportUrl,
		now: Date.now,
	};
	// The first suggestion builds what the later ones use: ask for one before a person does.
	responder.answerer.suggest('relations', 'country', 'warming up');
	const definitions = JSON.stringify(defineCommands(commands, 'guild'));

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (!isForUs(request, host)) return end(response, 421, 'This page is served under its own address only.');
		const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
		if (path === '/interactions') return answer(request, response);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('allow', 'GET, HEAD');
			return end(response, 405, 'Only GET and HEAD are understood here.');
		}
		if (path === '/commands') return send(response, 200, 'application/json', definitions);
		const file = await readPageFile(path);
		if (file === undefined) return end(response, 404, 'There is no such page.');
		send(response, 200, file.type, file.content);
	}

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (request.method !== 'POST') {
			response.setHeader('allow', 'POST');
			return end(response, 405, 'Interactions are posted here.');
		}
		if (!isFromOurPage(request)) return end(response, 403, 'Only the page of the playground may ask here.');
		// Another site cannot send this type without asking first, and is never allowed to.
		if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
			return end(response, 415, 'An interaction is JSON.');
		}
		const body = await readBody(request, largestBody);
		if (body === undefined) {
			response.setHeader('connection', 'close');
			return end(response, 413, 'Too large for an interaction.');
		}
		const interaction = readInteraction(parseBody(body));
		if (interaction === undefined) return end(response, 400, 'Not an interaction that is known here.');
		send(response, 200, 'application/json', JSON.stringify(await converse(interaction, responder, settings.pictures, log)));
	}

	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		serve(request, response).catch((error: unknown) => {
			log.error(describeError(error), 'the playground could not serve a request');
			if (response.headersSent) response.destroy();
			else end(response, 500, 'Failed.');
		});
	});
	server.requestTimeout = 10_000;
	server.headersTimeout = 5_000;

	const port = await listen(server, host, settings.port);
	return {
		url: `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}/`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function listen(server: ReturnType<typeof createServer>, host: string, wanted: number | undefined): Promise<number> {
	const attempt = (port: number) =>
		new Promise<number>((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, host, () => {
				server.off('error', reject);
				resolve((server.address() as AddressInfo).port);
			});
		});
	try {
		return await attempt(wanted ?? usualPort);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (wanted === undefined && code === 'EADDRINUSE') return attempt(0);
		throw new TransportError(
			`The playground cannot listen on ${host}, port ${wanted ?? usualPort} (${code}). Choose others with PLAYGROUND_HOST and PLAYGROUND_PORT.`,
			exitCodes.configuration,
		);
	}
}

/**
 * Whether a request names us as its host. A page elsewhere whose name is made to point at this machine (DNS rebinding) names
 * itself instead, and an address in digits cannot be made to point anywhere else.
 */
function isForUs({ headers }: IncomingMessage, host: string): boolean {
	const named = hostOf(headers.host);
	if (named === undefined) return false;
	if (named === 'localhost' || named === '127.0.0.1' || named === '::1' || named === host.toLowerCase()) return true;
	return (host === '0.0.0.0' || host === '::') && isIP(named) !== 0;
}

/** Whether a question comes from our own page, or from no page at all. */
function isFromOurPage({ headers }: IncomingMessage): boolean {
	const { origin, host } = headers;
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
	return origin === undefined || origin === `http://${host}`;
}

/** The name in a `Host` header, without port and brackets. */
function hostOf(header: string | undefined): string | undefined {
	const match = /^(?:\[([0-9a-f:.]+)\]|([^\s:[\]/@]+))(?::\d{1,5})?$/i.exec(header ?? '');
	return (match?.[1] ?? match?.[2])?.toLowerCase();
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
	response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(content) }).end(content);
}

function end(response: ServerResponse, status: number, text: string): void {
	send(response, status, 'text/plain; charset=utf-8', text);
}
