import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runBatch } from '../../src/terminal/batch.ts';
import { sink } from '../support/sink.ts';
import { eventRow, world } from '../support/world.ts';

const events = [eventRow({ date: '2020-05-05', actor: 'AA' })];

describe('the batch', () => {
	test('GIVEN lines good and bad THEN one line each, in order, with the ids', async () => {
		const { stream, text } = sink();
		const lines = [
			'{"id":"q1","command":"relations","options":{"country":"AA","with":"Bland"}}\n',
			'not json\n',
			'{"id":2,"command":7}\n',
			'{"id":"q3","command":"timeline","options":{"country":"AA","limit":2}}\n',
		];
		await runBatch(Readable.from(lines), stream, world({ events }));
		const answers = text()
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { id?: unknown; kind: string; message?: string });
		expect(answers.map(({ id, kind }) => [id, kind])).toEqual([
			['q1', 'answer'],
			[undefined, 'error'],
			[undefined, 'error'],
			['q3', 'answer'],
		]);
		expect(answers[1]?.message).toContain('no JSON');
		expect(answers[2]?.message).toContain('command');
	});

	test('GIVEN line separators inside a name, and chunks that end anywhere THEN still one line each', async () => {
		const { stream, text } = sink();
		const question = JSON.stringify({
			id: 'q',
			command: 'relations',
			options: { country: 'A\u2028land\u2029', with: 'Bl\u00e5nd' },
		});
		const bytes = Buffer.from(`${question}\n${question}`);
		const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) => bytes.subarray(index * 7, index * 7 + 7));
		await runBatch(Readable.from(chunks, { objectMode: false }), stream, world());
		expect(text().trimEnd().split('\n')).toHaveLength(2);
	});

	test('GIVEN a line of 50 MB THEN it is refused in one line, nothing of it is kept, and the next is answered', async () => {
		const { stream, text } = sink();
		const held: number[] = [];
		function* input() {
			const part = Buffer.alloc(65_536, 'x');
			for (let sent = 0; sent < 50_000_000; sent += part.length) yield part;
			const { heapUsed, external } = process.memoryUsage();
			held.push(heapUsed + external);
			yield Buffer.from('\n{"id":"next","command":"relations","options":{"country":"AA","with":"BB"}}\n');
		}
		const context = world({ events });
		const { heapUsed, external } = process.memoryUsage();
		await runBatch(Readable.from(input(), { objectMode: false }), stream, context);
		const [refused, next, ...rest] = text()
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as { id?: unknown; kind: string; message?: string });
		expect(refused).toMatchObject({ kind: 'error', message: expect.stringContaining('longer than 1 MiB') });
		expect(next).toMatchObject({ id: 'next', kind: 'answer' });
		expect(rest).toEqual([]);
		// The line is 50 MB as bytes, and as much again as text.
		expect((held[0] ?? Number.POSITIVE_INFINITY) - heapUsed - external).toBeLessThan(40_000_000);
	});
});
