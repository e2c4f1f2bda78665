/** What a reader should know of the word on which a present office rests. */
import { earliestDay, latestDay } from '../data/date.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Statement } from './block.ts';
import type { OfficeHeld } from './mainOffice.ts';
import { officeOfState } from './offices.ts';
import type { NoteLine } from './reply.ts';
import type { SourceList } from './sources.ts';
import { statement } from './statement.ts';
import { witnessesOf } from './tenureWitnesses.ts';

/** A minister who was last seen in office before somebody else came to lead the government may have left with the one before. */
export function governmentNotes(store: FactStore, { tenure, standing }: OfficeHeld, sources: SourceList): NoteLine<Statement>[] {
	if (tenure.office !== 'foreign-minister' || (standing !== 'confirmed' && standing !== 'as-of')) return [];
	const leader = newLeader(store, tenure);
	if (leader === undefined || leader.from === null) return [];
	const args = { leader: leader.personName, office: { clause: officeOfState(store, leader) }, on: { date: leader.from } };
	return [{ about: 'caution', said: statement('whois-government-changed', args, sources.cite(witnessesOf(store, leader))) }];
}

/** Who came to lead the government after the last word on a minister: where a state has no head of government of its own, its head of state. */
function newLeader(store: FactStore, { entity, person, asOf }: StoredTenure): StoredTenure | undefined {
	const ofGovernment = store.holders(entity, 'head-of-government');
	const leaders = ofGovernment.some(({ until, overBy }) => until === null && overBy === null)
		? ofGovernment
		: store.holders(entity, 'head-of-state');
	return leaders.find(
		(one) => one.person !== person && one.from !== null && one.acting !== 'collective' && earliestDay(one.from) > latestDay(asOf),
	);
}
