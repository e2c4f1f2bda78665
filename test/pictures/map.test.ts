import { describe, expect, test } from 'vitest';
import { drawBaseMap } from '../../src/pictures/baseMap.ts';
import { drawMap, mapWidth } from '../../src/pictures/map.ts';
import { colours, standingColours } from '../../src/pictures/palette.ts';
import { toPng } from '../../src/pictures/raster.ts';
import { drawable, mapAnswer, mapOf } from './answers.ts';

const base = drawBaseMap(mapWidth);
const answer = mapAnswer({
	DE: 'relations',
	RU: 'severed',
	VE: 'suspended',
	MT: 'recognised-only',
	TV: 'none',
	BO: 'not-listed',
	BR: 'no-record',
});

/** The fill with which an area is drawn. */
function fillOfArea(id: string, svg: string): string | undefined {
	const path = base.areas.find((area) => area.id === id)?.path ?? 'none';
	return new RegExp(`<path d="${path}" fill="([^"]+)"`).exec(svg)?.[1];
}

describe('the base map', () => {
	test('GIVEN the map THEN states and claimed states have areas, and Antarctica has none', () => {
		const ids = base.areas.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['FR', 'TW', 'PS', 'EH', 'XK', 'x-somaliland', 'x-northern-cyprus', 'VA', 'NR']));
		expect(ids).not.toContain('AQ');
	});

	test('GIVEN an entity without an area THEN it has a place for a dot', () => {
		for (const id of ['TV', 'x-abkhazia', 'x-transnistria', 'DDDE', 'YDYE']) expect(base.dots.get(id)).toBeDefined();
	});

	test('GIVEN the part of Western Sahara that Morocco holds THEN it is counted to nobody', () => {
		expect(base.areas.some(({ id, size }) => id === undefined && size > 150)).toBe(true);
	});

	test('GIVEN every place THEN it lies within the picture', () => {
		for (const [x, y] of [...base.dots.values(), ...base.areas.map(({ middle }) => middle)]) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(base.width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(base.height);
		}
	});
});

describe('the map', () => {
	const svg = drawMap(mapOf(answer), base);

	test('GIVEN a group THEN the area has its colour, and a break or what lists leave out its pattern', () => {
		expect(fillOfArea('DE', svg)).toBe(standingColours.relations);
		expect(fillOfArea('RU', svg)).toBe('url(#severed)');
		expect(fillOfArea('VE', svg)).toBe('url(#suspended)');
		expect(fillOfArea('BO', svg)).toBe('url(#not-listed)');
		expect(svg).toContain('>Not listed as partners<');
	});

	test('GIVEN small states THEN they have dots', () => {
		expect(svg.match(/<circle [^>]*stroke=/g)?.length).toBe(2);
	});

	test('GIVEN a claimed state that did not exist THEN its area is shown with the state that held it', () => {
		const then = drawMap(mapOf(mapAnswer({ RS: 'relations' }, { on: '1990' })), base);
		expect(fillOfArea('XK', then)).toBe(standingColours.relations);
		const now = drawMap(mapOf(mapAnswer({ RS: 'relations', XK: 'none' })), base);
		expect(fillOfArea('XK', now)).toBe(standingColours.none);
	});

	test('GIVEN Crimea THEN it is shown with Ukraine before the annexation, and with nobody since', () => {
		const states = { UA: 'relations', RU: 'severed' } as const;
		expect(fillOfArea('disputed-crimea', drawMap(mapOf(mapAnswer(states, { on: '2010' })), base))).toBe(
			standingColours.relations,
		);
		expect(fillOfArea('disputed-crimea', drawMap(mapOf(mapAnswer(states)), base))).toBe(colours.absent);
	});

	test('GIVEN a union of the past THEN the areas of its successors show it', () => {
		const states = [
			{ id: 'SUHH', name: 'Soviet Union', status: 'severed' as const, basis: 'act' as const, areas: ['SUHH', 'RU', 'UA'] },
		];
		const then = drawMap(mapOf(mapAnswer({}, { states })), base);
		expect(fillOfArea('UA', then)).toBe('url(#severed)');
	});

	test('GIVEN the same answer THEN the same bytes, and not too many', () => {
		const png = toPng(svg);
		expect(Buffer.compare(png, toPng(drawMap(mapOf(answer), base)))).toBe(0);
		expect(png.length).toBeLessThan(300_000);
	});
});

describe('the words for the map', () => {
	test('GIVEN counts THEN they are listed, with the names where there are few', () => {
		expect(drawable(answer).altText()).toBe(
			'World map. Relations of France, 21 November 2026, with the number of states. Diplomatic relations: 1 (State DE); relations suspended: 1 (State VE); relations severed: 1 (State RU); recognised, without relations: 1 (State MT); no diplomatic relations: 1 (State TV); not listed as partners: 1 (State BO); no record: 1 (State BR).',
		);
	});
});
