import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EntityIndex } from '../../../src/ingest/people/entities.ts';
import { readProtocolList } from '../../../src/ingest/people/protocolList.ts';

const folder = mkdtempSync(join(tmpdir(), 'protocol-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'un-protocol-list'));
const entities = new EntityIndex('data');

function offices(...rows: string[]): string[] {
	writeFileSync(join(folder, 'un-protocol-list/officials.csv'), ['iso2,level,name,note', ...rows, ''].join('\n'));
	return readProtocolList(folder, entities).claims.map(
		({ spellings, office, style, acting, from, asOf }) =>
			`${spellings[0]?.name}: ${[office, style, acting, from, asOf].filter((part) => part).join(', ')}`,
	);
}

describe('the protocol list of the United Nations', () => {
	test('GIVEN a monarch beside whom a governor-general stands THEN only the monarch is head of state', () => {
		expect(offices('JM,HS,King Charles III,', 'JM,HS,Patrick Allen,')).toEqual([
			'Charles III: head-of-state, 2026-09',
			'Patrick Allen: other, Governor-General, 2026-09',
		]);
	});

	test('GIVEN two in one office THEN they hold it together', () => {
		expect(offices('SM,HS,Alice Mina,', 'SM,HS,Vladimiro Selva,')).toEqual([
			'Alice Mina: head-of-state, collective, 2026-09',
			'Vladimiro Selva: head-of-state, collective, 2026-09',
		]);
	});

	test('GIVEN one person twice in a column THEN one claim', () => {
		expect(offices('LR,HS,Joseph Nyuma Boakai,', 'LR,HS,Joseph Nyuma Boakai,')).toEqual([
			'Joseph Nyuma Boakai: head-of-state, 2026-09',
		]);
	});

	test('GIVEN presidents who head the government THEN neither Iran’s is head of state nor Korea’s premier head of government', () => {
		expect(offices('IR,HS,Masoud Pezeshkian,', 'KR,HG,Han Seong-sook,')).toEqual([
			'Masoud Pezeshkian: head-of-government, 2026-09',
			'Han Seong-sook: other, Prime Minister, 2026-09',
		]);
	});

	test('GIVEN a title alone THEN nobody', () => {
		expect(offices('JP,HS,The Emperor of Japan,')).toEqual([]);
	});
});
