/**
 * A small Discord of our own, written from Discord's documentation: its REST interface over real HTTP and its gateway over
 * a real WebSocket, so that the whole bot can be tried from outside, with discord.js untouched.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { type AttachedFile, callbackFaults, commandFaults, editFaults, fileFaults, readBody } from './bodies.ts';

/** Ids of the fake world. */
export const world = { application: '100000000000000001', guild: '200000000000000002', channel: '300000000000000003' } as const;

/** The token that the fake Discord takes. */
export const goodToken = 'MTAwMDAwMDAwMDAwMDAwMDAx.fake00.fake-token-for-tests';

/** A response that the bot sent to an interaction. */
export interface Callback {
	readonly body: { readonly type: number; readonly data?: Record<string, unknown> };
	/** Files sent along. */
	readonly files: readonly AttachedFile[];
	/** From dispatch to response. */
	readonly milliseconds: number;
}

/** An edit of the message with which the bot had answered. */
export interface Edit {
	readonly body: Record<string, unknown>;
	readonly files: readonly AttachedFile[];
}

/** How a request is answered in place of the usual way. */
export interface Trouble {
	readonly status: number;
	/** Discord's own code in the body. */
	readonly code?: number;
	readonly retryAfter?: number;
	/** Drop the connection without an answer. */
	readonly reset?: boolean;
	/** Only requests whose path holds this text. */
	readonly path?: string;
}

export interface FakeDiscordOptions {
	readonly shards?: number;
	readonly heartbeatInterval?: number;
	/** Answer so many milliseconds late. */
	readonly latency?: number;
	/** Check every body against the specification; benchmarks go without. */
	readonly validate?: boolean;
	/** Close code with which every identify is refused. */
	readonly refuseWith?: number;
}

interface Session {
	readonly id: string;
	readonly shard: readonly [number, number];
	sequence: number;
	socket: WebSocket | undefined;
	/** Events since the beginning, for a resume. */
	readonly events: string[];
}

interface Pending {
	readonly dispatchedAt: number;
	readonly token: string;
	readonly resolve: (callback: Callback) => void;
	done: boolean;
	edit: Edit | undefined;
	onEdit: ((edit: Edit) => void) | undefined;
}

/** A fake Discord that listens. */
export class FakeDiscord {
	/** What the bot did against the specification. */
	readonly violations: string[] = [];
	/** Every request, as `METHOD path`. */
	readonly requests: string[] = [];
	/** Gateway payloads from the bot, by opcode. */
	readonly received: { readonly op: number; readonly d: unknown }[] = [];
	/** Commands as registered, by scope. */
	readonly commands = new Map<string, unknown[]>();
	/** Every callback taken. */
	callbacks = 0;
	/** Interactions answered later than Discord waits. */
	late = 0;

	readonly #options: FakeDiscordOptions;
	readonly #http = createServer((request, response) => void this.#serve(request, response));
	readonly #sockets = new WebSocketServer({ server: this.#http });
	readonly #sessions = new Map<string, Session>();
	readonly #pending = new Map<string, Pending>();
	readonly #troubles: Trouble[] = [];
	#identified: (() => void)[] = [];
	#counter = 0;

	constructor(options: FakeDiscordOptions = {}) {
		this.#options = options;
		this.#sockets.on('connection', (socket) => this.#greet(socket));
	}

	/** Listens on a free port. */
	async start(): Promise<void> {
		await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
	}

