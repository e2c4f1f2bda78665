import type { Status, TieKind } from '../data/kinds.ts';
import { type RowGiven, type Statements, select } from './query.ts';
import { dispute, tie } from './schema.ts';

/** A sentence on a dispute over recognition: of a pair, or of one party with anybody. */
export interface StoredDispute {
	readonly one: string;
	/** The other party, or `null` where the dispute is with many. */
	readonly other: string | null;
	readonly from: string;
	readonly until: string | null;
	/** The only status of a pair for which it is said, or `null` for any. */
	readonly status: Status | null;
	readonly summary: string;
	readonly sources: readonly string[];
}

/** An office or a protecting power by which one is represented at another without diplomatic relations. */
export interface StoredTie {
	readonly sender: string;
	readonly host: string;
	readonly kind: TieKind;
	/** What the office is called, in English. */
	readonly name: string | null;
	/** The town. */
	readonly place: string | null;
	/** The state that protects the sender's interests. */
	readonly through: string | null;
	readonly since: string | null;
	readonly until: string | null;
	readonly asOf: string;
	readonly source: string;
}

const { one, other, valid_from, valid_until, status, summary, sources } = dispute.columns;
const allDisputes = select(
	{ one, other, from: valid_from, until: valid_until, status, summary, sources },
	'FROM dispute ORDER BY valid_from, id',
);

const { sender, host, kind, name, place, through, since, until, as_of: asOf, source } = tie.columns;
const allTies = select({ sender, host, kind, name, place, through, since, until, asOf, source }, 'FROM tie ORDER BY id');

/**
 * What stands in place of ordinary relations: disputes over recognition, and ties without relations. Both are few, and every answer on a
 * pair looks for its own, so they are read once.
 */
export class DisputeQueries {
	readonly #statements: Statements;
	#disputes: readonly StoredDispute[] | undefined;
	/** By sender and host. */
	#ties: ReadonlyMap<string, readonly StoredTie[]> | undefined;

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	/** All disputes, in the order of their beginnings. */
	all(): readonly StoredDispute[] {
		this.#disputes ??= this.#statements.all(allDisputes).map(toDispute);
		return this.#disputes;
	}

	/** The ties that a sender keeps at a host. */
	ties(from: string, at: string): readonly StoredTie[] {
		this.#ties ??= Map.groupBy(this.#statements.all(allTies), (found) => `${found.sender} ${found.host}`);
		return this.#ties.get(`${from} ${at}`) ?? [];
	}
}

function toDispute(row: RowGiven<typeof allDisputes>): StoredDispute {
	return { ...row, sources: row.sources.split(' ') };
}
