import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MapAnswer } from '../../src/answers/answer.ts';
import { createHandler } from '../../src/discord/handle.ts';
import { type HttpTransport, openHttpTransport } from '../../src/discord/httpTransport.ts';
import { createIllustrator } from '../../src/discord/illustrator.ts';
import { createRest } from '../../src/discord/rest.ts';
import { Renderings } from '../../src/interactions/renderings.ts';
import type { Responder } from '../../src/interactions/respond.ts';
import { Pictures } from '../../src/pictures/index.ts';
import { createLog } from '../../src/server/log.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { RateLimit } from '../../src/server/rateLimit.ts';
import { TransportError } from '../../src/server/transportError.ts';
import { mapAnswer } from '../pictures/answers.ts';
import { relationsAnswer } from '../support/discord/answers.ts';
import { callbackFaults } from '../support/discord/bodies.ts';
import { FakeDiscord } from '../support/discord/fakeDiscord.ts';
import { ping, press, slashCommand } from '../support/discord/interactions.ts';
import { publicKeyHex, signed } from '../support/discord/signer.ts';
import { statedReplyOf } from '../support/replyOf.ts';

let isBroken = false;
let drawn: MapAnswer | undefined;
const responder: Responder = {
	answerer: {
		edition: {},
		answer() {
			if (isBroken) throw new Error('broken on purpose');
			return statedReplyOf(drawn ?? relationsAnswer());
		},
		suggest: () => [],
	},
	renderings: new Renderings(),
	rateLimit: new RateLimit(),
	typingLimit: new RateLimit(),
	now: Date.now,
};
const log = createLog({ logLevel: 'silent' });

const pictures = new Pictures();
afterAll(() => pictures.close());

function open(port = 0, apiUrl?: string): Promise<HttpTransport> {
	const metrics = createMetrics(['relations'], { dataTo: () => '' });
	const illustrator = createIllustrator(createRest({ apiUrl, token: undefined }), pictures, metrics, log);
	return openHttpTransport(port, publicKeyHex, createHandler(responder, metrics, log), illustrator, metrics, log);
}

