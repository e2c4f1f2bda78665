import type { Messages } from '../language/types.ts';

/** How an answer is to be shown. */
export interface View {
	readonly messages: Messages;
	/** Only for the person who asked. */
	readonly isPrivate: boolean;
	/** Page where a mistake is reported; without one there is no such button. */
	readonly reportUrl?: string | undefined;
}
