/** The missions that two states keep with each other: embassies first, one sentence a side. */
import { earliestDay, latestDay } from '../../data/date.ts';
import type { EventKind, MissionKind } from '../../data/kinds.ts';
import { isHead } from '../../history/missionKind.ts';
import type { StoredEntity, StoredEvent, StoredMission } from '../../store/store.ts';
import type { Statement } from '../block.ts';
import type { NoteLine } from '../reply.ts';
import { named, statement } from '../statement.ts';
import type { PairView } from './pairView.ts';
import { isToldAsTie } from './ties.ts';

/** The missions that stand for the state itself; of these each is named with its city. */
const heads: readonly MissionKind[] = ['embassy', 'high-commission', 'apostolic-nunciature', 'legation'];
const offices: readonly MissionKind[] = ['permanent-mission', 'interests-section', 'liaison-office', 'representative-office'];
const consulates: readonly MissionKind[] = ['consulate-general', 'consulate', 'honorary-consulate'];

/** Acts after which what a list told before of missions need not hold any more. */
const ends: readonly EventKind[] = [
	'relations-severed',
	'relations-suspended',
	'mission-closed',
	'representation-downgraded',
	'envoy-expelled',
];

/** The missions of either side, on the date asked about. */
export function representationNotes(view: PairView): NoteLine<Statement>[] {
	return [...missionsOf(view.one, view.other, view), ...missionsOf(view.other, view.one, view)];
}

/** The missions that one state keeps in the other, by the newest source; with the act since then that put them in doubt. */
function missionsOf(sender: StoredEntity, host: StoredEntity, view: PairView): NoteLine<Statement>[] {
	const missions = view.store
		.missions(sender.id, host.id)
		.filter((mission) => isThere(mission, view) && !isToldAsTie(mission, view));
	const newest = missions
		.map(({ asOf }) => asOf)
		.sort()
		.at(-1);
	if (newest === undefined) return [];
	const isToday = view.asked === view.today;
	const shown = postsOf(missions, isToday);
	if (shown.length === 0) return [];
	const args = { sender: named(sender), posts: { list: shown }, date: { date: newest } };
	const citations = view.sources.cite(missions);
	const end = endAfter(newest, sender, view);
	if (end !== undefined) {
		const since = { ...args, kind: end.kind, end: { date: end.date } };
		return [{ about: 'representation', said: statement('relations-missions-before', since, citations) }];
	}
	const isPast = missions.every(({ since, until }) => until !== null || (!isToday && since !== null));
	const key = isPast ? 'relations-missions-then' : 'relations-missions';
	return [{ about: 'representation', said: statement(key, args, citations) }];
}

/** Acts that undo an end: what was closed is open again. */
const beginnings: readonly EventKind[] = ['relations-restored', 'mission-opened', 'representation-upgraded'];

/** The weightiest act between a list and the date asked about that ended, closed or lowered what the list tells of, for good. */
function endAfter(listed: string, sender: StoredEntity, { events, asked }: PairView): StoredEvent | undefined {
	const since = events.filter(({ date }) => earliestDay(date) > latestDay(listed) && earliestDay(date) <= latestDay(asked));
	const isOfSender = ({ kind, actor }: StoredEvent) => !kind.startsWith('mission-') || actor === null || actor === sender.id;
	const isUndone = (end: StoredEvent) =>
		since.some(
			(event) => beginnings.includes(event.kind) && isOfSender(event) && earliestDay(event.date) > earliestDay(end.date),
		);
	// A consulate closed leaves the embassy.
	const isLesser = ({ mission }: StoredEvent) => mission !== null && !isHead(mission);
	return since
		.filter((event) => ends.includes(event.kind) && isOfSender(event) && !isLesser(event) && !isUndone(event))
		.sort((one, other) => ends.indexOf(one.kind) - ends.indexOf(other.kind))[0];
}

/** Pages spell a city with and without hyphens; it is one post. Several consulates are counted. */
function postsOf(missions: readonly StoredMission[], isToday: boolean): { readonly clause: Statement }[] {
	const posts = new Map(
		missions.map((mission) => [`${mission.kind} ${mission.place?.toLowerCase().replace(/[^\p{L}]/gu, '')}`, mission]),
	);
	const ofKinds = (kinds: readonly MissionKind[]) =>
		[...posts.values()]
			.filter(({ kind }) => kinds.includes(kind))
			.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
	const first = withoutUnplaced(ofKinds(heads));
	// An ambassador who lives elsewhere is told of only where none lives there.
	const elsewhere = first.length === 0 ? withoutUnplaced(ofKinds(['non-resident'])).slice(0, 1) : [];
	const consular = ofKinds(consulates);
	return [
		...[...first, ...withoutUnplaced(ofKinds(offices)), ...elsewhere].map((one) => post(one, isToday)),
		...(consular.length > 1
			? [{ clause: statement('mission-consulates', { count: consular.length }) }]
			: consular.map((one) => post(one, isToday))),
	];
}

/** "An embassy" says nothing beside "an embassy in Berlin". */
function withoutUnplaced(missions: readonly StoredMission[]): readonly StoredMission[] {
	const placed = missions.filter(({ place }) => place !== null);
	return placed.length > 0 ? placed : missions.slice(0, 1);
}

/** The post, and from when to when it was there, where it is one of the past. */
function post({ kind, place, since, until }: StoredMission, isToday: boolean): { readonly clause: Statement } {
	const mission = place === null ? statement('mission', { kind }) : statement('mission-in', { kind, place });
	const from = { mission: { clause: mission }, since: { date: since ?? '' } };
	if (until === null) return { clause: isToday || since === null ? mission : statement('mission-from', from) };
	const to = { mission: { clause: mission }, until: { date: until } };
	return { clause: since === null ? statement('mission-until', to) : statement('mission-from-to', { ...from, ...to }) };
}

/**
 * Whether the post is known to have been there on the date: for today, as its source's date says. Where relations are severed or there
 * are none, no list makes an embassy, and a list from before a restoration does not tell of the embassy after it; consulates may stay.
 */
function isThere({ kind, since, until, asOf }: StoredMission, { at, asked, today }: PairView): boolean {
	const day = latestDay(asked);
	if (until !== null && latestDay(until) < day) return false;
	const isEnvoy = heads.includes(kind) || kind === 'non-resident';
	const begun = at.interval?.day ?? '';
	const isWithout = at.status === 'none' || (at.status === 'severed' && begun <= earliestDay(asOf));
	if (isWithout && isEnvoy) return false;
	if (at.status === 'relations' && isEnvoy && until === null && latestDay(asOf) < begun) return false;
	if (asked === today || day >= earliestDay(asOf)) return true;
	return since !== null && earliestDay(since) <= day;
}