describe('the HTTP transport', () => {
	let transport: HttpTransport;
	let address: string;

	beforeAll(async () => {
		transport = await open();
		address = `http://127.0.0.1:${transport.port}/interactions`;
	});
	afterAll(() => transport.stop());

	function post(body: string, headers: Record<string, string>): Promise<Response> {
		return fetch(address, { method: 'POST', body, headers });
	}

	test('GIVEN a ping THEN a pong', async () => {
		const body = JSON.stringify(ping());
		const response = await post(body, signed(body));
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({ type: 1 });
	});

	test('GIVEN a command THEN the same answer as through the gateway', async () => {
		const body = JSON.stringify(slashCommand('relations', { country: 'UA', with: 'SY' }));
		const answer = (await (await post(body, signed(body))).json()) as { type: number };
		expect(answer.type).toBe(4);
		expect(callbackFaults(answer)).toEqual([]);
	});

	test('GIVEN a forged custom id THEN a refusal that Discord takes', async () => {
		const body = JSON.stringify(press('gibberish'));
		expect(callbackFaults(await (await post(body, signed(body))).json())).toEqual([]);
	});

	test('GIVEN a body changed after signing THEN 401', async () => {
		const body = JSON.stringify(ping());
		expect((await post(body.replace('"type":1', '"type": 1'), signed(body))).status).toBe(401);
	});

	test('GIVEN a replay under another time THEN 401', async () => {
		const body = JSON.stringify(ping());
		const headers = { ...signed(body), 'x-signature-timestamp': String(Math.floor(Date.now() / 1_000) + 1) };
		expect((await post(body, headers)).status).toBe(401);
	});

	test('GIVEN a replay an hour later THEN 401', async () => {
		const body = JSON.stringify(ping());
		expect((await post(body, signed(body, Math.floor(Date.now() / 1_000) - 3_600))).status).toBe(401);
	});

	test.each([
		['no headers', {}],
		['no signature', { 'x-signature-timestamp': '1' }],
		['a short signature', { 'x-signature-timestamp': '1', 'x-signature-ed25519': 'abc' }],
		['a time that is none', { 'x-signature-timestamp': 'now', 'x-signature-ed25519': 'a'.repeat(128) }],
	])('GIVEN %s THEN 401', async (_name, headers) => {
		expect((await post('{}', headers)).status).toBe(401);
	});

	test('GIVEN a signed body that is no interaction THEN 400', async () => {
		for (const body of ['{}', 'no json', '[]', '{"type":99}']) expect((await post(body, signed(body))).status).toBe(400);
	});

	test('GIVEN a body too large THEN 413, with its length in a header or without', async () => {
		const body = 'x'.repeat(300_000);
		expect((await post(body, signed(body))).status).toBe(413);
		const stream = new Blob([body]).stream();
		const request = { method: 'POST', body: stream, headers: signed(body), duplex: 'half' } as RequestInit;
		expect((await fetch(address, request)).status).toBe(413);
	});

	test('GIVEN GET THEN 405', async () => {
		expect((await fetch(address)).status).toBe(405);
	});

	test('GIVEN a fault of the program THEN the person gets an excuse, in private', async () => {
		isBroken = true;
		const body = JSON.stringify(slashCommand('relations', { country: 'UA' }));
		const answer = (await (await post(body, signed(body))).json()) as { data: { flags: number } };
		isBroken = false;
		expect(answer.data.flags & 64).toBe(64);
		expect(callbackFaults(answer)).toEqual([]);
	});

	test('GIVEN rubbish instead of HTTP THEN the transport stays open', async () => {
		await new Promise<void>((resolve) => {
			const socket = connect(transport.port, '127.0.0.1', () => socket.end('\u0000\u0001 nonsense\r\n\r\n'));
			socket.on('close', () => resolve());
			socket.on('error', () => resolve());
			socket.resume();
		});
		const body = JSON.stringify(ping());
		expect((await post(body, signed(body))).status).toBe(200);
	});

	test('GIVEN a port in use THEN an error that says what to do', async () => {
		const error = await open(transport.port).catch((cause: unknown) => cause);
		expect(error).toBeInstanceOf(TransportError);
		expect(String(error)).toContain('EADDRINUSE');
	});
});

test('GIVEN an answer with a picture THEN the response is the words alone, and the picture is added over REST without a token', async () => {
	const discord = new FakeDiscord();
	await discord.start();
	const transport = await open(0, discord.apiUrl);
	drawn = mapAnswer({ DE: 'relations' });
	const question = slashCommand('map', { country: 'FR' });
	const body = JSON.stringify(question);
	const response = await fetch(`http://127.0.0.1:${transport.port}/`, { method: 'POST', body, headers: signed(body) });
	discord.takeResponse(question);
	expect(response.headers.get('content-type')).toBe('application/json');
	expect(callbackFaults(await response.json())).toEqual([]);
	expect((await discord.editOf(question))?.files.map(({ name }) => name)).toEqual(['map.png']);
	drawn = undefined;
	await transport.stop();
	await discord.stop();
	expect(discord.violations).toEqual([]);
});

test('GIVEN stop under load THEN every request that was taken is answered', async () => {
	const transport = await open();
	const body = JSON.stringify(slashCommand('relations', { country: 'UA' }));
	const requests = Array.from({ length: 50 }, () =>
		fetch(`http://127.0.0.1:${transport.port}/`, { method: 'POST', body, headers: signed(body) }).then(({ status }) => status),
	);
	await Promise.race(requests);
	const started = performance.now();
	await transport.stop();
	expect(performance.now() - started).toBeLessThan(5_000);
	const settled = await Promise.allSettled(requests);
	const answered = settled.filter((result) => result.status === 'fulfilled' && result.value === 200);
	expect(answered.length).toBeGreaterThan(0);
	expect(settled.filter((result) => result.status === 'fulfilled' && result.value !== 200)).toEqual([]);
});
