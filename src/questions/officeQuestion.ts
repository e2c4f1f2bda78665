/** Reads a question for the holder of an office: "foreign minister of Syria", "president South Korea 2019". */
import { type FactDate, isFactDate } from '../data/date.ts';
import type { OfficeKind } from '../data/kinds.ts';

/** Which office of which state, as far as the words tell. */
export interface OfficeQuestion {
	readonly kinds: readonly OfficeKind[];
	/** A word that the style of the office must hold, where the style is known: `president`, `king`. */
	readonly style: RegExp | undefined;
	/** The words that name the state. */
	readonly entity: string;
	/** Whether a word such as "of" joins the two. A title right before a name may be a person's: Queen Victoria is none of the Seychelles. */
	readonly isOf: boolean;
	/** The words that name the state accredited to. */
	readonly to: string | undefined;
	readonly on: FactDate | undefined;
}

const heads: readonly OfficeKind[] = ['head-of-state', 'head-of-government'];

interface OfficeWords {
	readonly pattern: string;
	readonly kinds: readonly OfficeKind[];
	readonly style?: RegExp;
}

const offices: readonly OfficeWords[] = [
	{
		pattern:
			'foreign minister|minister (?:of|for) foreign affairs|minister (?:of|for) external affairs|external affairs minister|foreign secretary|secretary of state|fm',
		kinds: ['foreign-minister'],
	},
	{ pattern: 'prime minister|premier|pm|head of (?:the )?government', kinds: ['head-of-government'] },
	{ pattern: 'chancellor', kinds: ['head-of-government'] },
	{ pattern: 'head of state', kinds: ['head-of-state'] },
	{ pattern: 'president', kinds: heads, style: /president/i },
	{
		pattern: 'king|queen|emperor|sultan|emir|monarch',
		kinds: ['head-of-state'],
		style: /king|queen|emperor|sultan|emir|monarch/i,
	},
	{ pattern: 'pope', kinds: ['head-of-state'] },
	{ pattern: 'leader|ruler|head', kinds: heads },
	{ pattern: 'ambassador|envoy|high commissioner|minister(?= to )', kinds: ['ambassador', 'envoy', 'charge-d-affaires'] },
	{ pattern: "charg[eé] d[’']affaires", kinds: ['charge-d-affaires'] },
	{ pattern: '(?:un|united nations) ambassador|permanent representative', kinds: ['permanent-representative'] },
];

const dateEnd = /[\s,]+(?:in |on |as of )?(\d{4}(?:-\d{2}(?:-\d{2})?)?)$/i;

/**
 * @returns the question, or `undefined` where the words name no office beside something that may be a state
 */
export function readOfficeQuestion(typed: string): OfficeQuestion | undefined {
	const dated = dateEnd.exec(typed.trim());
	const on = dated?.[1] !== undefined && isFactDate(dated[1]) ? dated[1] : undefined;
	const text = (on === undefined ? typed.trim() : typed.trim().slice(0, dated?.index)).replace(
		/^(?:who (?:is|was) )?(?:the )?/i,
		'',
	);
	for (const { pattern, kinds, style } of offices) {
		const before = new RegExp(
			`^(?:current |present |former )?(?:${pattern})(\\s+of|\\s+for|\\s+from)?(?:\\s+the)?\\s+(.+)$`,
			'iu',
		).exec(text);
		const behind = new RegExp(`^(.+?)(?:['’]s)?\\s+(?:${pattern})$`, 'iu').exec(text);
		const isSentAbroad = kinds.includes('ambassador');
		const between = isSentAbroad ? new RegExp(`^(.+?)(?:['’]s)?\\s+(?:${pattern})\\s+(?:to|in)\\s+(.+)$`, 'iu').exec(text) : null;
		const rest = before?.[2] ?? behind?.[1];
		if (between === null && rest === undefined) continue;
		const [, entity = '', to] = between ?? ['', ...(isSentAbroad ? (rest ?? '').split(/\s+(?:to|in)\s+/i) : [rest])];
		return { kinds, style, entity, isOf: before === null || before[1] !== undefined, to, on };
	}
	return undefined;
}
