/**
 * `node scripts/statusKinds.ts`: how many stretches of the store rest on what, for the rules that `src/history/status.ts` states. Run it before and
 * after a change of rules or facts. With the name of a kind it lists the pairs.
 */
import { fileURLToPath } from 'node:url';
import { type FoldedPair, readFactBase } from '../src/history/factBase.ts';
import type { StatusInterval } from '../src/history/status.ts';

const { facts } = readFactBase(fileURLToPath(new URL('../data', import.meta.url)));
const events = new Map(facts.events.map((event) => [event.id, event]));
const observations = new Map(facts.observations.map((observation) => [observation.id, observation]));
const counted = new Map<string, string[]>();

/** The kinds of a stretch: what it rests on, how far it reaches back, what opens a time that is not known. */
function* kindsOf({ status, openedBy, basis, knownFrom, from, isOneSource }: StatusInterval, before: StatusInterval | undefined) {
	const event = events.get(openedBy);
	const observation = observations.get(openedBy);
	yield `${status}, basis ${basis ?? 'none'}`;
	if (status === 'no-record') yield `open between ${before?.status ?? 'nothing'} and ${event?.kind ?? observation?.status}`;
	if (knownFrom !== null) yield from === null ? 'relations of a list, beginning not dated' : 'relations known from a date on';
	if (status === 'none' && observation !== undefined && from !== observation.asOf) yield `none reaching back, basis ${basis}`;
	if (observation?.since !== undefined) yield `${status} since a date that a source names`;
	if (isOneSource) yield 'suspended by one secondary source';
	if (event?.kind === 'relations-continued') yield 'relations carried over';
}

function count(pair: FoldedPair): void {
	for (const [index, interval] of pair.intervals.entries()) {
		for (const kind of kindsOf(interval, pair.intervals[index - 1])) {
			const found = counted.get(kind) ?? [];
			counted.set(kind, found);
			found.push(`${pair.one}-${pair.other}@${interval.day}`);
		}
	}
}

for (const pair of facts.pairs) count(pair);
const asked = process.argv[2];
for (const [kind, pairs] of [...counted].sort()) {
	if (asked === undefined) console.log(`${String(pairs.length).padStart(6)}  ${kind}`);
	else if (kind === asked) console.log(pairs.join('\n'));
}
