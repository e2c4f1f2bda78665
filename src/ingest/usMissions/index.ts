import type { TextRow } from '../../data/format.ts';
import { fileKinds } from '../../data/layout.ts';
import type { missionRow } from '../../data/rows.ts';
import { writeByEntity } from '../datasetFiles.ts';
import { type MissionRange, missionKindOf, readRanges } from './ranges.ts';

/** The dataset, and the source that its rows cite. */
const dataset = 'us-mission-status';

/** What an import did. */
export interface MissionStatusSummary {
	missions: number;
	/** Ranges without a mission: none, or a consul who lived elsewhere. */
	without: number;
	/** Rows of states that the entities do not have, by state. */
	leftOut: Record<string, number>;
}

/**
 * Writes the missions of the United States, each with the days between which it was what it was.
 *
 * @param from folder of the reference data
 * @param to folder of the facts
 */
export function importMissionStatus(from: string, to: string): MissionStatusSummary {
	const { ranges, leftOut } = readRanges(from);
	const rows = ranges.flatMap((range) => missionOf(range) ?? []);
	const missions = writeByEntity(to, dataset, fileKinds.missions, new Map([['US', rows]]));
	return { missions, without: ranges.length - rows.length, leftOut: Object.fromEntries(leftOut) };
}

function missionOf({ host, status, since, until, asOf, locator }: MissionRange): TextRow<typeof missionRow> | undefined {
	const kind = missionKindOf(status);
	return kind && { host, kind, place: '', since, until, asOf, source: dataset, locator };
}
