import { chiefsSource, readChiefs } from '../chiefs/claims.ts';
import { writeCredentials } from '../chiefs/events.ts';
import { joinChiefs } from '../chiefs/identify.ts';
import { datasetsBySource } from '../datasetRecords.ts';
import { readAmbassadors } from './ambassadors.ts';
import { readArchigos } from './archigos.ts';
import { besideOthers } from './beside.ts';
import type { Reading } from './claim.ts';
import { correctClaims } from './corrections.ts';
import { EntityIndex } from './entities.ts';
import { factbookSource, readFactbook } from './factbook.ts';
import { readGeografia } from './geografia.ts';
import { readHolders } from './holders.ts';
import { OfficeIndex } from './inOffice.ts';
import { knownPersons } from './known.ts';
import { readLeadle } from './leadle.ts';
import { readMinisters } from './ministers.ts';
import { normalise } from './normalise.ts';
import { gatherPersons } from './persons.ts';
import { protocolSource, readProtocolList } from './protocolList.ts';
import { recognise, withRecognised } from './recognise.ts';
import { withShownForms } from './shownForms.ts';
import { inPrecedence, type Written, writeTables } from './tables.ts';
import { writeTravels } from './travels.ts';
import { writeVisits } from './visits.ts';
import { readWorldLeaders } from './worldLeaders.ts';

/** Lists whose persons have no ids, and names spelt in their own way. */
const namedLists = new Set([protocolSource, factbookSource]);

/** What an import of people did. */
export interface PeopleSummary extends Written {
	/** Visits to the United States, trips and credentials from there, as events. */
	events: number;
	/** Claims whose person could not be told without guessing. */
	unresolved: number;
	/** Claims that `corrections/tenures.csv` leaves out. */
	rejected: number;
	/** Rows left out, by source and reason. */
	leftOut: Record<string, number>;
}

/**
 * Takes leaders, ministers and ambassadors from the reference data into the folders of their datasets.
 *
 * @param from folder of the reference data
 * @param to folder of the facts
 */
export async function importPeople(from: string, to: string): Promise<PeopleSummary> {
	const entities = new EntityIndex(to);
	const ofChiefs = readChiefs(from, entities);
	const readings: Record<string, Reading> = {
		'world-leaders-current': readWorldLeaders(from, entities),
		leadle: readLeadle(from, entities),
		holders: readHolders(from, entities),
		ministers: readMinisters(from, entities),
		geografia: readGeografia(from, entities),
		ambassadors: readAmbassadors(from, entities),
		archigos: readArchigos(from),
		chiefs: ofChiefs.reading,
		protocol: readProtocolList(from, entities),
		factbook: readFactbook(from, entities),
	};
	const claims = Object.values(readings).flatMap((reading) => reading.claims);
	const datasets = datasetsBySource(to);
	// A dataset without a precedence is written by another importer, with corrections of its own.
	const isOfImport = (source: string) => !datasets.has(source) || datasets.get(source)?.precedence !== undefined;
	const corrected = withShownForms(correctClaims(claims, to, isOfImport));
	const chiefs = corrected.filter(({ source }) => source === chiefsSource);
	const listed = corrected.filter(({ source }) => namedLists.has(source));
	const others = corrected.filter(({ source }) => source !== chiefsSource && !namedLists.has(source));
	const { persons: gathered, unresolved } = gatherPersons(normalise(others));
	const joined = joinChiefs(gathered, chiefs, ofChiefs.surnames);
	const known = knownPersons(joined, to);
	const recognised = besideOthers(recognise(known, listed), known);
	const persons = inPrecedence(withRecognised(joined, recognised), to);
	const written = writeTables(persons, to);
	const inOffice = new OfficeIndex(persons);
	const events =
		writeVisits(from, to, entities, inOffice) +
		writeTravels(from, to, entities, inOffice) +
		writeCredentials(to, entities, ofChiefs.chiefs);
	const leftOut: Record<string, number> = {};
	for (const [source, reading] of Object.entries(readings)) {
		for (const [reason, count] of reading.leftOut) leftOut[`${source}: ${reason}`] = count;
	}
	return {
		...written,
		events,
		unresolved: unresolved.length + recognised.open.length,
		rejected: claims.length - corrected.length,
		leftOut,
	};
}
