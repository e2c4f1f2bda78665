import { z } from 'zod';

/** How to speak to a MediaWiki API. */
export interface ApiOptions {
	/** Address of `api.php`. */
	endpoint: string;
	/** Names the program and a way to reach its operator, as Wikimedia's user-agent policy asks. */
	userAgent: string;
	/** Waits; replaced in tests. */
	sleep?: (milliseconds: number) => Promise<void>;
	/** How often one request is tried before it counts as failed. */
	attempts?: number;
}

/** A page as the API gives it. */
export interface ApiPage {
	title: string;
	text: string;
	/** Time of its newest revision. */
	timestamp: string;
}

/** What a request for some pages gave. */
export interface ApiResult {
	pages: ApiPage[];
	/** Titles that the wiki does not have. */
	missing: string[];
}

const responseSchema = z.object({
	error: z.object({ code: z.string(), info: z.string() }).optional(),
	continue: z.record(z.string(), z.string()).optional(),
	query: z
		.object({
			pages: z.array(
				z.object({
					title: z.string(),
					missing: z.boolean().optional(),
					revisions: z
						.array(z.object({ timestamp: z.string(), slots: z.object({ main: z.object({ content: z.string() }) }) }))
						.optional(),
				}),
			),
		})
		.optional(),
});
type ApiResponse = z.infer<typeof responseSchema>;

const firstPause = 1_000;
const longestPause = 120_000;

function wait(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The pause that a server asks for, in seconds or as a date; `undefined` where it asks for none. */
function retryAfter(response: Response): number | undefined {
	const value = response.headers.get('retry-after');
	if (!value) return undefined;
	const milliseconds = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
	return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 0), longestPause);
}

/** An answer that may be better at the next try. */
class TemporaryError extends Error {
	readonly pause: number | undefined;

	constructor(message: string, pause?: number) {
		super(message);
		this.pause = pause;
	}
}

const temporaryCodes = new Set(['maxlag', 'ratelimited', 'readonly']);

async function requestOnce(url: URL, userAgent: string): Promise<ApiResponse> {
	const response = await fetch(url, { headers: { 'user-agent': userAgent, accept: 'application/json' } });
	if (response.status === 429 || response.status >= 500)
		throw new TemporaryError(`HTTP ${response.status}`, retryAfter(response));
	if (!response.ok) throw new Error(`${url.origin} answered HTTP ${response.status}`);
	let body: unknown;
	try {
		body = await response.json();
	} catch {
		throw new TemporaryError('the body broke off or is no JSON');
	}
	const answer = responseSchema.parse(body);
	if (answer.error && temporaryCodes.has(answer.error.code)) throw new TemporaryError(answer.error.info, retryAfter(response));
	if (answer.error) throw new Error(`${answer.error.code}: ${answer.error.info}`);
	return answer;
}

function isTemporary(error: unknown): error is Error {
	// fetch itself throws a TypeError where the connection fails.
	return error instanceof TemporaryError || error instanceof TypeError;
}

async function request(url: URL, options: ApiOptions): Promise<ApiResponse> {
	const { userAgent, sleep = wait, attempts = 6 } = options;
	for (let attempt = 1; ; attempt++) {
		try {
			return await requestOnce(url, userAgent);
		} catch (error) {
			if (!isTemporary(error)) throw error;
			if (attempt === attempts) throw new Error(`given up after ${attempts} tries: ${error.message}`, { cause: error });
			const backOff = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
			await sleep(error instanceof TemporaryError ? (error.pause ?? backOff) : backOff);
		}
	}
}

/** Asks for the newest wikitext of some pages, and goes on while the API says that more is to come. */
export async function fetchPages(titles: readonly string[], options: ApiOptions): Promise<ApiResult> {
	const result: ApiResult = { pages: [], missing: [] };
	let more: Record<string, string> | undefined = {};
	while (more) {
		const url = new URL(options.endpoint);
		url.search = new URLSearchParams({
			action: 'query',
			prop: 'revisions',
			rvprop: 'content|timestamp',
			rvslots: 'main',
			titles: titles.join('|'),
			format: 'json',
			formatversion: '2',
			maxlag: '5',
			...more,
		}).toString();
		const answer = await request(url, options);
		for (const page of answer.query?.pages ?? []) {
			const [revision] = page.revisions ?? [];
			if (page.missing) result.missing.push(page.title);
			// While an answer is continued, pages whose text comes later stand in it without a revision.
			else if (revision)
				result.pages.push({ title: page.title, text: revision.slots.main.content, timestamp: revision.timestamp });
		}
		more = answer.continue;
	}
	const found = new Set([...result.pages.map((page) => page.title), ...result.missing]);
	const lost = titles.filter((title) => !found.has(title));
	if (lost.length > 0) throw new Error(`the API gave no text for: ${lost.join(', ')}`);
	return result;
}
