/**
 * Everything that is shown, in the pseudo-locale: words of a front end that pass the messages by stay in plain letters, and are
 * found. The data are in look-alike letters too, so nothing needs to be left out of the comparison.
 */
import { describe, expect, test } from 'vitest';
import { answer } from '../../commands/index.ts';
import type { Invocation } from '../../src/answers/answer.ts';
import type { Block, Sentence } from '../../src/answers/block.ts';
import type { SaidReply } from '../../src/answers/reply.ts';
import { readInteraction } from '../../src/interactions/interaction.ts';
import { render } from '../../src/interactions/render.ts';
import { Renderings } from '../../src/interactions/renderings.ts';
import { excuse, type Responder, respond } from '../../src/interactions/respond.ts';
import { type Language, languageFor } from '../../src/language/language.ts';
import { readMessageFiles } from '../../src/language/messageFiles.ts';
import { pseudo } from '../../src/language/pseudo.ts';
import { speak } from '../../src/language/speak.ts';
import { drawableOf } from '../../src/pictures/index.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { createAnswerer } from '../../src/server/answerer.ts';
import { RateLimit } from '../../src/server/rateLimit.ts';
import { renderText } from '../../src/terminal/text.ts';
import { press, slashCommand, typing } from '../support/discord/interactions.ts';
import { lookalikeWorld } from '../support/lookalikeWorld.ts';
import { plainWords, reportUrl, shownTexts } from '../support/plainWords.ts';

const states = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'x-gland', 'UUUU'];
const days = [undefined, '1950', '1985', '2000', '2022-06', '2023-01-01', '2026-11-01'];
const dated = (options: Invocation['options']) => days.map((on) => (on === undefined ? options : { ...options, on }));

/** Questions of every kind, those that cannot be answered among them. */
const questions: readonly Invocation[] = [
	...states
		.flatMap((country) => states.map((partner) => ({ country, with: partner })))
		// A refusal repeats what was typed: one such question will do, with ids of two letters.
		.filter(({ country, with: partner }) => country !== partner || country === 'AA')
		.flatMap(dated)
		.map(asks('relations')),
	...states.flatMap((country) => dated({ country })).map(asks('map')),
	...states.map((country) => ({ country })).map(asks('timeline')),
	...[
		{},
		{ with: 'BB' },
		{ with: 'AA' },
		{ from: '2022' },
		{ to: '2021' },
		{ from: '2000', to: '2025-06-01' },
		{ from: '2025', to: '2000' },
		{ limit: 50 },
		{ kind: 'visits', limit: 6 },
		{ kind: 'visits', limit: 6, page: 2 },
		{ kind: 'envoys' },
		{ order: 'oldest', page: 99 },
		{ page: 0 },
	]
		.map((more) => ({ country: 'AA', ...more }))
		.map(asks('timeline')),
	...[
		{},
		{ country: 'AA' },
		{ country: 'FF' },
		{ since: '2020' },
		{ since: '2020', limit: 6 },
		{ since: '2022-06-30', page: 2 },
	].map(asks('changes')),
	...[
		'Asa Shibani',
		'Walid Moalem',
		'Boris Kimura',
		'Yuna Kimura',
		'Nobody Known',
		'Much Employed',
		'Kimura',
		'Moalm',
		'Qqq Xyzzy',
		'',
	]
		.map((name) => ({ name: pseudo(name) }))
		.map(asks('whois')),
	...[
		{ name: `foreign minister of ${pseudo('Aland')}` },
		{ name: `foreign minister of ${pseudo('Bland')}` },
		{ name: `foreign minister of ${pseudo('Aland')}`, on: '2010' },
		{ name: `foreign minister of ${pseudo('Aland')}`, on: '1990' },
		{ name: 'Q2', on: '2010' },
		{ name: 'Q6' },
		{},
	].map(asks('whois')),
	...['help', 'about', 'sources'].map((command) => ({ command, options: {} })),
	...[
		{},
		{ country: 'AA' },
		{ country: pseudo('Zland'), with: 'BB' },
		{
			country: pseudo('Emmeria'),
			with: pseudo(
				'Nothing of this name is known to anybody, and the text that was typed is much too long for the custom id of a menu',
			),
		},
		{ country: pseudo('Emmeria'), with: 'AA' },
		{ country: pseudo('Qqqq'), with: 'AA' },
		{ country: 'AA', with: 'BB', on: '2022-13-01' },
		{ country: 'AA', with: 'BB', on: '2030' },
	].map(asks('relations')),
	{ command: pseudo('weather'), options: {} },
];

