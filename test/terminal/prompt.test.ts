import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { answerTyped, complete, runPrompt } from '../../src/terminal/prompt.ts';
import { sink } from '../support/sink.ts';
import { eventRow, world } from '../support/world.ts';

const events = [eventRow({ date: '2020-05-05', actor: 'AA', summary: 'Aland broke off relations.\u001b[31m' })];

describe('the prompt', () => {
	test('GIVEN piped lines THEN each is answered, and it ends', async () => {
		const { stream, text } = sink();
		await runPrompt(Readable.from(['/relations Aland Bland\n', 'timeline Aland\n', '/nonsense\n', '\n']), stream, {
			current: world({ events }),
		});
		expect(text()).toContain('Aland and Bland have no diplomatic relations: they were severed by Aland on 5 May 2020. [1]');
		expect(text()).toContain('There is no command /nonsense. There are /relations, ');
		expect(text()).not.toContain('\u001b');
	});

	test('GIVEN /exit THEN nothing behind it is answered', async () => {
		const { stream, text } = sink();
		await runPrompt(Readable.from(['/exit\n', '/relations Aland Bland\n']), stream, { current: world({ events }) });
		expect(text()).toBe('');
	});

	test('GIVEN beginnings THEN Tab offers commands and names', () => {
		const context = world();
		expect(complete('/re', context)[0]).toEqual(['/relations ']);
		expect(complete('/relations Ala', context)).toEqual([['Aland '], 'Ala']);
	});

	test('GIVEN an unknown name THEN words say so', () => {
		expect(answerTyped('/relations Qwxzy Bland', world())).not.toContain('undefined');
	});
});
