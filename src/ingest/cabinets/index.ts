import { fileKinds } from '../../data/layout.ts';
import { writeDataset } from '../datasetFiles.ts';
import { datasetNamed } from '../datasetRecords.ts';
import { readEntities } from '../entities.ts';
import type { HolderClaim } from '../people/claim.ts';
import { applyCorrections, correctClaims, readTenureCorrections } from '../people/corrections.ts';
import { EntityIndex } from '../people/entities.ts';
import { holdersSource } from '../people/holders.ts';
import { withoutOtherBeginnings } from './beginnings.ts';
import { historicSource, readHistoric } from './historic.ts';
import { KnownPersons } from './identify.ts';
import { pagesSource, readPages } from './pages.ts';
import { nameRows, personRows, tenureOf, withoutRepeated } from './rows.ts';

/** The dataset of cabinets: one of its own, as its licence forbids commercial use. */
const dataset = 'peppercat-cabinets';

const sources = [historicSource, pagesSource];

/** What an import of cabinets did. */
export interface CabinetsSummary {
	persons: number;
	names: number;
	tenures: number;
	/** Claims that an older state of the same collection has already. */
	repeated: number;
	/** Claims left out, by reason. */
	leftOut: Record<string, number>;
}

/**
 * Writes the foreign ministers of the cabinets, with their days. It follows the import of people, whose persons it knows.
 *
 * @param from folder of the reference data
 * @param to folder of the facts
 */
export function importCabinets(from: string, to: string): CabinetsSummary {
	datasetNamed(to, dataset);
	const entities = new EntityIndex(to);
	const states = new Set(
		[...readEntities(to).values()].filter(({ kind }) => kind === 'state' || kind === 'partly-recognised').map(({ id }) => id),
	);
	const historic = readHistoric(from, entities, states);
	const pages = readPages(from, entities, states);
	const claims = [...correctedBefore(historic.claims, to), ...pages.claims];
	const corrected = correctClaims(claims, to, (source) => sources.includes(source));
	const confirmed = corrected.filter((claim) => claim.until !== '' || isSeenOnPage(claim, corrected));
	const known = new KnownPersons(to, sources);
	const identified = known.identify(confirmed);
	const said = withoutOtherBeginnings(withoutRepeated(identified, to), identified, (id) => known.postsOf(id));
	const persons = writeDataset(to, dataset, fileKinds.persons, personRows(said, known));
	const names = writeDataset(to, dataset, fileKinds.personNames, nameRows(said, known, to));
	const tenures = writeDataset(to, dataset, fileKinds.tenures, said.map(tenureOf));
	const leftOut: Record<string, number> = { 'no end, and on no page as minister': corrected.length - confirmed.length };
	for (const [reason, count] of [...historic.leftOut, ...pages.leftOut]) leftOut[reason] = count;
	return { persons, names, tenures, repeated: identified.length - said.length, leftOut };
}

/** The tables are a later state of a collection that people corrected before. */
function correctedBefore(claims: readonly HolderClaim[], data: string): HolderClaim[] {
	const rows = readTenureCorrections(data).filter(({ row }) => row.source === holdersSource);
	const asOlder = claims.map((claim) => ({ ...claim, source: holdersSource }));
	return applyCorrections(asOlder, rows).claims.map((claim) => ({ ...claim, source: historicSource }));
}

/** Whether a tenure that a table leaves open is one of a present minister, whom the pages have as well. */
function isSeenOnPage(claim: HolderClaim, claims: readonly HolderClaim[]): boolean {
	return claims.some((other) => other.source === pagesSource && other.entity === claim.entity && other.qid === claim.qid);
}
