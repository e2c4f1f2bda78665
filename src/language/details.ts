/** What choices show beside a name. */
import { detailOf } from '../answers/detail.ts';
import type { FactStore } from '../store/store.ts';
import { type Language, languageFor } from './language.ts';
import { locales } from './locales.ts';

/** What stands beside the name of an id in a choice; `''` for a state, which needs no further word. */
export function detailText(id: string, store: FactStore, language: Language): string {
	const detail = detailOf(id, store);
	return detail === undefined ? '' : language.say(detail).text;
}

/** The same in every language: a choice that is sent back as its label is known by it, whatever language it was shown in. */
export function detailsOf(id: string, store: FactStore): readonly string[] {
	return locales.map(({ locale }) => detailText(id, store, languageFor(locale)));
}
