import { join } from 'node:path';
import type { MissionKind } from '../../data/kinds.ts';
import { readCsv } from '../csv.ts';
import { correlatesOfWar } from '../people/archigos.ts';
import { StatesOfThen } from '../statesOfThen.ts';

/** How the United States were represented at a state from one day to another. */
export interface MissionRange {
	host: string;
	/** As the list has it: `Embassy`, `Envoy Nonresident`. `None` is no mission, and does not mean no relations. */
	status: string;
	/** First day, `YYYY-MM-DD`; empty where the list begins with it. */
	since: string;
	/** Last day, `YYYY-MM-DD`; empty where the list ends with it. */
	until: string;
	/** The last day of which the row tells; the first, where the list begins with it. */
	asOf: string;
	/** The code of the state and the first day of its row. */
	locator: string;
}

/** The ranges, and for each reason how many rows were left out. */
export interface RangesRead {
	ranges: MissionRange[];
	leftOut: Map<string, number>;
}

/** Before the one day and after the other the list does not tell. */
const firstDay = '1816-01-01';
export const lastDay = '2020-12-31';

const columns = ['country_abbrev_gw', 'country_name_gw', 'date_start', 'date_end', 'us_mission_status'] as const;

/** Consuls who lived elsewhere are no mission, and `None` is none. */
const kinds: Readonly<Record<string, MissionKind>> = {
	Embassy: 'embassy',
	Legation: 'legation',
	Interests: 'interests-section',
	Liaison: 'liaison-office',
	Consulate: 'consulate',
	'Ambassador Nonresident': 'non-resident',
	'Envoy Nonresident': 'non-resident',
};

/** The kind of mission that a status tells of; `undefined` where there is none. */
export function missionKindOf(status: string): MissionKind | undefined {
	return kinds[status];
}

function dayBefore(day: string): string {
	return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * Reads the list. A range during which one state became another is a range for each.
 *
 * @param from folder of the reference data
 */
export function readRanges(from: string): RangesRead {
	const states = new StatesOfThen('gleditsch-ward');
	const leftOut = new Map<string, number>();
	const ranges: MissionRange[] = [];
	for (const row of readCsv(join(from, 'us-missions/mission_status_range_gwm_v0.1.csv'), columns)) {
		const { country_abbrev_gw: code, date_start: first, date_end: last, us_mission_status: status } = row;
		const starts = [first, ...states.changes(code).filter((day) => first < day && day <= last)];
		for (const [part, start] of starts.entries()) {
			const host = states.has(code) ? states.on(code, start) : correlatesOfWar[code];
			const next = starts[part + 1];
			const end = next === undefined ? last : dayBefore(next);
			if (host === undefined) leftOut.set(row.country_name_gw, (leftOut.get(row.country_name_gw) ?? 0) + 1);
			else {
				ranges.push({
					host,
					status,
					since: start === firstDay ? '' : start,
					until: end === lastDay ? '' : end,
					// What has no beginning was there on the first day of the list.
					asOf: start === firstDay && end !== lastDay ? firstDay : end,
					locator: `${code} ${first}`,
				});
			}
		}
	}
	return { ranges, leftOut };
}
