import { request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TransportError } from '../../src/discord/index.ts';
import { openPlayground, type PlaygroundSettings } from '../../src/playground/server.ts';
import type { ContextProvider } from '../../src/server/answerer.ts';
import { createLog } from '../../src/server/log.ts';
import { press, slashCommand, typing } from '../support/discord/interactions.ts';
import { eventRow, world } from '../support/world.ts';

interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly text: string;
}

interface Asked {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
}

const silent = createLog({ logLevel: 'silent' });

async function open(
	settings: Partial<PlaygroundSettings> = {},
	provider: ContextProvider = { current: someFacts() },
): Promise<string> {
	const playground = await openPlayground(provider, { port: 0, log: silent, ...settings });
	onTestFinished(() => playground.stop());
	return playground.url;
}

function someFacts() {
	return world({ events: [eventRow({ date: '2020-05-05', actor: 'AA' })] });
}

/** Asks without `fetch`, which sets `Host` and normalises paths by itself. */
function ask(url: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Reply> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const sent = request({ hostname, port, path, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					text: Buffer.concat(chunks).toString('utf8'),
				}),
			);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

const json = { 'content-type': 'application/json' };

async function interact(url: string, interaction: unknown) {
	const reply = await ask(url, '/interactions', { method: 'POST', headers: json, body: JSON.stringify(interaction) });
	expect(reply.status).toBe(200);
	return JSON.parse(reply.text);
}

