/**
 * Contradictions between what an answer says and what stands beside it: claims without a source, dates and actors that no fact carries,
 * embassies before relations.
 */
import type { RelationsAnswer } from '../../src/answers/answer.ts';
import { areCompatible } from '../../src/data/date.ts';
import { datesIn, type Entities, entitiesIn, headlineOf, type Rule, subjectOf } from './rule.ts';

/** What a headline says of an act or a rule has a number; that nothing is recorded, and who came before whom, has none. */
const withoutSource = /^(?:relations-no-record|relations-of-no-state|existence-one-state|existence-part-of-other)/;

function claimWithoutSource(answer: RelationsAnswer): string | undefined {
	const headline = headlineOf(answer);
	if (headline === undefined || withoutSource.test(headline.key) || headline.citations.length > 0) return undefined;
	return answer.headline.text;
}

/** The arguments of a headline that are the dates of acts, and not of sources. */
const datesOfActs = ['date', 'begin', 'secondDate'];

/** Headlines of acts: each of their dates has its line among the facts. */
const ofActs = /^relations-(?:established|restored|continued|suspended|severed|recognised|recognition-withdrawn|not-yet|since)/;

function dateWithoutFact(answer: RelationsAnswer): string | undefined {
	const headline = headlineOf(answer);
	if (headline === undefined || !ofActs.test(headline.key)) return undefined;
	const told = datesOfActs.flatMap((name) => datesIn(headline.args[name]));
	const missing = told.find((date) => !answer.facts.some((fact) => fact.date !== null && areCompatible(fact.date, date)));
	return missing === undefined ? undefined : `${missing} is in no fact: ${answer.headline.text}`;
}

/** A sentence in the active voice begins with who acted; "relations were broken off" does not tell. */
const active = /^(?:broke|severed|suspended|froze|cut|ended|withdrew|recognised)\b/;

/** The headline and the line of its act name one actor. */
function actorOfAnother(answer: RelationsAnswer, entities: Entities): string | undefined {
	const [actor] = entitiesIn(headlineOf(answer)?.args['actor']);
	const act = answer.facts.find(({ date, event }) => date === answer.since?.date && event === answer.since?.event);
	if (actor === undefined || act === undefined) return undefined;
	const subject = subjectOf(act, entities);
	const other = entities.get(subject ?? '');
	if (other === undefined || subject === actor) return undefined;
	const isActive = [other, ...other.formerNames].some(({ name }) =>
		active.test(act.text.replace(/^The /, '').replace(`${name} `, '')),
	);
	return isActive ? `${actor} acted, but ${act.date}: ${act.text}` : undefined;
}

/** "No relations yet" beside an embassy that was there that day. */
function missionBeforeRelations(answer: RelationsAnswer): string | undefined {
	if (headlineOf(answer)?.key !== 'relations-not-yet') return undefined;
	const kept = answer.notes.find(
		({ about, text }) => about === 'representation' && /\b(?:embass|high commission|legation|nunciature)/i.test(text),
	);
	return kept === undefined ? undefined : `${answer.headline.text} | ${kept.text}`;
}

/** The kinds of contradiction with what stands beside. */
export const rulesOfContext: readonly Rule[] = [
	{ kind: 'claim without a source', find: claimWithoutSource },
	{ kind: 'date of the headline in no fact', find: dateWithoutFact },
	{ kind: 'headline names another actor', find: actorOfAnother },
	{ kind: 'no relations yet beside an embassy', find: missionBeforeRelations },
];
