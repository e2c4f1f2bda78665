/** Reads options that name a person, or the office that a person holds. */
import { continuedBy, stateOn } from '../answers/existence.ts';
import { candidateOf, findHolders } from '../answers/holders.ts';
import { statement } from '../answers/statement.ts';
import type { FactDate } from '../data/date.ts';
import type { FactStore, StoredPerson, StoredTenure } from '../store/store.ts';
import type { PersonAsked, PersonDeclaration } from './declaration.ts';
import { mostCandidates, understand } from './names.ts';
import { readOfficeQuestion } from './officeQuestion.ts';
import { isBack, notKnown, type OptionRead, type Reading, shown } from './reading.ts';

/** The person that an option names; `undefined` where nothing was given for one that can be left out. */
export function readPerson(option: string, declared: PersonDeclaration, reading: Reading): OptionRead<PersonAsked | undefined> {
	const typed = reading.text(option);
	if (typed === undefined) {
		return declared.required === true
			? notKnown(option, declared.missing ?? statement('question-no-person', { option }))
			: { value: undefined };
	}
	const byOffice = readOffice(option, typed, declared, reading);
	if (byOffice !== undefined) return byOffice;
	const read = understand(option, typed, 'person', reading);
	if (isBack(read)) return read;
	const { id } = reading.settle(option, read.value);
	return { value: { person: personOf(id, reading), office: undefined, on: reading.dates.get(declared.date) } };
}

/** The holder of an office, where the text names one of a state that is surely known. */
function readOffice(
	option: string,
	typed: string,
	{ date }: PersonDeclaration,
	reading: Reading,
): OptionRead<PersonAsked> | undefined {
	const question = readOfficeQuestion(typed);
	if (question === undefined) return undefined;
	const { names, store } = reading.context;
	const entity = names.resolve(question.entity, { type: 'entity' });
	const to = question.to === undefined ? undefined : names.resolve(question.to, { type: 'entity' });
	const [best] = entity.candidates;
	if (entity.verdict !== 'sure' || best === undefined || (to !== undefined && to.verdict !== 'sure')) return undefined;
	if (!question.isOf && (best.strength === 'weak' || best.score < 1)) return undefined;

	const on = reading.dates.get(date) ?? question.on;
	const { kinds, style } = question;
	const at = to?.candidates[0]?.id;
	const host = at === undefined || on === undefined ? at : idOn(store, at, on);
	const found = ofThatTime(store, best.id, on)
		.map((id) => findHolders({ kinds, style, entity: id, to: host, on }, store))
		.find(({ length }) => length > 0);
	const holders = [...new Map((found ?? []).map((holder) => [holder.person, holder])).values()];
	const [only] = holders;
	if (only === undefined) {
		const state = { entity: best.id, name: best.name };
		return notKnown(
			option,
			on === undefined
				? statement('question-no-holder', { state })
				: statement('question-no-holder-on', { state, on: { date: on } }),
		);
	}
	if (holders.length > 1) return choose(option, typed, holders, on === undefined ? {} : { [date]: on }, reading);
	const person = personOf(only.person, reading);
	reading.settle(option, { id: person.id, matched: { typed: shown(typed), id: person.id, name: person.name, verdict: 'sure' } });
	return { value: { person, office: only, on } };
}

/**
 * The entities whose office may be meant, in the order in which they are tried: a member of a union has offices of its own; then the state
 * of the date, and what that continued, as a ruler may have come to the throne under the earlier name.
 */
function ofThatTime(store: FactStore, id: string, on: FactDate | undefined): readonly string[] {
	const entity = store.entity(id);
	if (entity === undefined || on === undefined) return [id];
	const then = stateOn(store, entity, on);
	return [id, then.id, ...continuedBy(store, then).map((before) => before.id)];
}

/** The state of the date behind the name of today: the German Empire in 1912. */
function idOn(store: FactStore, id: string, on: FactDate): string {
	const entity = store.entity(id);
	return entity === undefined ? id : stateOn(store, entity, on).id;
}

function choose(
	option: string,
	typed: string,
	holders: readonly StoredTenure[],
	dated: Readonly<Record<string, FactDate>>,
	{ command, context }: Reading,
): OptionRead<never> {
	return {
		back: {
			kind: 'choices',
			option,
			message: statement('question-which-holder', { typed: shown(typed) }),
			candidates: holders.slice(0, mostCandidates).map((holder) => candidateOf(holder, context.store)),
			invocation: { command, options: { ...dated } },
		},
	};
}

function personOf(id: string, { context }: Reading): StoredPerson {
	const person = context.store.person(id);
	if (person === undefined) {
		throw new Error(`The index of names gave the person ${id}, whom the store does not have; names and store belong together.`);
	}
	return person;
}
