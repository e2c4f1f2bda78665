/** The sentence on a dispute over recognition, which heads an answer. */
import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { Status } from '../data/kinds.ts';
import type { FactStore, StoredDispute } from '../store/store.ts';
import type { Block, Statement } from './block.ts';
import { quotation } from './facts.ts';
import type { SourceList } from './sources.ts';
import { statement } from './statement.ts';

type DisputeBlock = Extract<Block<Statement>, { kind: 'dispute' }>;

/**
 * The dispute of a pair. Where the two have none of their own, those that either has with many are told: `Kosovo declared ...` stands
 * above Kosovo and France as well.
 *
 * @returns no block where nothing is in dispute on that date
 */
export function disputeOfPair(
	store: FactStore,
	{
		one,
		other,
		status,
		asked,
	}: { readonly one: string; readonly other: string; readonly status: Status; readonly asked: FactDate },
	sources: SourceList,
): DisputeBlock[] {
	const there = store
		.disputes()
		.filter((dispute) => isOfEither(dispute, one, other) && isOn(dispute, asked) && (dispute.status ?? status) === status);
	const ofBoth = there.findLast((dispute) => isOfPair(dispute, one, other));
	const ofEither = [one, other].flatMap((party) => newestOfParty(there, party) ?? []);
	return blockOf(ofBoth === undefined ? ofEither : [ofBoth], sources);
}

/** The dispute that an entity has with many, whatever its relations. */
export function disputeOfParty(store: FactStore, party: string, asked: FactDate, sources: SourceList): DisputeBlock[] {
	const there = store.disputes().filter((dispute) => isOn(dispute, asked) && dispute.status === null);
	return blockOf([newestOfParty(there, party) ?? []].flat(), sources);
}

function blockOf(disputes: readonly StoredDispute[], list: SourceList): DisputeBlock[] {
	const [first, second] = disputes.map(({ summary, sources }) =>
		quotation(summary, list.cite(sources.map((source) => ({ source })))),
	);
	if (first === undefined) return [];
	if (second === undefined) return [{ kind: 'dispute', said: first }];
	const citations = [...new Set([...first.citations, ...second.citations])];
	const said = statement('disputes-of-both', { one: { clause: first }, other: { clause: second } }, citations);
	return [{ kind: 'dispute', said }];
}

function isOn({ from, until }: StoredDispute, asked: FactDate): boolean {
	const day = latestDay(asked);
	return earliestDay(from) <= day && (until === null || day <= latestDay(until));
}

function isOfEither(dispute: StoredDispute, a: string, b: string): boolean {
	return isOfPair(dispute, a, b) || (dispute.other === null && (dispute.one === a || dispute.one === b));
}

function isOfPair({ one, other }: StoredDispute, a: string, b: string): boolean {
	return (one === a && other === b) || (one === b && other === a);
}

function newestOfParty(disputes: readonly StoredDispute[], party: string): StoredDispute | undefined {
	return disputes.findLast(({ one, other }) => one === party && other === null);
}
