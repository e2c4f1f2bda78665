import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { OfficeKind } from '../../data/kinds.ts';
import { emptyReading, leaveOut, type Reading, type Spelling } from './claim.ts';
import { fromTimeStamp, later } from './dates.ts';
import type { EntityIndex } from './entities.ts';
import { actingOf } from './offices.ts';
import { sharesWord } from './spelling.ts';

const file = z.object({
	generatedAt: z.string(),
	leaders: z.array(
		z.object({
			id: z.string(),
			leader: z.string(),
			articleTitle: z.string(),
			startDate: z.string().nullable(),
			iso2: z.string(),
			role: z.string(),
		}),
	),
});

const offices: Record<string, OfficeKind[]> = {
	'Head of state': ['head-of-state'],
	'Head of government': ['head-of-government'],
	'Head of both': ['head-of-state', 'head-of-government'],
};

/**
 * Present heads of state and government (Wikidata, edited by hand to May 2026). Trap L1: an entry is believed as of the
 * day the file was generated, or of its own later start; organisations and micronations are left out.
 */
export function readLeadle(from: string, entities: EntityIndex): Reading {
	const reading = emptyReading();
	const { generatedAt, leaders } = file.parse(JSON.parse(readFileSync(join(from, 'leaders/leadle-leaders.json'), 'utf8')));
	const generated = generatedAt.slice(0, 10);
	for (const leader of leaders) {
		const title = decodeURIComponent(leader.articleTitle).replaceAll('_', ' ');
		const kinds = offices[leader.role] ?? [];
		const start = fromTimeStamp(leader.startDate ?? '');
		if (kinds.length === 0 || leader.iso2 === 'EU' || !entities.ids.has(leader.iso2)) leaveOut(reading, 'no state');
		else
			for (const office of kinds) {
				reading.claims.push({
					qid: /^http\S*?\/(Q\d+)\|/.exec(leader.id)?.[1] ?? '',
					spellings: spellings(title, leader.leader),
					born: '',
					died: '',
					office,
					style: '',
					entity: leader.iso2,
					to: '',
					from: start,
					until: '',
					acting: actingOf('', office, leader.iso2),
					asOf: later(generated, start),
					source: 'leadle-leaders-2026',
					locator: `${leader.iso2} ${leader.role}`,
				});
			}
	}
	return reading;
}

/** The article's title and the entry's own name; a hand edit has left one with the name of a predecessor. */
function spellings(title: string, leader: string): Spelling[] {
	const name = title.replace(/ \(.*\)$/, '');
	const found: Spelling[] = [{ name, kind: 'full', lang: 'en' }];
	if (leader !== name && sharesWord(leader, name)) {
		found.push({ name: leader, kind: leader.includes(', ') ? 'regnal' : 'full', lang: 'en' });
	}
	return found;
}
