/** The real bot in its own process, discord.js untouched, against the fake Discord. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { BotProcess } from '../support/discord/botProcess.ts';
import { type Callback, FakeDiscord, type FakeDiscordOptions, goodToken } from '../support/discord/fakeDiscord.ts';
import { press, slashCommand, typing } from '../support/discord/interactions.ts';
import { storeEnvironment } from '../support/discord/store.ts';

const program = 'src/main.ts';
const ephemeral = 1 << 6;
const componentsV2 = 1 << 15;

interface Component {
	readonly type: number;
	readonly content?: string;
	readonly label?: string;
	readonly custom_id?: string;
	readonly components?: readonly Component[];
	readonly options?: readonly { readonly value: string }[];
}

function componentsOf(callback: Callback | undefined): Component[] {
	const flatten = (components: readonly Component[]): Component[] =>
		components.flatMap((component) => [component, ...flatten(component.components ?? [])]);
	return flatten((callback?.body.data?.['components'] ?? []) as Component[]);
}

function textOf(callback: Callback | undefined): string {
	return componentsOf(callback)
		.map(({ content }) => content ?? '')
		.join('\n');
}

function buttonOf(callback: Callback | undefined, label: string): string {
	const id = componentsOf(callback).find((component) => component.label === label)?.custom_id;
	if (id === undefined) throw new Error(`there is no button ${label} in:\n${JSON.stringify(callback?.body)}`);
	return id;
}

function isPrivate(callback: Callback | undefined): boolean {
	return (Number(callback?.body.data?.['flags']) & ephemeral) !== 0;
}

let environment: Readonly<Record<string, string>>;
const discords: FakeDiscord[] = [];
const bots: BotProcess[] = [];

beforeAll(() => {
	environment = storeEnvironment();
}, 60_000);

afterEach(async () => {
	for (const bot of bots.splice(0)) bot.child.kill('SIGKILL');
	for (const discord of discords.splice(0)) await discord.stop();
});

async function listen(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
	const discord = new FakeDiscord(options);
	await discord.start();
	discords.push(discord);
	return discord;
}

async function connect(discord: FakeDiscord, changes: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
	const bot = await BotProcess.connect(program, discord, { ...environment, ...changes });
	bots.push(bot);
	return bot;
}

describe('the bot, connected', () => {
	let discord: FakeDiscord;
	let bot: BotProcess;

	beforeAll(async () => {
		discord = new FakeDiscord({ heartbeatInterval: 500 });
		await discord.start();
		bot = await BotProcess.connect(program, discord, {
			...environment,
			LOG_LEVEL: 'debug',
			ATTACHE_REPORT_URL: 'https://example.org/new',
		});
	}, 30_000);

	afterAll(async () => {
		const code = await bot.stop();
		await discord.stop();
		expect(code).toBe(0);
		expect(discord.violations).toEqual([]);
		expect(discord.late).toBe(0);
	});

	test('GIVEN the first start THEN all commands are registered; GIVEN a second start THEN nothing is', async () => {
		await bot.said('commands registered');
		expect(discord.commands.get('global')).toHaveLength(commands.length);
		const second = await BotProcess.connect(program, discord, environment);
		await second.said('commands unchanged');
		expect(discord.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
		await second.stop();
		bot.child.kill('SIGKILL');
		bot = await BotProcess.connect(program, discord, { ...environment, LOG_LEVEL: 'debug' });
	}, 20_000);

	test('GIVEN every command THEN each is answered in time', async () => {
		const options: Readonly<Record<string, Record<string, string>>> = {
			relations: { country: 'UA', with: 'SY' },
			timeline: { country: 'KR' },
			whois: { name: 'Bashar al-Assad' },
		};
		for (const { name } of commands) {
			const callback = await discord.interact(slashCommand(name, options[name] ?? {}));
			expect(callback?.body.type, name).toBe(4);
			expect(textOf(callback).length).toBeGreaterThan(20);
		}
	});

	test('GIVEN typing THEN suggestions come, and an option without suggestions gets none', async () => {
		const callback = await discord.interact(typing('relations', 'country', 'ukr'));
		expect(callback?.body.data?.['choices']).not.toEqual([]);
		const none = await discord.interact(typing('relations', 'on', '19'));
		expect(none?.body.data?.['choices']).toEqual([]);
	});

	test('GIVEN an answer with a picture THEN the words come at once, and the picture is added when they are taken', async () => {
		const question = slashCommand('relations', { country: 'UA', with: 'SY' });
		const words = await discord.interact(question);
		expect(textOf(words)).toContain('Ukraine');
		expect(words?.files).toEqual([]);
		const edit = await discord.editOf(question);
		expect(edit?.files.map(({ name }) => name)).toEqual(['strip.png']);
		const again = slashCommand('relations', { country: 'UA', with: 'SY' });
		expect((await discord.interact(again))?.files).toEqual([]);
		expect(await discord.editOf(again)).toEqual(edit);
	});

	test('GIVEN a picture that Discord refuses THEN the words stay, and the bot goes on', async () => {
		discord.trouble({ status: 400, code: 50_035, path: '/messages/@original' });
		const question = slashCommand('relations', { country: 'RU', with: 'GE' });
		expect((await discord.interact(question))?.body.type).toBe(4);
		await bot.said('Discord did not take a picture');
		expect((await discord.interact(slashCommand('help')))?.body.type).toBe(4);
	});

	test('GIVEN an ambiguous name THEN a private menu, and a choice from it gives the answer', async () => {
		const question = await discord.interact(slashCommand('relations', { country: 'Congo', with: 'FR' }));
		expect(isPrivate(question)).toBe(true);
		const menu = componentsOf(question).find(({ type }) => type === 3);
		const chosen = menu?.options?.[0]?.value ?? '';
		const answer = await discord.interact(press(menu?.custom_id ?? '', { values: [chosen], flags: componentsV2 | ephemeral }));
		expect(answer?.body.type).toBe(7);
		expect(textOf(answer)).toContain('France');
		const shown = await discord.interact(press(buttonOf(answer, 'Show to everyone'), { flags: componentsV2 | ephemeral }));
		expect(shown?.body.type).toBe(4);
		expect(isPrivate(shown)).toBe(false);
	});

	test('GIVEN a timeline THEN its pages turn in place, also after a restart of the bot', async () => {
		const first = await discord.interact(slashCommand('timeline', { country: 'UA' }));
		const older = buttonOf(first, 'Older');
		const second = await discord.interact(press(older));
		expect(second?.body.type).toBe(7);
		expect(textOf(second)).toContain('Page 2 of');

		const again = discord.nextSession();
		await bot.stop();
		bot = await BotProcess.connect(program, discord, { ...environment, LOG_LEVEL: 'debug' });
		await again;
		const third = await discord.interact(press(older));
		expect(textOf(third)).toBe(textOf(second));
		const back = await discord.interact(press(buttonOf(third, 'Newer')));
		expect(textOf(back)).toBe(textOf(first));
	}, 20_000);

	test('GIVEN the buttons of an answer THEN every one of them is answered', async () => {
		const answer = await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY', private: true }));
		expect(isPrivate(answer)).toBe(true);
		const ids = componentsOf(answer).flatMap(({ type, custom_id: id }) => (type === 2 && id !== undefined ? [id] : []));
		expect(ids.length).toBeGreaterThan(2);
		for (const id of ids) {
			expect(componentsOf(await discord.interact(press(id, { flags: componentsV2 | ephemeral }))).length).toBeGreaterThan(2);
		}
	});

	test('GIVEN a forged custom id THEN a polite and private refusal', async () => {
		const callback = await discord.interact(press('1ar|DROP TABLE|<@everyone>|2022-99-99'));
		expect(isPrivate(callback)).toBe(true);
		expect(textOf(await discord.interact(press('gibberish')))).toContain('not one of mine');
	});

	test('GIVEN a name of 6,000 characters THEN a private answer that Discord takes', async () => {
		const callback = await discord.interact(slashCommand('relations', { country: '𓀀*'.repeat(2_000), with: 'SY' }));
		expect(isPrivate(callback)).toBe(true);
	});

	test.each([
		['a dropped socket', () => discord.drop()],
		['opcode 7', () => discord.askToReconnect()],
		['opcode 9, resumable', () => discord.invalidate(true)],
		['opcode 9, not resumable', () => discord.invalidate(false)],
		['close code 4000', () => discord.close(4_000)],
		['close code 4009', () => discord.close(4_009)],
	])(
		'GIVEN %s THEN the bot comes back and answers',
		async (_name, harm) => {
			const back = discord.nextSession();
			harm();
			await back;
			const callback = await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' }));
			expect(callback?.body.type).toBe(4);
		},
		15_000,
	);

	test.each([
		['an interaction without content', 'INTERACTION_CREATE', null],
		['an interaction of a new type', 'INTERACTION_CREATE', { id: '1', application_id: '1', token: 't', type: 99 }],
		['an event about a server', 'GUILD_CREATE', null],
		['an unknown event', 'SOMETHING_NEW', { what: 'ever' }],
	])('GIVEN %s THEN the bot goes on over the same connection', async (_name, event, data) => {
		const before = discord.received.filter(({ op }) => op === 2 || op === 6).length;
		discord.dispatch(event, data);
		expect((await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' })))?.body.type).toBe(4);
		expect(discord.received.filter(({ op }) => op === 2 || op === 6)).toHaveLength(before);
	});

	test('GIVEN text on the socket that is no JSON THEN the bot goes on', async () => {
		discord.sendRaw('{');
		expect((await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' })))?.body.type).toBe(4);
	});

	test.each([
		['status 500 once', { status: 500 }],
		['status 502 once', { status: 502 }],
		['a reset connection once', { status: 0, reset: true }],
		['a rate limit', { status: 429, retryAfter: 0.2 }],
	])('GIVEN %s THEN the answer arrives after all', async (_name, trouble) => {
		discord.trouble({ ...trouble, path: '/callback' });
		const callback = await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' }));
		expect(textOf(callback)).toContain('Ukraine');
	});

	test('GIVEN an answer that Discord refuses THEN the person gets an excuse once', async () => {
		discord.trouble({ status: 400, code: 50_035, path: '/callback' });
		const callback = await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' }));
		expect(isPrivate(callback)).toBe(true);
		expect(textOf(callback)).toContain('Something went wrong');
	});

	test.each([10_062, 40_060])('GIVEN code %i THEN nothing more is sent, and the bot goes on', async (code) => {
		const callbacks = () => discord.requests.filter((request) => request.endsWith('/callback')).length;
		const before = callbacks();
		discord.trouble({ status: code === 10_062 ? 404 : 400, code, path: '/callback' });
		expect(await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' }), 300)).toBeUndefined();
		expect(callbacks() - before).toBe(1);
		expect((await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' })))?.body.type).toBe(4);
	});

	test('GIVEN all that was asked THEN the log has no token, no user id and no question', () => {
		expect(bot.output).toContain('"msg":"answered"');
		expect(bot.output).not.toContain(goodToken);
		expect(bot.output).not.toMatch(/token-\d/);
		expect(bot.output).not.toContain('400000000000000004');
		expect(bot.output).not.toMatch(/Congo|Assad|Ukraine/);
	});

	test('GIVEN heartbeats THEN they are sent', () => {
		expect(discord.received.some(({ op }) => op === 1)).toBe(true);
		expect(discord.received.some(({ op }) => op === 6)).toBe(true);
	});
});

describe('the bot, starting', () => {
	test.each([
		['a token that Discord refuses', { DISCORD_TOKEN: 'wrong.token.here' }, 77, 'Discord refuses DISCORD_TOKEN'],
		['a token of impossible characters', { DISCORD_TOKEN: 'my token' }, 78, 'DISCORD_TOKEN holds characters'],
		['a wrong server id', { DISCORD_TOKEN: goodToken, DISCORD_GUILD_ID: 'mine' }, 78, 'DISCORD_GUILD_ID is not a Discord id'],
	])(
		'GIVEN %s THEN it says so and ends with code %s',
		async (_name, changes, code, message) => {
			const discord = await listen();
			const bot = BotProcess.start(program, { DISCORD_API_URL: discord.apiUrl, ...environment, ...changes });
			bots.push(bot);
			expect(await bot.exited()).toBe(code);
			expect(bot.output).toContain(message);
			expect(bot.output).not.toMatch(/^\s+at /m);
		},
		15_000,
	);

	test.each([
		[4_004, 77, 'Discord refuses DISCORD_TOKEN'],
		[4_011, 78, 'SHARDS=auto'],
		[4_014, 77, 'refuses the connection'],
	])(
		'GIVEN close code %i at the start THEN it ends with code %i and says why',
		async (refuseWith, code, message) => {
			const discord = await listen({ refuseWith });
			const bot = BotProcess.start(program, { DISCORD_TOKEN: goodToken, DISCORD_API_URL: discord.apiUrl, ...environment });
			bots.push(bot);
			expect(await bot.exited()).toBe(code);
			expect(bot.output).toContain(message);
		},
		15_000,
	);

	test('GIVEN that Discord cannot be reached THEN it says so and ends with code 69', async () => {
		const bot = BotProcess.start(program, {
			DISCORD_TOKEN: goodToken,
			DISCORD_API_URL: 'http://127.0.0.1:9/api',
			...environment,
		});
		bots.push(bot);
		expect(await bot.exited()).toBe(69);
		expect(bot.output).toContain('cannot be reached at http://127.0.0.1:9/api');
	}, 15_000);

	test('GIVEN that the token is taken back while running THEN it ends with code 77', async () => {
		const discord = await listen();
		const bot = await connect(discord);
		discord.close(4_004);
		expect(await bot.exited()).toBe(77);
	}, 15_000);

	test('GIVEN a greeting that breaks the protocol of the gateway THEN it ends with code 70 and says so in words', async () => {
		const discord = await listen();
		const bot = await connect(discord);
		discord.sendRaw(JSON.stringify({ op: 10, d: null }));
		expect(await bot.exited()).toBe(70);
		expect(bot.output).toContain('A fault of the program');
		expect(bot.output).not.toMatch(/^\s+at /m);
	}, 15_000);

	test('GIVEN a server id THEN the commands are registered there', async () => {
		const discord = await listen();
		const bot = await connect(discord, { DISCORD_GUILD_ID: '200000000000000002' });
		await bot.said('commands registered');
		expect(discord.commands.get('200000000000000002')).toHaveLength(commands.length);
		expect(discord.violations).toEqual([]);
	}, 15_000);
});

describe('the bot, stopping', () => {
	test('GIVEN SIGTERM under load THEN what is in flight is answered, and it ends within five seconds with code 0', async () => {
		const discord = await listen({ latency: 300 });
		const bot = await connect(discord);
		await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' }));
		const asked = Array.from({ length: 200 }, (_, user) =>
			discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' }, { user: String(user + 1) })),
		);
		// The interactions have reached the bot, their answers have not reached Discord.
		await new Promise((resolve) => setTimeout(resolve, 250));
		const started = performance.now();
		const code = await bot.stop();
		expect(code).toBe(0);
		expect(performance.now() - started).toBeLessThan(5_000);
		const answers = await Promise.all(asked);
		expect(answers.filter((answer) => answer === undefined)).toHaveLength(0);
	}, 20_000);
});

describe('the bot, stopping with pictures under way', () => {
	test('GIVEN SIGTERM THEN the pictures of answers that were given are still added, and it ends with code 0', async () => {
		const discord = await listen({ latency: 300 });
		const bot = await connect(discord);
		const questions = [
			slashCommand('relations', { country: 'RU', with: 'GE' }),
			slashCommand('relations', { country: 'UA', with: 'SY' }),
			slashCommand('relations', { country: 'UA', with: 'RU' }),
		];
		await Promise.all(questions.map((question) => discord.interact(question)));
		// Discord has taken the words; it answers the edits 300 ms late.
		expect(await bot.stop()).toBe(0);
		const edits = await Promise.all(questions.map((question) => discord.editOf(question, 0)));
		expect(edits.flatMap((edit) => edit?.files.map(({ name }) => name))).toEqual(['strip.png', 'strip.png', 'strip.png']);
		expect(discord.violations).toEqual([]);
	}, 20_000);
});

describe('the bot, watched', () => {
	test('GIVEN a port for operators THEN health and metrics are reported there', async () => {
		const discord = await listen();
		const bot = await connect(discord, { PORT: '39471' });
		const question = slashCommand('relations', { country: 'UA', with: 'SY' });
		await discord.interact(question);
		await discord.editOf(question);
		await discord.interact(slashCommand('relations', { country: 'Qwxzqwxz', with: 'SY' }));
		await bot.said('commands registered');
		const health = await fetch('http://127.0.0.1:39471/healthz');
		expect(health.status).toBe(200);
		const metrics = await (await fetch('http://127.0.0.1:39471/metrics')).text();
		expect(metrics).toContain('attache_interactions_total{type="command",command="relations",result="answer"} 1');
		expect(metrics).toContain('attache_unknown_names_total 1');
		expect(metrics).toContain('attache_pictures_total{result="sent"} 1');
		expect(metrics).toMatch(/nodejs_eventloop_lag_p99_seconds \S+/);
		expect(metrics).toMatch(/attache_data_to_timestamp_seconds \d{10}/);
	}, 20_000);
});
