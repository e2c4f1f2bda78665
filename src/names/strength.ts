/** How much a spelling proves, by what it is to its entity. */
import type { Strength } from './types.ts';

const strengthByKind: Readonly<Record<string, Strength>> = {
	common: 'canonical',
	official: 'canonical',
	// A word for several parties is the canonical name of each of them: that is what makes it a question.
	several: 'canonical',
	native: 'alias',
	alias: 'alias',
	abbreviation: 'alias',
	historic: 'alias',
	informal: 'alias',
	demonym: 'weak',
	capital: 'weak',
	metonym: 'weak',
	spelling: 'weak',
};

/** How strong a spelling is as evidence. */
export function strengthOfRow({ kind, lang }: { readonly kind: string; readonly lang: string }): Strength {
	return kind === 'alias' && lang !== '' && !wideLanguages.has(lang) ? 'weak' : (strengthByKind[kind] ?? 'weak');
}

/** Languages that many people type. A name in another proves the same when it is equal, but a mere likeness to it proves little. */
const wideLanguages = new Set(
	'en fr es ar ru zh de pt it ja ko tr uk fa hi id nl pl he fra spa ara rus zho deu por ita jpn kor tur per ind nld pol'.split(
		' ',
	),
);
