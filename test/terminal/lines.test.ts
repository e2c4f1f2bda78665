import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/terminal/lines.ts';

async function read(chunks: Iterable<Buffer | string>, mostBytes: number): Promise<(string | undefined)[]> {
	const lines: (string | undefined)[] = [];
	for await (const line of linesOf(Readable.from(chunks), mostBytes)) lines.push(line);
	return lines;
}

describe('linesOf', () => {
	test('GIVEN lines of four and of five bytes, and four that are allowed THEN the longer is passed over', async () => {
		expect(await read(['abcd\nabcde\nübc\nüübc\n', 'end'], 4)).toEqual(['abcd', undefined, 'übc', undefined, 'end']);
	});

	test('GIVEN a long line in many chunks THEN it counts once, and the line behind it is read', async () => {
		expect(await read(['aaa', 'aaa', 'aaa\nb', '\n'], 5)).toEqual([undefined, 'b', '']);
	});

	test('GIVEN a last line that is too long and has no end THEN it is passed over as well', async () => {
		expect(await read(['a\n', 'bbbbbb'], 5)).toEqual(['a', undefined]);
	});

	test('GIVEN any text in chunks that end anywhere THEN the lines are those of the whole', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: fc.constantFrom('a', 'ü', '国', '\u2028', '\r', '\n') }),
				fc.nat({ max: 6 }),
				async (text, size) => {
					const bytes = Buffer.from(text);
					const chunks = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, place) =>
						bytes.subarray(place * (size + 1), (place + 1) * (size + 1)),
					);
					expect(await read(chunks, 1000)).toEqual(text.split('\n'));
				},
			),
		);
	});
});
