import type { Context } from '../src/answers/context.ts';
import { detailText } from '../src/language/details.ts';
import type { Language } from '../src/language/language.ts';
import { choiceLabel } from '../src/names/index.ts';
import type { OptionDeclaration } from '../src/questions/declaration.ts';
import type { FactStore } from '../src/store/store.ts';
import type { Suggestion } from './command.ts';

/** As many as Discord shows. */
const mostSuggestions = 25;

/** What to offer while an option is being typed: at most 25, best first; favourites where nothing is typed yet. */
export function suggestFor(
	{ type }: OptionDeclaration,
	typed: string,
	{ names, store }: Context,
	language: Language,
): readonly Suggestion[] {
	if (type !== 'entity' && type !== 'person') return [];
	if (typed.trim() === '') return favourites(type, store);
	return names
		.suggest(typed, { type, limit: mostSuggestions })
		.map(({ id, name }) => ({ name: choiceLabel({ name, detail: detailText(id, store, language) }), value: id }));
}

/** What to offer before anything is typed: who was in the news most in the last year of the data. */
function favourites(type: 'entity' | 'person', store: FactStore): readonly Suggestion[] {
	const since = `${Number(store.dataTo.slice(0, 4)) - 1}${store.dataTo.slice(4)}`;
	return store.mostNamed(type, since, mostSuggestions).map(({ id, name }) => ({ name, value: id }));
}
