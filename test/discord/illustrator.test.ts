/** Pictures added to messages: the real REST client of discord.js and the real thread that draws, against the fake Discord. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MapAnswer, RelationsAnswer } from '../../src/answers/answer.ts';
import { createIllustrator } from '../../src/discord/illustrator.ts';
import { createRest } from '../../src/discord/rest.ts';
import { readInteraction } from '../../src/interactions/interaction.ts';
import { render } from '../../src/interactions/render.ts';
import { type InteractionResponse, responseOf } from '../../src/interactions/respond.ts';
import { languageFor } from '../../src/language/language.ts';
import { Pictures } from '../../src/pictures/index.ts';
import { createLog } from '../../src/server/log.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { interval, mapAnswer, pictureOf, relationsAnswer } from '../pictures/answers.ts';
import { FakeDiscord } from '../support/discord/fakeDiscord.ts';
import { slashCommand } from '../support/discord/interactions.ts';
import { replyOf } from '../support/replyOf.ts';

const discord = new FakeDiscord();
const pictures = new Pictures();
const strip = relationsAnswer([interval('1950', '1967', 'relations'), interval('1967', null, 'severed')]);

beforeAll(() => discord.start());
afterAll(async () => {
	await pictures.close();
	await discord.stop();
	expect(discord.violations).toEqual([]);
});

function open(drawing = pictures) {
	const metrics = createMetrics(['relations'], { dataTo: () => '' });
	const rest = createRest({ apiUrl: discord.apiUrl, token: undefined });
	const illustrator = createIllustrator(rest, drawing, metrics, createLog({ logLevel: 'silent' }));
	return {
		illustrator,
		follow(
			interaction: Record<string, unknown>,
			answer: MapAnswer | RelationsAnswer = strip,
			isPrivate = false,
			shown = answer,
		): void {
			const read = readInteraction(interaction);
			if (read === undefined) throw new Error('not an interaction');
			const data = render(replyOf(shown), { language: languageFor('en-US'), isPrivate });
			const outcome: InteractionResponse['outcome'] = { type: 'command', command: answer.command, result: 'answer' };
			illustrator.follow(read, { ...responseOf({ type: 4, data }, outcome), drawable: pictureOf(answer) });
		},
		async results(): Promise<Record<string, number>> {
			const found = await metrics.registry.getSingleMetric('attache_pictures_total')?.get();
			return Object.fromEntries(found?.values.map(({ labels, value }) => [String(labels['result']), value]) ?? []);
		},
	};
}

/** An interaction whose response Discord has taken. */
function answered(): Record<string, unknown> {
	const interaction = slashCommand('relations', { country: 'UA', with: 'SY' });
	discord.takeResponse(interaction);
	return interaction;
}

describe('a picture that follows its words', () => {
	test.each([
		['a strip', strip, false],
		['a map, in private', mapAnswer({ DE: 'relations' }), true],
	] as const)('GIVEN an answer with %s THEN it is added to the message', async (_name, answer, isPrivate) => {
		const { follow, results } = open();
		const interaction = answered();
		follow(interaction, answer, isPrivate);
		const edit = await discord.editOf(interaction);
		expect(edit?.files.map(({ name }) => name)).toEqual([answer.command === 'map' ? 'map.png' : 'strip.png']);
		expect(Buffer.from(edit?.files[0]?.data.subarray(1, 4) ?? []).toString()).toBe('PNG');
		await expect.poll(results).toEqual({ sent: 1 });
	});

	test('GIVEN an edit that comes before Discord knows the message THEN it is tried once more', async () => {
		const { follow, results } = open();
		const interaction = answered();
		discord.trouble({ status: 404, code: 10_015, path: '/messages/@original' });
		follow(interaction);
		expect(await discord.editOf(interaction)).toBeDefined();
		await expect.poll(results).toEqual({ sent: 1 });
	});

	test.each([10_008, 10_015, 50_027])(
		'GIVEN that the message or its token is gone (%i) THEN that is the end of it',
		async (code) => {
			const { illustrator, follow, results } = open();
			const trouble = { status: 404, code, path: '/messages/@original' };
			discord.trouble(trouble, trouble);
			follow(answered());
			await illustrator.settled();
			expect(await results()).toEqual({ gone: 1 });
		},
	);

	test('GIVEN an edit that Discord refuses THEN it is counted, and not tried again', async () => {
		const { illustrator, follow, results } = open();
		const before = discord.requests.length;
		discord.trouble({ status: 400, code: 50_035, path: '/messages/@original' });
		follow(answered());
		await illustrator.settled();
		expect(await results()).toEqual({ failed: 1 });
		expect(discord.requests.length - before).toBe(1);
	});

	test('GIVEN a picture that cannot be drawn THEN nothing is sent', async () => {
		const { illustrator, follow, results } = open();
		const before = discord.requests.length;
		const broken = mapAnswer({}, { dataVersion: 'broken', title: undefined as unknown as string });
		follow(answered(), broken, false, strip);
		await illustrator.settled();
		expect(await results()).toEqual({ failed: 1 });
		expect(discord.requests.length).toBe(before);
		follow(answered());
		await illustrator.settled();
		expect(await results()).toEqual({ failed: 1, sent: 1 });
	});

	test('GIVEN more pictures than can be drawn in time THEN the words stay alone', async () => {
		const { illustrator, follow, results } = open();
		for (let n = 0; n < 20; n++) follow(answered());
		await illustrator.settled();
		expect(await results()).toEqual({ sent: 8, skipped: 12 });
	});

	test('GIVEN a flood THEN nothing is drawn, and pictures come again when it is over', async () => {
		const { illustrator, follow, results } = open();
		for (let n = 0; n < 600; n++) follow(answered(), relationsAnswer([interval(null, null, 'relations')]));
		follow(answered());
		expect(await results()).toEqual({ skipped: 1 });
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		follow(answered());
		await illustrator.settled();
		expect(await results()).toEqual({ skipped: 1, sent: 1 });
	});

	test('GIVEN the end of the program while pictures are under way THEN they are given up, and nothing hangs', async () => {
		const own = new Pictures();
		const { illustrator, follow, results } = open(own);
		follow(answered(), mapAnswer({ FR: 'severed' }, { dataVersion: 'closing' }));
		await own.close();
		await illustrator.settled();
		expect(await results()).toEqual({ failed: 1 });
	});
});
