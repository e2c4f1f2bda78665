import type { Language } from '../language/language.ts';

/** How an answer is to be shown. */
export interface View {
	/** Whose words it is shown in. */
	readonly language: Language;
	/** Only for the person who asked. */
	readonly isPrivate: boolean;
	/** Page where a mistake is reported; without one there is no such button. */
	readonly reportUrl?: string | undefined;
}