	async stop(): Promise<void> {
		for (const client of this.#sockets.clients) client.terminate();
		this.#http.closeAllConnections();
		await new Promise((resolve) => this.#http.close(resolve));
	}

	get #port(): number {
		return (this.#http.address() as AddressInfo).port;
	}

	/** What to give the bot as `DISCORD_API_URL`. */
	get apiUrl(): string {
		return `http://127.0.0.1:${this.#port}/api`;
	}

	/** How many sessions have a connection now. */
	get connected(): number {
		return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined).length;
	}

	/** Settles when the next session has identified or resumed. */
	nextSession(): Promise<void> {
		return new Promise((resolve) => this.#identified.push(resolve));
	}

	/** Makes the next fitting requests go wrong, one each. */
	trouble(...troubles: readonly Trouble[]): void {
		this.#troubles.push(...troubles);
	}

	/** Takes away troubles that were not used. */
	calm(): void {
		this.#troubles.length = 0;
	}

	/** Sends an interaction through the gateway and settles with the bot's response, or `undefined` after a time. */
	async interact(interaction: Record<string, unknown>, timeout = 3_000): Promise<Callback | undefined> {
		const { promise, resolve } = Promise.withResolvers<Callback | undefined>();
		this.#expect(interaction, resolve);
		const timer = setTimeout(() => resolve(undefined), timeout);
		this.dispatch('INTERACTION_CREATE', interaction);
		const callback = await promise;
		clearTimeout(timer);
		return callback;
	}

	/** Takes an interaction that came over HTTP: Discord has read the bot's response, so that the message can be edited. */
	takeResponse(interaction: Record<string, unknown>): void {
		this.#expect(interaction, () => {}).done = true;
	}

	/** Settles with the edit of the message that answered an interaction, or `undefined` after a time. */
	async editOf(interaction: Record<string, unknown>, timeout = 15_000): Promise<Edit | undefined> {
		const pending = this.#pending.get(String(interaction['id']));
		if (pending?.edit !== undefined || pending === undefined) return pending?.edit;
		const { promise, resolve } = Promise.withResolvers<Edit | undefined>();
		pending.onEdit = resolve;
		const timer = setTimeout(() => resolve(undefined), timeout);
		const edit = await promise;
		clearTimeout(timer);
		return edit;
	}

	#expect(interaction: Record<string, unknown>, resolve: (callback: Callback) => void): Pending {
		const pending: Pending = {
			dispatchedAt: performance.now(),
			token: String(interaction['token']),
			resolve,
			done: false,
			edit: undefined,
			onEdit: undefined,
		};
		this.#pending.set(String(interaction['id']), pending);
		return pending;
	}

	/** Forgets answered interactions, so that long runs keep a flat memory. */
	forget(): void {
		for (const [id, { done }] of this.#pending) if (done) this.#pending.delete(id);
		for (const session of this.#sessions.values()) session.events.length = 0;
	}

	/** Sends an event to every session, through its first shard where the event has no server. */
	dispatch(name: string, data: unknown): void {
		for (const session of this.#sessions.values()) {
			if (session.shard[0] === this.#shardOf(data)) this.#send(session, name, data);
		}
	}

	#shardOf(data: unknown): number {
		const guild = (data as { guild_id?: string } | null)?.guild_id;
		const count = this.#options.shards ?? 1;
		return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));
	}

	/** Sends a text as it is, well-formed or not, on every connection. */
	sendRaw(text: string): void {
		for (const { socket } of this.#sessions.values()) socket?.send(text);
	}

	/** Cuts every connection without a close frame. */
	drop(): void {
		for (const { socket } of this.#sessions.values()) socket?.terminate();
	}

	/** Closes every connection with a code. */
	close(code: number): void {
		for (const { socket } of this.#sessions.values()) socket?.close(code);
	}

	/** Opcode 7: asks for a reconnect. */
	askToReconnect(): void {
		this.sendRaw(JSON.stringify({ op: 7, d: null }));
	}

	/** Opcode 9: says that the session is over. */
	invalidate(canResume: boolean): void {
		if (!canResume) for (const { id } of this.#sessions.values()) setImmediate(() => this.#sessions.delete(id));
		this.sendRaw(JSON.stringify({ op: 9, d: canResume }));
	}

	#send(session: Session, name: string, data: unknown): void {
		session.sequence += 1;
		const payload = JSON.stringify({ op: 0, t: name, s: session.sequence, d: data });
		session.events.push(payload);
		session.socket?.send(payload);
	}

	#greet(socket: WebSocket): void {
		let session: Session | undefined;
		socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.#options.heartbeatInterval ?? 41_250 } }));
		socket.on('message', (raw) => {
			session = this.#receive(socket, raw, session);
		});
		socket.on('close', () => {
			if (session?.socket === socket) session.socket = undefined;
		});
		socket.on('error', () => socket.terminate());
	}

	#receive(socket: WebSocket, raw: RawData, session: Session | undefined): Session | undefined {
		const payload = JSON.parse(raw.toString()) as { op: number; d: Record<string, unknown> };
		this.received.push({ op: payload.op, d: payload.d });
		switch (payload.op) {
			case 1:
				socket.send(JSON.stringify({ op: 11 }));
				return session;
			case 2:
				return this.#identify(socket, payload.d);
			case 6:
				return this.#resume(socket, payload.d);
			default:
				return session;
		}
	}

	#identify(socket: WebSocket, data: Record<string, unknown>): Session | undefined {
		const { token, intents, shard = [0, 1] } = data as { token: string; intents: number; shard?: [number, number] };
		if (this.#options.refuseWith !== undefined || token !== goodToken) {
			socket.close(this.#options.refuseWith ?? 4_004);
			return undefined;
		}
		if (intents !== 0) this.violations.push(`identify with intents ${intents}: interactions need none`);
		for (const old of this.#sessions.values()) if (old.shard[0] === shard[0]) this.#sessions.delete(old.id);
		const session: Session = { id: `session-${++this.#counter}`, shard, sequence: 0, socket, events: [] };
		this.#sessions.set(session.id, session);
		this.#send(session, 'READY', {
			v: 10,
			user: { id: world.application, username: 'attache', discriminator: '0', avatar: null, bot: true },
			guilds: [],
			session_id: session.id,
			resume_gateway_url: `ws://127.0.0.1:${this.#port}`,
			shard,
			application: { id: world.application, flags: 0 },
		});
		this.#announce();
		return session;
	}

	#resume(socket: WebSocket, data: Record<string, unknown>): Session | undefined {
		const session = this.#sessions.get(String(data['session_id']));
		if (session === undefined || data['token'] !== goodToken) {
			socket.send(JSON.stringify({ op: 9, d: false }));
			return undefined;
		}
		session.socket = socket;
		for (const event of session.events.filter((text) => (JSON.parse(text) as { s: number }).s > Number(data['seq'])))
			socket.send(event);
		this.#send(session, 'RESUMED', {});
		this.#announce();
		return session;
	}

