/**
 * Whether a typed name can be a person's own. Likeness orders candidates; it must not decide who is answered about, as names of one culture are
 * like each other: "Kim Eun-jeong" and "Kim Jong Un". Here every typed word needs its own word of one spelling, in an order in which
 * people write names, and none may be left over.
 */
import { distance, likeness, likenessOfTransliteration, skeleton } from './sound.ts';
import { decisive, shortForms, type Word } from './words.ts';

/** From which likeness on a word of another script is the known one; its letters are a transliteration already. */
const sameInOtherScript = 0.8;
/** From which likeness on two names of the same consonants are one. */
const sameName = 0.75;
/** From which likeness on they are one beyond doubt. */
const sameSpelling = 0.88;
/** What a word written as two may differ from it by, in the costs of {@link distance}. */
const joinedCost = 0.5;

/** What decides beside the words themselves. */
export interface Beside {
	/** Whether a word occurs in any name that the store knows: then it is less likely a slip of another. */
	readonly isName: (word: string) => boolean;
	/** Whether a word may be typed beside the name without being part of it: the office, the state. */
	readonly isContext: (word: string) => boolean;
}

/** How far a typed word is from the known one: the same, near (another spelling or form of it), a slip of typing, or another word. */
type Nearness = 'same' | 'near' | 'slip' | undefined;

/** What was found of the typed words so far. */
interface Progress {
	/** A whole word, more than an initial. */
	readonly isNamed: boolean;
	/** One word may be another form; two that are only near each other are two persons as likely as one. */
	readonly isNear: boolean;
	/** The last word of the spelling, most often the family name. */
	readonly hasLast: boolean;
}

/**
 * Whether typed words agree with those of a spelling: as they are, by a transliteration, or but for slips of typing; one of them may be another
 * spelling or form of the known word. Words of the spelling may be missing; a typed one may not be left over. The order is that of the spelling, or its end stands
 * first. Where it does, and where a word differs, the last word must be among those typed: two given names are borne by many.
 */
export function agrees(typed: readonly Word[], known: readonly Word[], beside: Beside): boolean {
	const asked = decisive(typed);
	const words = known.filter(({ role }) => role !== 'particle');
	return words.some((_, start) => {
		const inOrder = [...words.slice(start), ...words.slice(0, start)].map(({ text }) => text);
		const last = words.length - 1 - start;
		return follows(
			asked,
			0,
			inOrder,
			0,
			{ ...beside, last, isTurned: start > 0 },
			{ isNamed: false, isNear: false, hasLast: false },
		);
	});
}

/** A spelling as it is read on from one of its words. */
interface Turned extends Beside {
	/** The place to which its last word has come. */
	readonly last: number;
	readonly isTurned: boolean;
}

/** Whether the typed words from one place on are found, in order, among the known ones from another. */
function follows(
	typed: readonly Word[],
	at: number,
	known: readonly string[],
	from: number,
	turned: Turned,
	progress: Progress,
): boolean {
	const [word, next] = [typed[at], typed[at + 1]];
	const { isNamed, isNear, hasLast } = progress;
	if (word === undefined) return isNamed && (hasLast || !(turned.isTurned || isNear));
	if (turned.isContext(word.text) && follows(typed, at + 1, known, from, turned, progress)) return true;
	const [one, other] = [known[from], known[from + 1]];
	if (one === undefined) return false;
	const goOn = (taken: number, used: number, found: Partial<Progress>): boolean =>
		follows(typed, at + taken, known, from + used, turned, {
			...progress,
			...found,
			hasLast: hasLast || (taken > 0 && from <= turned.last && turned.last < from + used),
		});
	const nearness = compare(word, one, turned);
	if (nearness === 'same' && goOn(1, 1, { isNamed: true })) return true;
	if (nearness === 'near' && !isNear && goOn(1, 1, { isNamed: true, isNear: true })) return true;
	if (nearness === 'slip' && goOn(1, 1, { isNamed: true })) return true;
	if (word.text.length === 1 && one.startsWith(word.text) && goOn(1, 1, {})) return true;
	if (next && isJoined([word.text, next.text], [one]) && goOn(2, 1, { isNamed: true })) return true;
	if (other && isJoined([word.text], [one, other]) && goOn(1, 2, { isNamed: true })) return true;
	return goOn(0, 1, {});
}

function compare({ text, transliterated, abjad }: Word, known: string, { isName }: Beside): Nearness {
	if (text === known || known === `abd${text}` || text.replace(/^(?:al|el)(?=.{3})/, '') === known) return 'same';
	if (transliterated) return likenessOfTransliteration(text, known, abjad) >= sameInOtherScript ? 'same' : undefined;
	if (shortForms.get(text)?.includes(known)) return 'near';
	const variant = variance(text, known);
	if (variant >= sameName) return variant >= sameSpelling ? 'same' : 'near';
	const most = isName(text) ? 0 : slip(Math.min(text.length, known.length));
	return distance(text, known, most) <= most ? 'slip' : undefined;
}

/** Whether two words are another written as one: "haile mariam", "hailemariam". A slip here could swallow a word, and so could an initial. */
function isJoined(typed: readonly string[], known: readonly string[]): boolean {
	const isWhole = [...typed, ...known].every((word) => word.length > 1);
	return isWhole && distance(typed.join(''), known.join(''), joinedCost) <= joinedCost;
}

/**
 * How far two names are one in two spellings, 0..1: "Sergei" and "Sergey", "Masud" and "Masoud" have the same consonants and vowels of
 * one colour. "Hassan" and "Hussein", "Mario" and "Maria" are two names, and so are short ones that differ at all.
 */
function variance(typed: string, known: string): number {
	const isShort = Math.min(typed.length, known.length) <= 3;
	if (isShort || skeleton(typed) !== skeleton(known) || colours(typed) !== colours(known)) return 0;
	return likeness(typed, known);
}

/** The vowels of a word, those that spellings take for each other as one: a and e, i and y, o and u. */
function colours(word: string): string {
	return word
		.replace(/e[iy]|[iy]+|ee/g, 'i')
		.replace(/ou|[ouw]+/g, 'u')
		.replace(/[ae]+/g, 'a')
		.replace(/[^aiu]/g, '');
}

/** What slips of typing may cost in a word that is no name itself: one in a short word, two in a long one. */
function slip(length: number): number {
	if (length <= 3) return 0;
	return length <= 7 ? 1 : 2;
}
