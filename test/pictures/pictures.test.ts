import { afterAll, describe, expect, test } from 'vitest';
import { Pictures } from '../../src/pictures/index.ts';
import { drawable, interval, mapAnswer, relationsAnswer } from './answers.ts';

const pictures = new Pictures();
afterAll(() => pictures.close());

const isPng = (png: Uint8Array) => png[0] === 0x89 && png[1] === 0x50;

describe('pictures from the thread', () => {
	test('GIVEN answers THEN pictures, drawn one after another', async () => {
		const drawn = await Promise.all([
			pictures.draw(drawable(mapAnswer({ DE: 'relations' }))),
			pictures.draw(drawable(relationsAnswer([interval('1950', null, 'severed')]))),
		]);
		expect(drawn.every(isPng)).toBe(true);
	});

	test('GIVEN the same answer twice THEN it is drawn once', async () => {
		const answer = mapAnswer({ DE: 'severed' }, { dataVersion: 'other' });
		expect(await pictures.draw(drawable(answer))).toBe(await pictures.draw(drawable({ ...answer })));
	});

	test('GIVEN an answer that cannot be drawn THEN it is said, and the next one is drawn', async () => {
		const broken = mapAnswer({}, { dataVersion: 'broken', title: undefined as unknown as string });
		await expect(pictures.draw(drawable(broken))).rejects.toThrow();
		expect(isPng(await pictures.draw(drawable(mapAnswer({}, { dataVersion: 'whole' }))))).toBe(true);
	});

	test('GIVEN closed pictures THEN those not drawn are refused, and later ones start anew', async () => {
		const own = new Pictures();
		const waiting = own.draw(drawable(mapAnswer({}, { dataVersion: 'closing' })));
		const refused = expect(waiting).rejects.toThrow('closed');
		await own.close();
		await refused;
		expect(isPng(await own.draw(drawable(mapAnswer({}))))).toBe(true);
		await own.close();
	});
});
