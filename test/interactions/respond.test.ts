import { describe, expect, test } from 'vitest';
import type { Answer, Invocation } from '../../src/answers/answer.ts';
import { pack } from '../../src/interactions/customId.ts';
import { readInteraction } from '../../src/interactions/interaction.ts';
import { Renderings } from '../../src/interactions/renderings.ts';
import { type InteractionResponse, type Responder, respond } from '../../src/interactions/respond.ts';
import { RateLimit } from '../../src/server/rateLimit.ts';
import { choices, everyAnswer, relationsAnswer, timelineAnswer } from '../support/discord/answers.ts';
import { callbackFaults } from '../support/discord/bodies.ts';
import { ping, press, slashCommand, typing } from '../support/discord/interactions.ts';
import { statedReplyOf } from '../support/replyOf.ts';

const ephemeral = 1 << 6;
const componentsV2 = 1 << 15;
const turn = pack('turn', { command: 'timeline', options: { country: 'KR', page: 2 } }) ?? '';
const ask = pack('ask', { command: 'timeline', options: { country: 'KR' } }) ?? '';
const show = pack('show', { command: 'relations', options: { country: 'UA', with: 'SY' } }) ?? '';
const choose = pack('choose', { command: 'relations', options: { with: 'SY' } }, 'country') ?? '';

function responder(answer: Answer = relationsAnswer(), changes: Partial<Responder> = {}): Responder & { asked: Invocation[] } {
	const asked: Invocation[] = [];
	return {
		asked,
		answerer: {
			edition: {},
			answer(invocation) {
				asked.push(invocation);
				return statedReplyOf(answer);
			},
			suggest: (_command, _option, typed) => [
				{ name: `Ukraine ${typed}`, value: 'UA' },
				{ name: 'n'.repeat(150), value: 'SY' },
				{ name: 'unusable', value: 'v'.repeat(101) },
			],
		},
		renderings: new Renderings(),
		rateLimit: new RateLimit(),
		typingLimit: new RateLimit(),
		now: () => 0,
		...changes,
	};
}

function respondTo(payload: unknown, to = responder()): InteractionResponse {
	const interaction = readInteraction(payload);
	if (interaction === undefined) throw new Error('not an interaction');
	const outcome = respond(interaction, to);
	expect(callbackFaults(JSON.parse(JSON.stringify(outcome.body)))).toEqual([]);
	return outcome;
}

function isPrivate({ body }: InteractionResponse): boolean {
	return 'data' in body && 'flags' in body.data && (body.data.flags & ephemeral) !== 0;
}

describe('respond', () => {
	test('GIVEN a ping THEN a pong', () => {
		expect(respondTo(ping()).body).toEqual({ type: 1 });
	});

	test('GIVEN a command THEN its options are passed on, without “private”', () => {
		const to = responder();
		const outcome = respondTo(slashCommand('relations', { country: 'Ukraine', with: 'SY', private: true }), to);
		expect(to.asked).toEqual([{ command: 'relations', options: { country: 'Ukraine', with: 'SY' } }]);
		expect(isPrivate(outcome)).toBe(true);
		expect(isPrivate(respondTo(slashCommand('relations', { country: 'Ukraine' })))).toBe(false);
	});

	test.each(everyAnswer)(
		'GIVEN an answer THEN it is public when it is one, and private when it is a miss or a question',
		(answer) => {
			expect(isPrivate(respondTo(slashCommand('relations'), responder(answer)))).toBe(answer.kind !== 'answer');
		},
	);

	test('GIVEN typing THEN suggestions fit Discord', () => {
		const { body, outcome } = respondTo(typing('relations', 'country', 'Uk'));
		expect(outcome.result).toBe('suggestions');
		expect(body).toMatchObject({ type: 8, data: { choices: [{ name: 'Ukraine Uk', value: 'UA' }, { value: 'SY' }] } });
	});

	test('GIVEN a page turned by the person who asked THEN the message changes in place', () => {
		expect(respondTo(press(turn), responder(timelineAnswer(2))).body.type).toBe(7);
	});

	test('GIVEN a page turned by somebody else THEN they get a private message of their own', () => {
		const outcome = respondTo(press(turn, { user: '1', asker: '2' }), responder(timelineAnswer(2)));
		expect(outcome.body.type).toBe(4);
		expect(isPrivate(outcome)).toBe(true);
	});

	test('GIVEN a further question in private THEN the answer stays private', () => {
		expect(isPrivate(respondTo(press(ask, { flags: componentsV2 | ephemeral })))).toBe(true);
		expect(isPrivate(respondTo(press(ask)))).toBe(false);
	});

	test('GIVEN “show to everyone” THEN the answer is public', () => {
		const outcome = respondTo(press(show, { flags: componentsV2 | ephemeral }));
		expect(outcome.body.type).toBe(4);
		expect(isPrivate(outcome)).toBe(false);
	});

	test('GIVEN a choice THEN it fills the open option and the question becomes the answer', () => {
		const to = responder();
		const outcome = respondTo(press(choose, { values: ['CD'], flags: componentsV2 | ephemeral }), to);
		expect(to.asked).toEqual([{ command: 'relations', options: { with: 'SY', country: 'CD' } }]);
		expect(outcome.body.type).toBe(7);
	});

	test('GIVEN a choice that leads to a further question THEN that one takes its place', () => {
		const outcome = respondTo(press(choose, { values: ['CD'], flags: componentsV2 | ephemeral }), responder(choices()));
		expect(outcome.body.type).toBe(7);
	});

	test.each(['', 'forged', '1ar|'.padEnd(101, 'x'), '9ar|UA'])(
		'GIVEN the forged id “%s” THEN a polite and private refusal',
		(id) => {
			const outcome = respondTo(press(id));
			expect(outcome.outcome).toMatchObject({ command: 'forged', result: 'refused' });
			expect(isPrivate(outcome)).toBe(true);
		},
	);

	test('GIVEN a menu without a choice THEN a refusal', () => {
		expect(respondTo(press(choose, {})).outcome.result).toBe('refused');
	});

	test('GIVEN a flood by one person THEN a polite refusal, and nobody else is refused', () => {
		const to = responder(relationsAnswer(), { rateLimit: new RateLimit({ burst: 2, perSecond: 1 }) });
		const results = [1, 2, 3].map(() => respondTo(slashCommand('relations', {}, { user: '1' }), to));
		expect(results.map(({ outcome }) => outcome.result)).toEqual(['answer', 'answer', 'refused']);
		expect(results.map(isPrivate)).toEqual([false, false, true]);
		expect(respondTo(slashCommand('relations', {}, { user: '2' }), to).outcome.result).toBe('answer');
	});

	test('GIVEN a timeline THEN a page has as many events as Discord shows at once', () => {
		const to = responder(timelineAnswer(1));
		respondTo(slashCommand('timeline', { country: 'KR' }), to);
		expect(to.asked[0]?.options).toEqual({ country: 'KR', limit: 6 });
	});
});

describe('readInteraction', () => {
	test.each([null, 1, 'x', {}, { type: 2 }, { ...ping(), type: 99 }, { ...slashCommand('relations'), data: null }])(
		'GIVEN %j THEN it is none',
		(payload) => {
			expect(readInteraction(payload)).toBeUndefined();
		},
	);
});
