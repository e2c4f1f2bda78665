import type { Context } from '../src/answers/context.ts';
import { detailText } from '../src/language/details.ts';
import type { Language } from '../src/language/language.ts';
import { fold } from '../src/names/fold.ts';
import { choiceLabel } from '../src/names/index.ts';
import type { OptionDeclaration } from '../src/questions/declaration.ts';
import { begins, suggestOffices } from '../src/questions/offices/officeSuggestions.ts';
import type { FactStore } from '../src/store/store.ts';
import type { Suggestion } from './command.ts';

/** As many as Discord shows. */
const mostSuggestions = 25;
/** So many offices have a place among persons whose names begin as it was typed. */
const mostOffices = 5;
/** What Discord takes as the value of a choice, in characters. */
const longestChoice = 100;

/** What to offer while an option is being typed: at most 25, best first; favourites where nothing is typed yet. */
export function suggestFor(
	{ type }: OptionDeclaration,
	typed: string,
	context: Context,
	language: Language,
): readonly Suggestion[] {
	if (type !== 'entity' && type !== 'person') return [];
	const { store } = context;
	if (typed.trim() === '') return favourites(type, store);
	const named = context.names.suggest(typed, { type, limit: mostSuggestions });
	const choices = named.map(({ id, name }) => ({
		name: choiceLabel({ name, detail: detailText(id, store, language) }),
		value: id,
	}));
	if (type === 'entity') return choices;
	const letters = fold(typed);
	const begun = new Set(named.filter(({ name }) => begins(name, letters)).map(({ id }) => id));
	return besideOffices(
		typed,
		Map.groupBy(choices, ({ value }) => begun.has(value)),
		context,
	);
}

/**
 * Offices whose holder may be asked for instead of a person: first where one is named, else behind the persons whose names begin so.
 *
 * @param persons those whose names begin as it was typed, and the others
 */
function besideOffices(
	typed: string,
	persons: ReadonlyMap<boolean, readonly Suggestion[]>,
	context: Context,
): readonly Suggestion[] {
	const { texts, isOfficeNamed } = suggestOffices(typed, context, mostSuggestions);
	const offices = texts.filter(({ length }) => length <= longestChoice).map((text) => ({ name: text, value: text }));
	const [begun = [], others = []] = [persons.get(true), persons.get(false)];
	if (isOfficeNamed) return [...offices, ...begun, ...others].slice(0, mostSuggestions);
	const places = mostSuggestions - Math.min(offices.length, mostOffices);
	return [...begun.slice(0, places), ...offices, ...begun.slice(places), ...others].slice(0, mostSuggestions);
}

/** What to offer before anything is typed: who was in the news most in the last year of the data. */
function favourites(type: 'entity' | 'person', store: FactStore): readonly Suggestion[] {
	const since = `${Number(store.dataTo.slice(0, 4)) - 1}${store.dataTo.slice(4)}`;
	return store.mostNamed(type, since, mostSuggestions).map(({ id, name }) => ({ name, value: id }));
}
