import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fold, romanise } from '../../names/fold.ts';
import { likeness } from '../../names/sound.ts';
import type { NameRow } from './rows.ts';

const territorySchema = z.object({
	code: z.string(),
	name: z.string(),
	full_name: z.string().optional(),
	in_sentence: z.string().optional(),
	parent: z.string().optional(),
	is_country: z.boolean(),
	names_strong: z.array(z.string()).default([]),
	names_weak: z.array(z.string()).default([]),
});

/** One line of the territories reference file. */
export type Territory = z.infer<typeof territorySchema>;

/** Codes of the file whose territory is an entity under another id. */
const otherIds: Readonly<Record<string, string>> = {
	'ge-ab': 'x-abkhazia',
	'x-so': 'x-south-ossetia',
	'md-pmr': 'x-transnistria',
	'so-som': 'x-somaliland',
	'cy-trnc': 'x-northern-cyprus',
	'ua-dpr': 'x-donetsk',
	'ua-lpr': 'x-luhansk',
	'az-nk': 'x-nagorno-karabakh',
};

/** The entity id of a territory of the file. */
export function territoryId(territory: Territory): string {
	return otherIds[territory.code] ?? territory.code.toUpperCase();
}

/** The territories of the reference file. */
export function readTerritories(referenceFolder: string): Territory[] {
	return readFileSync(join(referenceFolder, 'names', 'rigour-territories.jsonl'), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => territorySchema.parse(JSON.parse(line)));
}

/**
 * The rows of the territories file. Strong names are taken as they are; a weak one only where it is recognisably a spelling of
 * a name that is known already, so that cities, provinces and free zones which the file keeps there stay out.
 */
export function territoryRows(territories: readonly Territory[], ids: ReadonlySet<string>, known: readonly NameRow[]): NameRow[] {
	const knownWords = new Map(
		[
			...Map.groupBy(
				known.filter((row) => row.kind !== 'capital'),
				(row) => row.id,
			),
		].map(([id, rows]) => [id, [...new Set(rows.map((row) => romanise(fold(row.text))))]]),
	);
	return territories.flatMap((territory) => {
		const id = territoryId(territory);
		if (!ids.has(id)) return [];
		const row = (text: string, kind: string): NameRow => ({ id, text, lang: '', kind, source: 'opensanctions-territories' });
		const words = knownWords.get(id) ?? [];
		const isSpelling = (text: string): boolean => {
			const typed = romanise(fold(text));
			return (
				typed.length >= 4 && words.some((word) => Math.abs(word.length - typed.length) <= 3 && likeness(typed, word) >= 0.72)
			);
		};
		const parent = territories.find((other) => other.code === territory.parent);
		return [
			row(territory.name, 'alias'),
			...(territory.full_name === undefined ? [] : [row(territory.full_name, 'official')]),
			...territory.names_strong.map((text) => row(text, 'alias')),
			...(parent === undefined || otherIds[territory.code] !== undefined
				? []
				: [row(`${parent.name}, ${territory.name}`, 'alias')]),
			...territory.names_weak.filter(isSpelling).map((text) => row(text, 'spelling')),
		];
	});
}

/** Hints for the provinces and federal states of the file: whose part they are. */
export function subdivisionHints(
	territories: readonly Territory[],
	entities: ReadonlyMap<string, { readonly name: string }>,
): { text: string; hint: string; suggest: string; source: string }[] {
	return territories.flatMap((territory) => {
		const parent = territory.parent?.toUpperCase();
		const owner = parent === undefined ? undefined : entities.get(parent);
		if (parent === undefined || owner === undefined || territory.is_country || entities.has(territoryId(territory))) return [];
		const names = [territory.name, ...territory.names_strong].filter(
			(name) => /^\p{Script=Latin}/u.test(name) && name.length > 3,
		);
		return names.map((text) => ({
			text,
			hint: `${text} belongs to ${owner.name} in this store, and is no party of its own.`,
			suggest: parent,
			source: 'opensanctions-territories',
		}));
	});
}