describe('the server of the playground', () => {
	test('GIVEN no address THEN it listens on this machine only', async () => {
		expect(await open()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
	});

	test('GIVEN the page THEN it may load nothing from elsewhere and run nothing inline', async () => {
		const { status, headers, text } = await ask(await open(), '/');
		expect(status).toBe(200);
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
		expect(text).not.toMatch(/ style=| on[a-z]+=/);
	});

	test.each([
		['/page.css', 'text/css'],
		['/messages.css', 'text/css'],
		['/main.js', 'text/javascript'],
		['/avatar.svg', 'image/svg+xml'],
		['/fonts/index.css', 'text/css'],
		['/fonts/files/noto-sans-latin-wght-normal.woff2', 'font/woff2'],
		['/fonts/TwemojiCountryFlags.woff2', 'font/woff2'],
		['/commands', 'application/json'],
	])('GIVEN %s THEN it is served as %s', async (path, type) => {
		const { status, headers } = await ask(await open(), path);
		expect(status).toBe(200);
		expect(headers['content-type']).toContain(type);
	});

	test.each([
		'/../server.ts',
		'/..%2fserver.ts',
		'/%2e%2e/server.ts',
		'/tsconfig.json',
		'/types.d.ts',
		'/fonts/files/../index.css',
		'/missing.js',
		'//example.org/main.js',
	])('GIVEN %s THEN there is nothing', async (path) => {
		expect((await ask(await open(), path)).status).toBe(404);
	});

	test.each(['example.org', 'example.org:80', 'localhost.example.org', '127.0.0.1.example.org', '10.0.0.1', 'user@localhost'])(
		'GIVEN a request for the host “%s” THEN it is turned away',
		async (host) => {
			expect((await ask(await open(), '/', { headers: { host } })).status).toBeGreaterThanOrEqual(400);
		},
	);

	test.each(['localhost', 'LOCALHOST:1234', '127.0.0.1:1', '[::1]:80'])(
		'GIVEN a request for %s THEN it is served',
		async (host) => {
			expect((await ask(await open(), '/', { headers: { host } })).status).toBe(200);
		},
	);

	test('GIVEN an address open to others THEN other addresses in digits are served, names are not', async () => {
		const url = (await open({ port: 0, host: '0.0.0.0' })).replace('0.0.0.0', '127.0.0.1');
		expect((await ask(url, '/', { headers: { host: '10.0.0.1:4646' } })).status).toBe(200);
		expect((await ask(url, '/', { headers: { host: 'example.org' } })).status).toBe(421);
	});

	test('GIVEN other methods THEN they are not allowed', async () => {
		const url = await open();
		expect((await ask(url, '/', { method: 'POST', headers: json, body: '{}' })).status).toBe(405);
		expect((await ask(url, '/interactions')).status).toBe(405);
		expect((await ask(url, '/', { method: 'HEAD' })).text).toBe('');
	});

	test.each([
		['another site', { ...json, origin: 'https://example.org' }, 403],
		['another port', { ...json, origin: 'http://127.0.0.1:1' }, 403],
		['a page of another site', { ...json, 'sec-fetch-site': 'cross-site' }, 403],
		['a form', { 'content-type': 'text/plain' }, 415],
		['no interaction', json, 400],
	])('GIVEN a question from %s THEN it is not answered', async (_, headers, status) => {
		const reply = await ask(await open(), '/interactions', { method: 'POST', headers, body: '{"type":2}' });
		expect(reply.status).toBe(status);
	});

	test.each([['{'], ['[]'], ['null'], ['']])('GIVEN %j THEN it is no interaction', async (body) => {
		expect((await ask(await open(), '/interactions', { method: 'POST', headers: json, body })).status).toBe(400);
	});

	test('GIVEN a body that is too large THEN it is not read', async () => {
		const body = `"${'x'.repeat(70_000)}"`;
		expect((await ask(await open(), '/interactions', { method: 'POST', headers: json, body })).status).toBe(413);
		const chunked = { ...json, 'transfer-encoding': 'chunked' };
		expect((await ask(await open(), '/interactions', { method: 'POST', headers: chunked, body })).status).toBe(413);
	});

	test('GIVEN a port in use THEN it says which settings to change', async () => {
		const { port } = new URL(await open());
		await expect(open({ port: Number(port) })).rejects.toThrow(TransportError);
		await expect(open({ port: Number(port) })).rejects.toThrow(/PLAYGROUND_PORT/);
	});
});

describe('interactions of the playground', () => {
	test('GIVEN a command THEN the response is that of Discord, with the question as it can be linked', async () => {
		const turn = await interact(await open(), slashCommand('relations', { country: 'AA', with: 'BB', private: true }));
		expect(turn.response).toMatchObject({ type: 4, data: { flags: (1 << 15) | (1 << 6), components: [{ type: 17 }] } });
		expect(turn.question).toEqual({ command: 'relations', options: { country: 'AA', with: 'BB' } });
	});

	test('GIVEN typing THEN suggestions come, and no question', async () => {
		const turn = await interact(await open(), typing('relations', 'country', 'alan'));
		expect(turn.response.data.choices).toContainEqual({ name: 'Aland', value: 'AA' });
		expect(turn.question).toBeUndefined();
	});

	test('GIVEN a button of an answer THEN its question comes along', async () => {
		const url = await open();
		const turn = await interact(url, slashCommand('relations', { country: 'AA', with: 'BB' }));
		const rows = turn.response.data.components[0].components.filter(({ type }: { type: number }) => type === 1);
		const buttons: { custom_id?: string }[] = rows.flatMap(({ components }: { components: object[] }) => components);
		const next = buttons.find(({ custom_id }) => custom_id !== undefined)?.custom_id ?? '';
		const after = await interact(url, press(next));
		expect(after.response.type).toBe(4);
		expect(after.question.options).toMatchObject({ country: 'AA' });
	});

	test('GIVEN a forged button THEN it is refused, without a question', async () => {
		const turn = await interact(await open(), press('nonsense'));
		expect(turn.response.data.flags & (1 << 6)).not.toBe(0);
		expect(turn.question).toBeUndefined();
	});

	test('GIVEN a fault of the program THEN it is excused to the person and logged, without the question', async () => {
		const facts = someFacts();
		let isBroken = false;
		const provider: ContextProvider = {
			get current() {
				if (isBroken) throw new Error('The facts are out of reach.');
				return facts;
			},
		};
		const lines: string[] = [];
		const log = createLog({ logLevel: 'info' }, { write: (line) => lines.push(line) });
		const url = await open({ log }, provider);
		isBroken = true;
		const turn = await interact(url, slashCommand('relations', { country: 'Bland', with: 'Aland' }));
		expect(JSON.stringify(turn.response)).toContain('Something went wrong');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('The facts are out of reach.');
		expect(lines[0]).not.toContain('Bland');
	});
});
