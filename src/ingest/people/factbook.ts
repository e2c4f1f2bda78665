import { join } from 'node:path';
import type { OfficeKind } from '../../data/kinds.ts';
import { readRecords } from '../csv.ts';
import { emptyReading, type HolderClaim, leaveOut, type Reading } from './claim.ts';
import type { EntityIndex } from './entities.ts';
import { envoysIn, formsOf, headsIn, type Named, styleIn } from './factbookText.ts';
import { actingOf, headOffice } from './offices.ts';

/** The source id of the last state of the Factbook. */
export const factbookSource = 'world-factbook-2026-01';

/** The month in which the countries were last renewed. */
const month = '2026-01';

/** The states whose name a file lacks, by the name of the file: the Factbook's own codes, not those of ISO. */
const unnamed: Readonly<Record<string, string>> = {
	'africa/ct': 'CF',
	'australia-oceania/fm': 'FM',
	'europe/ee': 'EU',
	'middle-east/ae': 'AE',
};

type Claimed = Pick<HolderClaim, 'office' | 'style' | 'entity' | 'to'>;

function headOf(office: string, { title }: Named, at: number, entity: string): Claimed | undefined {
	// Who stands in Niue for New Zealand's governor-general is no head there.
	if (/of new zealand/i.test(title)) return undefined;
	if (/governor[- ]general/i.test(title)) return { office: 'other', style: 'Governor-General', entity, to: '' };
	if (office === 'chief-of-state') {
		const isOne = at === 0 || actingOf('', 'head-of-state', entity) === 'collective';
		return isOne && !/^represented/.test(title)
			? { office: 'head-of-state', style: styleIn(title, 'head-of-state'), entity, to: '' }
			: undefined;
	}
	const kind = /prime minister/i.test(title) ? headOffice('Prime Minister', entity) : 'head-of-government';
	const style = kind === 'other' ? 'Prime Minister' : styleIn(title, 'head-of-government');
	return at === 0 ? { office: kind, style, entity, to: '' } : undefined;
}

function envoyOf(office: string, { title }: Named, entity: string): Claimed {
	const [sender, to] = office === 'ambassador-to-US' ? [entity, 'US'] : ['US', entity];
	const kind = (): OfficeKind => {
		if (/^charg/i.test(title)) return 'charge-d-affaires';
		return to === 'EU' ? 'permanent-representative' : 'ambassador';
	};
	return { office: kind(), style: /^Apostolic/.test(title) ? 'Apostolic Nuncio' : '', entity: sender, to };
}

/**
 * Heads of state and government, and the envoys of and to the United States, by the last state of the World Factbook. Of heads "since" may be a later term;
 * of ambassadors it is the day of their credentials.
 *
 * @param from folder of the reference data
 */
export function readFactbook(from: string, entities: EntityIndex): Reading {
	const reading = emptyReading();
	for (const row of readRecords(join(from, 'world-factbook/officials.csv'))) {
		const { factbook_file: file = '', country = '', office = '', text = '' } = row;
		const entity = unnamed[file] ?? entities.label(country.replace(/^The Dominican$/, 'Dominican Republic'));
		const isEnvoy = office.startsWith('ambassador');
		const named = isEnvoy ? envoysIn(text) : headsIn(text);
		if (entity === undefined || entities.territories.has(entity) || (entity === 'EU' && !isEnvoy)) leaveOut(reading, 'no state');
		else if (named.length === 0) leaveOut(reading, 'nobody with a date');
		else
			for (const [at, one] of named.entries()) {
				const claimed = isEnvoy ? envoyOf(office, one, entity) : headOf(office, one, at, entity);
				if (claimed === undefined || one.since === '') leaveOut(reading, 'another office, or no date');
				else reading.claims.push(claimOf(one, claimed, `${file} ${office}`));
			}
	}
	return reading;
}

function claimOf({ name, title, since }: Named, claimed: Claimed, locator: string): HolderClaim {
	const [full = '', ...others] = formsOf(name);
	return {
		qid: '',
		spellings: [
			{ name: full, kind: 'full', lang: 'en' },
			...others.map((other) => ({ name: other, kind: 'variant' as const, lang: 'en' })),
		],
		born: '',
		died: '',
		...claimed,
		from: since,
		until: '',
		acting: actingOf(title, claimed.office, claimed.entity),
		asOf: month,
		source: factbookSource,
		locator,
	};
}
