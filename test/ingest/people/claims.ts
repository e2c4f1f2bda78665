import type { HolderClaim } from '../../../src/ingest/people/claim.ts';

/** A claim for tests: President Ann Example of AA from 2000, told by the list of leaders. */
export function claim(changes: Partial<HolderClaim> & { name?: string } = {}): HolderClaim {
	const { name = 'Ann Example', ...rest } = changes;
	return {
		qid: '',
		spellings: [{ name, kind: 'full', lang: '' }],
		born: '',
		died: '',
		office: 'head-of-state',
		style: 'President',
		entity: 'AA',
		to: '',
		from: '2000-05-01',
		until: '2004-05-01',
		acting: '',
		asOf: '2025-10-03',
		source: 'wikidata-leaders-history-2025',
		locator: '',
		...rest,
	};
}
