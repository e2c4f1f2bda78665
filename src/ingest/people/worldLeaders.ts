import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { OfficeKind } from '../../data/kinds.ts';
import { emptyReading, leaveOut, type Reading, type Spelling } from './claim.ts';
import { orEmpty } from './dates.ts';
import type { EntityIndex } from './entities.ts';
import { isNative } from './spelling.ts';

const position = z.object({
	title_en: z.string(),
	current_holder: z
		.object({
			name_en: z.string(),
			name_local: z.string().nullable(),
			wikidata_id: z.string(),
			since: z.string().nullable(),
			born: z.string().nullable(),
		})
		.nullable(),
});

const file = z.object({
	country: z.object({ iso_code: z.string() }),
	snapshot_date: z.string(),
	positions: z.object({ head_of_state: position, head_of_government: position }),
});

/** Language of the names in local script, by state. */
const languages: Record<string, string> = {
	CN: 'zh',
	IN: 'hi',
	JP: 'ja',
	KH: 'km',
	KR: 'ko',
	LA: 'lo',
	MM: 'my',
	RU: 'ru',
	SA: 'ar',
	TH: 'th',
};

/** Present holders in the G20 and ASEAN (trap L4: some 30 countries; the two organisations are left out). */
export function readWorldLeaders(from: string, entities: EntityIndex): Reading {
	const reading = emptyReading();
	const folder = join(from, 'leaders/world-leaders-current');
	for (const name of readdirSync(folder).sort()) {
		const { country, snapshot_date, positions } = file.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
		const entity = country.iso_code;
		const offices: [OfficeKind, z.infer<typeof position>][] = [
			['head-of-state', positions.head_of_state],
			['head-of-government', positions.head_of_government],
		];
		for (const [office, { title_en, current_holder: holder }] of offices) {
			if (!holder || entity === 'EU' || !entities.ids.has(entity)) leaveOut(reading, 'no state or no holder');
			else
				reading.claims.push({
					qid: holder.wikidata_id,
					spellings: spellings(holder.name_en, holder.name_local ?? '', languages[entity] ?? ''),
					born: orEmpty(holder.born),
					died: '',
					office,
					style: title_en.replace(/ \(.*\)$/, ''),
					entity,
					to: '',
					from: orEmpty(holder.since),
					until: '',
					acting: '',
					asOf: snapshot_date,
					source: 'world-leaders-current-2026-08-22',
					locator: name,
				});
		}
	}
	return reading;
}

function spellings(english: string, local: string, language: string): Spelling[] {
	const found: Spelling[] = [{ name: english, kind: 'full', lang: 'en' }];
	if (local && local !== english) found.push({ name: local, kind: isNative(local) ? 'native' : 'full', lang: language });
	return found;
}