function asks(command: string) {
	return (options: Invocation['options']): Invocation => ({ command, options });
}

/** A language that remembers which messages it was asked for. */
function remembering(language: Language, said: Set<string>): Language {
	return {
		...language,
		say: (statement) => {
			said.add(statement.key);
			return language.say(statement);
		},
		text: (key, args) => {
			said.add(key);
			return language.text(key, args);
		},
	};
}

/** The words that stand in a picture. */
function wordsIn(picture: Picture): string[] {
	const common = [picture.title, ...picture.legend.map(({ label }) => label)];
	if (picture.kind === 'map') return [...common, picture.day, ...picture.foot];
	return [...common, ...picture.stretches.flatMap(({ label }) => label ?? [])];
}

/** An answer as it could be: its facts without dates, its person with more offices than are shown. */
function otherwise(reply: SaidReply): SaidReply {
	if (reply.kind !== 'answer') return reply;
	const blocks = reply.blocks.map((block): Block<Sentence> => {
		if (block.kind === 'facts') return { ...block, facts: block.facts.map((fact) => ({ ...fact, date: null })) };
		if (block.kind === 'offices') return { ...block, offices: [...block.offices, ...block.offices] };
		if (block.kind !== 'intervals') return block;
		return { ...block, intervals: [{ from: null, until: null, status: 'severed', openedBy: null, basis: null }] };
	});
	return { ...reply, blocks };
}

/** What is said to each question, and the messages that were needed for it. */
class Shown {
	readonly keys = new Set<string>();
	readonly language = remembering(languageFor('en-XA'), this.keys);
	readonly context = lookalikeWorld();
	readonly replies = new Map(
		questions.flatMap((question) => {
			const reply = speak(answer(question, this.context), this.language);
			const name = JSON.stringify(question);
			return [[name, reply] as const, [`${name} otherwise`, otherwise(reply)] as const];
		}),
	);

	/** Plain words in what a front end shows of each answer, by question; empty where all went through the messages. */
	plainIn(show: (reply: SaidReply, language: Language) => readonly string[]): Record<string, readonly string[]> {
		const plain = [...this.replies].map(
			([question, reply]) => [question, plainWords(show(reply, this.language).join('\n'))] as const,
		);
		return Object.fromEntries(plain.filter(([, words]) => words.length > 0));
	}
}

function inDiscord(isPrivate: boolean) {
	return (reply: SaidReply, language: Language) => shownTexts(render(reply, { language, isPrivate, reportUrl }));
}

function inTerminal(reply: SaidReply, language: Language): string[] {
	return [renderText(reply, language)];
}

/** A picture's description, and the words in it; nothing where an answer has none. */
function inPicture(reply: SaidReply, language: Language): string[] {
	const drawable = reply.kind === 'answer' ? drawableOf({ ...reply, title: reply.title.text }, language) : undefined;
	return drawable === undefined ? [] : [drawable.altText(), ...wordsIn(drawable.picture())];
}

let made: Shown | undefined;

/** Made in the first test that needs it: a world lives as long as the test that makes it, what was said of it stays. */
function shown(): Shown {
	made ??= new Shown();
	return made;
}

