/** Reads an option that may name the holder of an office instead of a person. */
import { continuedBy, stateOn } from '../../answers/existence.ts';
import { candidateOf } from '../../answers/holders.ts';
import { statement } from '../../answers/statement.ts';
import type { FactDate } from '../../data/date.ts';
import type { FactStore, StoredTenure } from '../../store/store.ts';
import type { PersonAsked, PersonDeclaration } from '../declaration.ts';
import { mostCandidates } from '../names.ts';
import { notKnown, type OptionRead, type Reading, shown } from '../reading.ts';
import { type HoldersFound, holdersAroundAsked, holdersAsked } from './officeHolders.ts';
import { type Place, placesOf } from './officePlaces.ts';
import { readOfficeQuestions } from './officeQuestion.ts';
import type { OfficeQuestion, PlaceReading } from './officeReading.ts';
import { meaningOfTitle } from './titles.ts';

/** A question with its places known, and whom it means. */
interface OfficeFound extends HoldersFound {
	readonly question: OfficeQuestion;
	readonly state: Place;
	/** Whether the state was not named, but follows from the title. */
	readonly isImplied: boolean;
	readonly on: FactDate | undefined;
	/** Where nobody is known: who was recorded last before the date, and first after it. */
	readonly around: readonly StoredTenure[];
}

/**
 * The holder of an office, where the text names one of a state that is surely known.
 *
 * @returns the person; a question which one is meant, or that nobody is recorded; `undefined` where the text asks for no office
 */
export function readOffice(
	option: string,
	typed: string,
	{ date }: PersonDeclaration,
	reading: Reading,
): OptionRead<PersonAsked> | undefined {
	const found = findOffice(typed, reading.dates.get(date), reading);
	if (found === undefined) return undefined;
	const { holders, on, state, isImplied } = found;
	const [only] = holders;
	if (only === undefined) return found.around.length > 0 ? chooseAround(option, found, reading) : nobody(option, state, on);
	if (holders.length > 1 || found.isOtherwiseStyled)
		return choose(option, typed, found, on === undefined ? {} : { [date]: on }, reading);
	const { store } = reading.context;
	const person = store.person(only.person);
	if (person === undefined) throw new Error(`The store has a tenure of ${only.person}, whom it does not have.`);
	const verdict = isImplied ? 'probable' : 'sure';
	reading.settle(option, { id: person.id, matched: { typed: shown(typed), id: person.id, name: person.name, verdict } });
	return { value: { person, office: only, on } };
}

/** The first reading of the text that leads to somebody; else the first that leads to an office without a holder. */
function findOffice(typed: string, given: FactDate | undefined, reading: Reading): OfficeFound | undefined {
	let empty: OfficeFound | undefined;
	for (const question of readOfficeQuestions(typed)) {
		for (const places of question.readings) {
			const found = follow(question, places, given ?? question.on, reading);
			if (found !== undefined && found.holders.length > 0) return found;
			// "King Jordan" may be a person: only a word between the two makes a title that of a state.
			if (places.state?.joint !== 'beside') empty ??= found;
		}
	}
	return empty;
}

function follow(
	question: OfficeQuestion,
	{ state, host }: PlaceReading,
	on: FactDate | undefined,
	{ context: { names, store } }: Reading,
): OfficeFound | undefined {
	const { title, term, phrases } = question;
	const meaning = meaningOfTitle(title);
	const sentTo = host === undefined ? undefined : placesOf(host, phrases, names)[0]?.id;
	if (host !== undefined && sentTo === undefined) return undefined;
	const states = state === undefined ? placesAlone(meaning.alone ?? [], store) : placesOf(state, phrases, names);
	const [first] = states;
	if (first === undefined) return undefined;
	const hostThen = onDate(store, sentTo ?? meaning.host, on);
	const all = states.flatMap(({ id }) => {
		const tried = ofThatTime(store, id, on).map((then) => holdersAsked({ title, term, on, state: then, host: hostThen }, store));
		return tried.find((one) => one !== undefined && one.holders.length > 0) ?? tried.find((one) => one !== undefined) ?? [];
	});
	if (all.length === 0) return undefined;
	return {
		question,
		state: first,
		isImplied: state === undefined,
		on,
		holders: all.flatMap(({ holders }) => holders),
		around: all.some(({ holders }) => holders.length > 0)
			? []
			: holdersAroundAsked({ title, term, on, state: first.id, host: hostThen }, store),
		isOtherwiseStyled: all.some(({ isOtherwiseStyled }) => isOtherwiseStyled),
	};
}

function placesAlone(ids: readonly string[], store: FactStore): readonly Place[] {
	return ids.flatMap((id) => store.entity(id) ?? []);
}

/**
 * The entities whose office may be meant, in the order in which they are tried: a member of a union has offices of its own; then the state
 * of the date, and what that continued, as a ruler may have come to the throne under the earlier name.
 */
function ofThatTime(store: FactStore, id: string, on: FactDate | undefined): readonly string[] {
	const entity = store.entity(id);
	if (entity === undefined || on === undefined) return [id];
	const then = stateOn(store, entity, on);
	return [...new Set([id, then.id, ...continuedBy(store, then).map((before) => before.id)])];
}

/** The state of the date behind the name of today: the German Empire in 1912. */
function onDate(store: FactStore, id: string | undefined, on: FactDate | undefined): string | undefined {
	const entity = id === undefined || on === undefined ? undefined : store.entity(id);
	return entity === undefined || on === undefined ? id : stateOn(store, entity, on).id;
}

function nobody(option: string, { id, name }: Place, on: FactDate | undefined): OptionRead<never> {
	const state = { entity: id, name };
	return notKnown(
		option,
		on === undefined
			? statement('question-no-holder', { state })
			: statement('question-no-holder-on', { state, on: { date: on } }),
	);
}

/** Who was recorded before and after, to choose from: the date stays out of what is asked then. */
function chooseAround(
	option: string,
	{ around, on, state: { id, name } }: OfficeFound,
	{ command, context }: Reading,
): OptionRead<never> {
	const message = statement('question-holders-around', { state: { entity: id, name }, on: { date: on ?? '' } });
	const candidates = around.map((holder) => candidateOf(holder, context.store, true));
	return { back: { kind: 'choices', option, message, candidates, invocation: { command, options: {} } } };
}

function choose(
	option: string,
	typed: string,
	{ holders, state: { id, name }, isOtherwiseStyled }: OfficeFound,
	dated: Readonly<Record<string, FactDate>>,
	{ command, context }: Reading,
): OptionRead<never> {
	const message = isOtherwiseStyled
		? statement('question-other-title', { typed: shown(typed), state: { entity: id, name } })
		: statement('question-which-holder', { typed: shown(typed) });
	const candidates = holders.slice(0, mostCandidates).map((holder: StoredTenure) => candidateOf(holder, context.store));
	return { back: { kind: 'choices', option, message, candidates, invocation: { command, options: { ...dated } } } };
}
