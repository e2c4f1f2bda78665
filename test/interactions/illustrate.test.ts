import { ComponentType } from 'discord.js';
import { afterAll, describe, expect, test } from 'vitest';
import type { MapAnswer, RelationsAnswer } from '../../src/answers/answer.ts';
import { illustrate } from '../../src/interactions/illustrate.ts';
import { render } from '../../src/interactions/render.ts';
import { messagesFor } from '../../src/language/messages.ts';
import { Pictures } from '../../src/pictures/index.ts';
import { drawable, interval, mapAnswer, pictureOf, relationsAnswer } from '../pictures/answers.ts';
import { callbackFaults } from '../support/discord/bodies.ts';

const pictures = new Pictures();
afterAll(() => pictures.close());

function outcomeOf(answer: MapAnswer | RelationsAnswer) {
	const data = render(answer, { messages: messagesFor('en-US'), isPrivate: false });
	return { body: { type: 4 as const, data }, drawable: pictureOf(answer) };
}

const strip = relationsAnswer([interval('1950', '1967', 'relations'), interval('1967', null, 'severed')]);
const uneventful = relationsAnswer([interval(null, '1950', 'none'), interval('1950', null, 'relations')]);

describe('an answer with its picture', () => {
	test.each([
		['map.png', mapAnswer({ DE: 'relations' })],
		['strip.png', strip],
	] as const)('GIVEN an answer to draw THEN %s goes along, below the first words and told in words', async (name, answer) => {
		// Drawn before, so that a busy machine cannot be too late.
		await pictures.draw(drawable(answer));
		const { body, files } = await illustrate(outcomeOf(answer), pictures, () => {});
		expect(callbackFaults(JSON.parse(JSON.stringify(body)))).toEqual([]);
		expect(files.map((file) => file.name)).toEqual([name]);
		expect(body).toMatchObject({
			data: {
				attachments: [{ id: '0', filename: name }],
				components: [
					{
						components: expect.arrayContaining([
							{
								type: ComponentType.MediaGallery,
								items: [{ media: { url: `attachment://${name}` }, description: drawable(answer).altText() }],
							},
						]),
					},
				],
			},
		});
	});

	test('GIVEN relations without a break THEN no strip of one colour', async () => {
		const drawn: unknown[] = [];
		const watched = Object.assign(new Pictures(), { draw: (answer: unknown) => Promise.reject(drawn.push(answer)) });
		expect((await illustrate(outcomeOf(uneventful), watched, () => {})).files).toEqual([]);
		expect(drawn).toEqual([]);
	});

	test('GIVEN nothing that draws THEN the answer as it is', async () => {
		const outcome = outcomeOf(strip);
		expect(await illustrate(outcome, undefined, () => {})).toEqual({ body: outcome.body, files: [] });
	});

	test('GIVEN a picture that fails THEN the answer as it is, and the fault is told', async () => {
		const told: unknown[] = [];
		const failing = Object.assign(new Pictures(), { draw: () => Promise.reject(new Error('no ink')) });
		const outcome = outcomeOf(strip);
		expect(await illustrate(outcome, failing, (error) => told.push(error))).toEqual({ body: outcome.body, files: [] });
		expect(told).toEqual([new Error('no ink')]);
	});

	test('GIVEN a picture that takes too long THEN the answer does not wait', async () => {
		const slow = Object.assign(new Pictures(), { draw: () => new Promise<Uint8Array>(() => {}) });
		const started = performance.now();
		expect((await illustrate(outcomeOf(strip), slow, () => {})).files).toEqual([]);
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
