import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchToFolder } from '../../../src/ingest/wikipedia/live.ts';

type Handler = (query: URLSearchParams, response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let folder: string;
let asked: URLSearchParams[];
let handlers: Handler[];
let pauses: number[];

/** Answers with the wikitext of all pages asked for, as the API does. */
const answerAll: Handler = (query, response) => {
	const pages = (query.get('titles') ?? '').split('|').map((title) => pageOf(title));
	response.end(JSON.stringify({ batchcomplete: true, query: { pages } }));
};

function pageOf(title: string): object {
	if (title.endsWith('Atlantis')) return { title, missing: true };
	return { title, revisions: [{ timestamp: '2026-10-01T00:00:00Z', slots: { main: { content: `text of ${title}` } } }] };
}

beforeEach(async () => {
	asked = [];
	handlers = [];
	pauses = [];
	folder = mkdtempSync(join(tmpdir(), 'attache-live-'));
	server = createServer((request, response) => {
		const query = new URL(request.url ?? '', 'http://localhost').searchParams;
		asked.push(query);
		(handlers.shift() ?? answerAll)(query, response, request);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	rmSync(folder, { recursive: true });
});

function run(titles: string[], attempts = 6): Promise<string[]> {
	const { port } = server.address() as AddressInfo;
	return fetchToFolder({
		titles,
		folder,
		today: '2026-11-21',
		endpoint: `http://127.0.0.1:${port}/w/api.php`,
		userAgent: 'Attache-test (test@example.org)',
		batch: 2,
		attempts,
		sleep: async (milliseconds) => {
			pauses.push(milliseconds);
		},
	});
}

const chad = 'Foreign relations of Chad';
const laos = 'Foreign relations of Laos';
const oman = 'Foreign relations of Oman';

describe('fetching live pages', () => {
	test('GIVEN more pages than one request takes THEN writes each and a manifest of them', async () => {
		await run([oman, chad, laos]);
		expect(asked).toHaveLength(2);
		expect(readFileSync(join(folder, 'Foreign_relations_of_Laos.wikitext'), 'utf8')).toBe(`text of ${laos}`);
		expect(readFileSync(join(folder, 'manifest.csv'), 'utf8').split('\n')).toEqual([
			'file,title,snapshot_from,snapshot_to',
			`Foreign_relations_of_Chad.wikitext,${chad},2026-11-21,2026-11-21`,
			`Foreign_relations_of_Laos.wikitext,${laos},2026-11-21,2026-11-21`,
			`Foreign_relations_of_Oman.wikitext,${oman},2026-11-21,2026-11-21`,
			'',
		]);
	});

	test('GIVEN any request THEN names its user agent and asks with maxlag', async () => {
		let agent: string | undefined;
		handlers.push((query, response, request) => {
			agent = request.headers['user-agent'];
			answerAll(query, response, request);
		});
		await run([chad]);
		expect(agent).toBe('Attache-test (test@example.org)');
		expect(asked[0]?.get('maxlag')).toBe('5');
	});

	test('GIVEN an answer that is continued THEN asks on with the token and joins the parts', async () => {
		handlers.push((_query, response) =>
			response.end(
				JSON.stringify({ continue: { rvcontinue: '7|8', continue: '||' }, query: { pages: [pageOf(chad), { title: laos }] } }),
			),
		);
		handlers.push((_query, response) => response.end(JSON.stringify({ query: { pages: [{ title: chad }, pageOf(laos)] } })));
		await run([chad, laos]);
		expect(asked[1]?.get('rvcontinue')).toBe('7|8');
		expect(readFileSync(join(folder, 'Foreign_relations_of_Laos.wikitext'), 'utf8')).toBe(`text of ${laos}`);
	});

	test('GIVEN 429 with Retry-After THEN waits as long as asked and tries again', async () => {
		handlers.push((_query, response) => response.writeHead(429, { 'retry-after': '17' }).end());
		await run([chad]);
		expect(pauses).toEqual([17_000]);
	});

	test('GIVEN an error of maxlag in a good response THEN waits and tries again', async () => {
		handlers.push((_query, response) =>
			response
				.writeHead(200, { 'retry-after': '5' })
				.end(JSON.stringify({ error: { code: 'maxlag', info: 'Waiting for a server' } })),
		);
		await run([chad]);
		expect(pauses).toEqual([5_000]);
	});

	test('GIVEN a body that breaks off THEN backs off longer each time and tries again', async () => {
		const breakOff: Handler = (_query, response) => {
			response.writeHead(200, { 'content-length': '500' });
			response.write('{"query": {"pages": [');
			setTimeout(() => response.destroy(), 20);
		};
		handlers.push(breakOff, breakOff, breakOff);
		await run([chad]);
		expect(pauses).toEqual([1_000, 2_000, 4_000]);
		expect(readFileSync(join(folder, 'Foreign_relations_of_Chad.wikitext'), 'utf8')).toBe(`text of ${chad}`);
	});

	test('GIVEN a server that stays down THEN gives up with the reason, and a second run fetches only what is left', async () => {
		handlers.push(answerAll, ...Array<Handler>(2).fill((_query, response) => response.writeHead(503).end()));
		await expect(run([chad, laos, oman], 2)).rejects.toThrow('given up after 2 tries: HTTP 503');
		asked = [];
		await run([chad, laos, oman]);
		expect(asked.map((query) => query.get('titles'))).toEqual([oman]);
	});

	test('GIVEN an error that will not go away THEN fails at once', async () => {
		handlers.push((_query, response) => response.end(JSON.stringify({ error: { code: 'badvalue', info: 'no such module' } })));
		await expect(run([chad])).rejects.toThrow('badvalue: no such module');
		expect(pauses).toEqual([]);
	});

	test('GIVEN a page that the wiki does not have THEN reports its title', async () => {
		expect(await run([chad, 'Foreign relations of Atlantis'])).toEqual(['Foreign relations of Atlantis']);
	});
});
