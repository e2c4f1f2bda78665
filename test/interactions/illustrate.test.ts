import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { MapAnswer, RelationsAnswer } from '../../src/answers/answer.ts';
import { illustratable, illustrate } from '../../src/interactions/illustrate.ts';
import { render, renderText } from '../../src/interactions/render.ts';
import { languageFor } from '../../src/language/language.ts';
import { drawable, interval, mapAnswer, pictureOf, relationsAnswer } from '../pictures/answers.ts';
import { callbackFaults } from '../support/discord/bodies.ts';
import { replyOf } from '../support/replyOf.ts';

const view = { language: languageFor('en-US'), isPrivate: false };
const png = Uint8Array.of(0x89, 0x50);

function bodyWith(answer: MapAnswer | RelationsAnswer) {
	return { body: { type: 4 as const, data: render(replyOf(answer), view) }, drawable: pictureOf(answer) };
}

const strip = relationsAnswer([interval('1950', '1967', 'relations'), interval('1967', null, 'severed')]);
const uneventful = relationsAnswer([interval(null, '1950', 'none'), interval('1950', null, 'relations')]);

describe('an answer with its picture', () => {
	test.each([
		['map.png', mapAnswer({ DE: 'relations' })],
		['strip.png', strip],
	] as const)('GIVEN an answer to draw THEN %s goes along, below the first words and described in words', (name, answer) => {
		const target = illustratable(bodyWith(answer));
		if (target === undefined) throw new Error('nothing to draw');
		const { body, file } = illustrate(target, png);
		expect(callbackFaults(JSON.parse(JSON.stringify(body)))).toEqual([]);
		expect(file).toEqual({ name, contentType: 'image/png', data: png });
		expect(body.data.attachments).toEqual([{ id: '0', filename: name, description: drawable(answer).altText() }]);
		const [container] = body.data.components;
		expect(container.components[0]?.type).toBe(ComponentType.TextDisplay);
		expect(container.components[1]).toEqual({
			type: ComponentType.MediaGallery,
			items: [{ media: { url: `attachment://${name}` }, description: drawable(answer).altText() }],
		});
		expect([container.components[0], ...container.components.slice(2)]).toEqual(target.body.data.components[0].components);
	});

	test('GIVEN relations without a break THEN no strip of one colour', () => {
		expect(illustratable(bodyWith(uneventful))).toBeUndefined();
	});

	test('GIVEN a response without an answer to draw THEN no picture', () => {
		expect(illustratable({ body: { type: 4, data: renderText('No such country.', view) } })).toBeUndefined();
		expect(illustratable({ body: { type: 8, data: { choices: [] } }, drawable: pictureOf(strip) })).toBeUndefined();
	});
});