describe('everything that is shown, in the pseudo-locale', () => {
	test('GIVEN the questions THEN their answers are of every kind, with notes of every kind and with pages', () => {
		const replies = [...shown().replies.values()];
		expect(new Set(replies.map(({ kind }) => kind))).toEqual(new Set(['answer', 'choices', 'unknown', 'error']));
		const answers = replies.filter((reply) => reply.kind === 'answer');
		expect(new Set(answers.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).size).toBe(8);
		const notes = new Set(answers.flatMap((reply) => reply.notes.map(({ about }) => about)));
		expect(notes).toEqual(new Set(['caution', 'disagreement', 'representation', 'succession']));
		expect(answers.some(({ blocks }) => blocks.some((block) => block.kind === 'facts' && (block.paging?.pages ?? 0) > 1))).toBe(
			true,
		);
	});

	test.each([
		['in Discord', inDiscord(false)],
		['in Discord, privately', inDiscord(true)],
		['in the terminal', inTerminal],
		['in pictures', inPicture],
	])('GIVEN every answer %s THEN no plain word is left', (_, show) => {
		expect(shown().plainIn(show)).toEqual({});
	});

	test('GIVEN the answers THEN many have a picture', () => {
		const { replies, language } = shown();
		expect([...replies.values()].filter((reply) => inPicture(reply, language).length > 0).length).toBeGreaterThan(20);
	});

	test('GIVEN an interaction in that language THEN its answer, its excuses and its suggestions have no plain word', () => {
		const responder: Responder = {
			answerer: createAnswerer({ current: lookalikeWorld() }),
			rateLimit: new RateLimit({ burst: 2, perSecond: 0 }),
			typingLimit: new RateLimit(),
			renderings: new Renderings(),
			now: () => 0,
		};
		const asker = { locale: 'en-XA' };
		const texts = [
			slashCommand('relations', { country: 'AA', with: 'BB' }, asker),
			press('nonsense', asker),
			slashCommand('map', { country: 'AA' }, asker),
			slashCommand('map', { country: 'BB' }, asker),
			typing('relations', 'country', pseudo('land'), {}, asker),
			typing('whois', 'name', pseudo('kimura'), {}, asker),
		].map((payload) => {
			const interaction = readInteraction(payload);
			if (interaction === undefined) throw new Error('not an interaction');
			return [...shownTexts(respond(interaction, responder).body), ...shownTexts(excuse(interaction))];
		});
		expect(texts.every(({ length }) => length > 0)).toBe(true);
		expect(texts.flat().flatMap(plainWords)).toEqual([]);
	});

	test('GIVEN the messages of front ends THEN each of them was said above', () => {
		const { keys } = shown();
		for (const show of [inDiscord(false), inDiscord(true), inTerminal, inPicture]) shown().plainIn(show);
		const files = readMessageFiles('en').filter(({ path }) => /(interface|terminal|pictures)\.ftl$/.test(path));
		// What goes wrong is said above; what the prompt and batches say stands in their tests; `resolve`, which explains itself in
		// English, is for those who work on the index of names.
		const elsewhere = /^problem-|^heading-why$|^terminal-(verdict|welcome)$|^batch-/;
		const own = files.flatMap(({ resource }) => resource.body.map(({ id }) => id));
		const referred = files.flatMap(({ text }) => [...text.matchAll(/\{ ([a-z-]+) \}/g)].map(([, id]) => id));
		expect(own.length).toBeGreaterThan(40);
		expect(own.filter((id) => !keys.has(id) && !referred.includes(id) && !elsewhere.test(id))).toEqual([]);
	});
});

describe('what is found', () => {
	test('GIVEN a planted English word THEN it is found among look-alike letters, in Markdown and beside numbers', () => {
		expect(plainWords(`### ${pseudo('Aland and Bland')}\n**Status** · 2022`)).toEqual(['Status']);
		expect(plainWords('-# [1] planted')).toEqual(['planted']);
		expect(shownTexts({ components: [{ type: 2, label: 'Older', custom_id: 'not-shown' }] })).toEqual(['Older']);
		expect(shownTexts({ url: `${reportUrl}?title=Mistake` })).toEqual(['Mistake']);
	});

	test('GIVEN addresses, and names of commands and options THEN they are no words', () => {
		expect(plainWords('https://example.org/page [1](https://example.org/other) /timeline “country” `with` AB')).toEqual([]);
	});

	test('GIVEN an answer in English THEN its words are found', () => {
		const english = speak(answer({ command: 'help', options: {} }, lookalikeWorld()), languageFor('en'));
		expect(plainWords(renderText(english)).length).toBeGreaterThan(10);
	});
});
