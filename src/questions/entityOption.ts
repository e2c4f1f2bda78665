/** Reads options that name a state or other entity, two in one text among them: `country:Ukraine Syria`. */
import { detailOf } from '../answers/detail.ts';
import { forerunnersOn, rulersOn } from '../answers/existence.ts';
import { named, statement } from '../answers/statement.ts';
import type { StoredEntity } from '../store/store.ts';
import type { EntityDeclaration } from './declaration.ts';
import { dateOfStates, understand } from './names.ts';
import { isBack, notKnown, type OptionRead, type Reading, shown, type Understood } from './reading.ts';

/** The entity that an option names; `undefined` where nothing was given for one that can be left out. */
export function readEntity(option: string, declared: EntityDeclaration, reading: Reading): OptionRead<StoredEntity | undefined> {
	const settled = reading.settled(option);
	if (settled !== undefined) return ofThatTime(option, entityOf(settled, reading), reading);
	const typed = reading.text(option);
	if (typed === undefined) {
		return declared.required === true
			? notKnown(option, declared.missing ?? statement('question-no-state', { option }))
			: { value: undefined };
	}
	const read = readNames(option, typed, declared, reading);
	return isBack(read) ? read : ofThatTime(option, entityOf(reading.settle(option, read.value), reading), reading);
}

/** The entity, or a question which one is meant: on the date asked about several states lay where it lies (two Yemens). */
function ofThatTime(option: string, entity: StoredEntity, reading: Reading): OptionRead<StoredEntity> {
	const { store } = reading.context;
	const on = reading.dates.get(dateOfStates);
	if (on === undefined || rulersOn(store, entity.id, on).length > 0) return { value: entity };
	const then = forerunnersOn(store, entity, on);
	if (then.length < 2) return { value: entity };
	return {
		back: {
			kind: 'choices',
			option,
			message: statement('existence-which', { asked: named(entity), on: { date: on } }),
			candidates: then.map((state) => ({
				id: state.id,
				name: statement('choice-of-state', { state: named(state) }),
				detail: detailOf(state.id, store),
				score: 1,
			})),
			invocation: reading.openAt(option),
		},
	};
}

/** One name, or two where the second has no text of its own. */
function readNames(option: string, typed: string, { second }: EntityDeclaration, reading: Reading): OptionRead<Understood> {
	if (second === undefined || reading.text(second) !== undefined) return understand(option, typed, 'entity', reading);
	const partner = reading.declaration(second);
	if (partner?.type === 'entity' && partner.needed !== undefined) {
		return readBoth(option, second, typed, reading) ?? notKnown(second, partner.needed(shown(typed)));
	}
	const alone = understand(option, typed, 'entity', reading);
	return isBack(alone) ? (readBoth(option, second, typed, reading) ?? alone) : alone;
}

/** Two names in one text; the second is settled as well. */
function readBoth(option: string, second: string, typed: string, reading: Reading): OptionRead<Understood> | undefined {
	const both = reading.context.names.splitPair(typed);
	if (both === undefined) return undefined;
	const [one, other] = both.map(
		({ id, name, matched }): Understood => ({ id, matched: { typed: shown(matched), id, name, verdict: 'sure' } }),
	);
	if (one === undefined || other === undefined) return undefined;
	// Settled in the order of the options, which is the order of what was matched.
	reading.settle(option, one);
	reading.settle(second, other);
	return { value: one };
}

function entityOf({ id }: Understood, { context }: Reading): StoredEntity {
	const entity = context.store.entity(id);
	if (entity === undefined) {
		throw new Error(`The index of names gave the id ${id}, which the store does not have; names and store belong together.`);
	}
	return entity;
}
