import { afterAll, describe, expect, test } from 'vitest';
import { titlesBeside } from '../../src/questions/offices/titleBeside.ts';
import { answer } from '../support/answer.ts';
import { realContext } from '../support/realContext.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());

const ask = (name: string) => answer({ command: 'whois', options: { name } }, context);
/** Who is answered about, and whether it is said what was understood; who is offered where it is asked back. */
function outcome(name: string) {
	const given = ask(name);
	if (given.kind === 'choices') return { offered: given.candidates.map((candidate) => candidate.name) };
	if (given.kind !== 'answer' || !('person' in given)) return { kind: given.kind };
	return { answered: given.person?.name, isSaid: given.matched.some(({ verdict }) => verdict === 'probable') };
}

describe('a title beside a name', () => {
	test.each([
		['Pope Francis', 'pope', 'Francis'],
		['who is president Macron?', 'president', 'Macron'],
		['presidant macron', 'president', 'macron'],
		['Bundeskanzler Kohl', 'chancellor', 'Kohl'],
		['プーチン大統領', 'president', 'プーチン'],
	])('GIVEN “%s” THEN the title %s and the name %s', (typed, title, name) => {
		expect(titlesBeside(typed)).toContainEqual({ title, name });
	});

	test.each(['Angela Merkel', 'President', 'Washington President Lincoln', ''])('GIVEN “%s” THEN none', (typed) => {
		expect(titlesBeside(typed)).toEqual([]);
	});
});

describe('a person asked for by title and name', () => {
	test.each([
		['Pope Francis', 'Pope Francis'],
		['Queen Victoria', 'Queen Victoria'],
		['President Lincoln', 'Abraham Lincoln'],
		['president washington', 'George Washington'],
		['Chancellor Bismarck', 'Otto von Bismarck'],
		['Emperor Hirohito', 'Hirohito'],
		['King Salman', 'Salman of Saudi Arabia'],
		['presidant macron', 'Emmanuel Macron'],
		['presidente lula', 'Luiz Inácio Lula da Silva'],
		['президент Путин', 'Vladimir Putin'],
		['プーチン大統領', 'Vladimir Putin'],
		['메르켈 총리', 'Angela Merkel'],
		['Secretary of State Clinton', 'Hillary Clinton'],
		['Comrade Lenin', 'Vladimir Lenin'],
		['Mackenzie King', 'William Lyon Mackenzie King'],
	])('GIVEN “%s” THEN %s', (typed, name) => {
		expect(outcome(typed)).toMatchObject({ answered: name });
	});

	test('GIVEN several who had the title THEN only they are offered', () => {
		expect(outcome('President Bush')).toEqual({ offered: ['George W. Bush', 'George H. W. Bush'] });
		expect(outcome('President Roosevelt')).toEqual({ offered: ['Franklin D. Roosevelt', 'Theodore Roosevelt'] });
	});

	test('GIVEN a title with a name that nobody bears THEN nobody is answered about, nor the state of that name', () => {
		expect(outcome('President Zorblatt')).toEqual({ kind: 'unknown' });
		expect(outcome('Pope Kim')).not.toHaveProperty('answered');
	});
});

describe('a name of one word that several bear', () => {
	test.each([
		['Bismarck', 'Otto von Bismarck'],
		['Churchill', 'Winston Churchill'],
		['Obama', 'Barack Obama'],
		['Lenin', 'Vladimir Lenin'],
		['rubio', 'Marco Rubio'],
		['Blinken', 'Antony Blinken'],
		['Xi', 'Xi Jinping'],
	])('GIVEN “%s” THEN %s is answered about, and it is said', (typed, name) => {
		expect(outcome(typed)).toEqual({ answered: name, isSaid: true });
	});

	test.each([
		['Kim', 'Kim Jong Un'],
		['Castro', 'Xiomara Castro'],
		['Bush', 'George W. Bush'],
		['Clinton', 'Bill Clinton'],
		['Mohammed', 'Mohammed VI of Morocco'],
		['Roosevelt', 'Franklin D. Roosevelt'],
		['Tito', 'Josip Broz Tito'],
	])('GIVEN “%s”, a name of several of that rank or of very many THEN it is asked, %s first', (typed, first) => {
		const { offered } = outcome(typed);
		expect(offered?.[0]).toBe(first);
		expect(offered?.length).toBeGreaterThan(1);
	});
});
