import type { MissionKind } from '../data/kinds.ts';
import { type Statements, select } from './query.ts';
import { mission } from './schema.ts';

/** A post that a sender keeps at a host. */
export interface StoredMission {
	readonly sender: string;
	readonly host: string;
	readonly kind: MissionKind;
	/** The town. */
	readonly place: string | null;
	readonly since: string | null;
	readonly until: string | null;
	readonly asOf: string;
	readonly source: string;
}

const { sender, host, kind, place, since, until, as_of: asOf, source } = mission.columns;
const missionsOf = select(
	[sender, host, kind, place, since, until, asOf, source],
	'FROM mission WHERE sender = ? AND host = ? ORDER BY kind, place, source, id',
);

/** The posts that states keep. */
export class MissionQueries {
	readonly #statements: Statements;

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	of(from: string, at: string): StoredMission[] {
		return this.#statements.all(missionsOf, from, at).map(([sender, host, kind, place, since, until, asOf, source]) => ({
			sender,
			host,
			kind,
			place,
			since,
			until,
			asOf,
			source,
		}));
	}
}
