import { expect, test } from 'vitest';
import { eventRow, world } from '../support/world.ts';

const ledger = `id,key,claims,into,since
2019.relations-severed.AA-BB,,aaaaaa,2020-05-05.relations-severed.AA-BB,2026-01-01
2020-05-05.relations-severed.AA-BB,,bbbbbb,,
2021.visit.AA-BB,,cccccc,,2026-01-01
`;

test('GIVEN a ledger THEN an id is current, leads to another, is gone or was never there', () => {
	const { store } = world({ events: [eventRow({})], files: { 'ids/2020s.csv': ledger } });
	const current = '2020-05-05.relations-severed.AA-BB';
	expect(store.idStatus(current)).toEqual({ status: 'current', id: current });
	expect(store.idStatus('2019.relations-severed.AA-BB')).toEqual({ status: 'merged', into: current, since: '2026-01-01' });
	expect(store.idStatus('2021.visit.AA-BB')).toEqual({ status: 'gone', since: '2026-01-01' });
	expect(store.idStatus('2000.visit.AA-BB')).toBeUndefined();
});

test('GIVEN a better date than the ledger knew THEN the store keeps the id', () => {
	const { store } = world({
		events: [eventRow({ date: '2020-05-07' })],
		files: { 'ids/2020s.csv': 'id,key,claims,into,since\n2020-05-05.relations-severed.AA-BB,,bbbbbb,,\n' },
	});
	expect(store.idStatus('2020-05-05.relations-severed.AA-BB')?.status).toBe('current');
	expect(store.idStatus('2020-05-07.relations-severed.AA-BB')).toBeUndefined();
});
