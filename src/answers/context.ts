import type { NameIndex } from '../names/index.ts';
import type { FactStore } from '../store/store.ts';

/** What a command answers from. Made anew when a new fact store is swapped in. */
export interface Context {
	readonly store: FactStore;
	readonly names: NameIndex;
	/** The present day, `YYYY-MM-DD` in UTC: "now" where a question gives no date. */
	readonly today: string;
}