	#announce(): void {
		const waiting = this.#identified;
		this.#identified = [];
		for (const resolve of waiting) resolve();
	}

	async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const raw = Buffer.concat(chunks);
		const { text, files } = await readBody(request.headers['content-type'], raw);
		this.requests.push(`${request.method} ${path.replace(/(\/(?:interactions|webhooks)\/\d+)\/[^/]+/, '$1/token')}`);
		const edited = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/.exec(path);
		if (edited !== null && this.#originalOf(edited[2] ?? '')?.done === false)
			this.violations.push('a message was edited before it was taken');
		if (this.#options.latency !== undefined) await new Promise((resolve) => setTimeout(resolve, this.#options.latency));
		if (this.#misbehave(path, response)) return;

		const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
		if (callback?.[1] !== undefined) {
			this.#takeCallback(callback[1], text, files, response);
			return;
		}
		if (edited !== null && request.method === 'PATCH') {
			this.#takeEdit(edited[1] === world.application ? this.#originalOf(edited[2] ?? '') : undefined, text, files, response);
			return;
		}
		if (request.headers.authorization !== `Bot ${goodToken}`) {
			reply(response, 401, { message: '401: Unauthorized', code: 0 });
			return;
		}
		if (path === '/gateway/bot') {
			this.#tellGateway(response);
			return;
		}
		const registration = /^\/applications\/\d+\/(?:guilds\/(\d+)\/)?commands$/.exec(path);
		if (registration) {
			this.#register(request.method ?? '', registration[1], text, response);
			return;
		}
		reply(response, 404, { message: '404: Not Found', code: 0 });
		return;
	}

	#misbehave(path: string, response: ServerResponse): boolean {
		const place = this.#troubles.findIndex((trouble) => trouble.path === undefined || path.includes(trouble.path));
		const [trouble] = place === -1 ? [] : this.#troubles.splice(place, 1);
		if (trouble === undefined) return false;
		if (trouble.reset === true) {
			response.destroy();
			return true;
		}
		if (trouble.retryAfter !== undefined) {
			response.setHeader('retry-after', String(trouble.retryAfter));
			response.setHeader('x-ratelimit-scope', 'user');
			reply(response, trouble.status, { message: 'You are being rate limited.', retry_after: trouble.retryAfter, global: false });
			return true;
		}
		reply(response, trouble.status, { message: 'made to fail', code: trouble.code ?? 0 });
		return true;
	}

	#tellGateway(response: ServerResponse): void {
		reply(response, 200, {
			url: `ws://127.0.0.1:${this.#port}`,
			shards: this.#options.shards ?? 1,
			session_start_limit: { total: 1_000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
		});
	}

	#register(method: string, guild: string | undefined, text: string, response: ServerResponse): void {
		const scope = guild ?? 'global';
		if (method === 'PUT') {
			const body: unknown = JSON.parse(text);
			const faults = commandFaults(body, guild !== undefined);
			this.violations.push(...faults);
			if (faults.length > 0) {
				reply(response, 400, { message: 'Invalid Form Body', code: 50_035 });
				return;
			}
			const made = (body as Record<string, unknown>[]).map((command, place) => ({
				default_member_permissions: null,
				nsfw: false,
				...command,
				id: `50000000000000000${place}`,
				application_id: world.application,
				version: '1',
				...(guild === undefined ? { dm_permission: true } : { guild_id: guild }),
			}));
			this.commands.set(scope, made.toReversed());
		}
		reply(response, 200, this.commands.get(scope) ?? []);
		return;
	}

	#originalOf(token: string): Pending | undefined {
		return [...this.#pending.values()].find((pending) => pending.token === token);
	}

	#takeEdit(original: Pending | undefined, text: string, files: readonly AttachedFile[], response: ServerResponse): void {
		if (original?.done !== true) {
			reply(response, 404, { message: 'Unknown Webhook', code: 10_015 });
			return;
		}
		const body = JSON.parse(text) as Edit['body'];
		const faults = this.#options.validate === false ? [] : editFaults(body, files);
		this.violations.push(...faults);
		if (faults.length > 0) {
			reply(response, 400, { message: 'Invalid Form Body', code: 50_035 });
			return;
		}
		reply(response, 200, {});
		original.edit = { body, files };
		original.onEdit?.(original.edit);
	}

	#takeCallback(id: string, text: string, files: readonly AttachedFile[], response: ServerResponse): void {
		const pending = this.#pending.get(id);
		const body = JSON.parse(text) as Callback['body'];
		const faults = this.#options.validate === false ? [] : [...callbackFaults(body), ...fileFaults(body, files)];
		this.violations.push(...faults);
		if (faults.length > 0) {
			reply(response, 400, { message: 'Invalid Form Body', code: 50_035 });
			return;
		}
		if (pending === undefined) {
			reply(response, 404, { message: 'Unknown interaction', code: 10_062 });
			return;
		}
		if (pending.done) {
			reply(response, 400, { message: 'Interaction has already been acknowledged.', code: 40_060 });
			return;
		}
		const milliseconds = performance.now() - pending.dispatchedAt;
		if (milliseconds > 3_000) {
			this.late += 1;
			reply(response, 404, { message: 'Unknown interaction', code: 10_062 });
			return;
		}
		pending.done = true;
		this.callbacks += 1;
		response.writeHead(204).end();
		pending.resolve({ body, files, milliseconds });
	}
}

function reply(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' });
	response.end(JSON.stringify(body));
}
