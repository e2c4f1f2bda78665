import { fold, isOtherScript } from './fold.ts';
import { type Parts, PartWriter } from './parts.ts';
import { type Hint, type NameEntry, nameTypes, strengths } from './types.ts';
import { writeWordList } from './wordList.ts';
import { initialsOf, orderFreeKey, roleOf, type Word, wordRoles, wordsOf } from './words.ts';

/** Names written as one word are compared from this length on. */
const shortestJoined = 5;
/** Names of more words are not written as one. */
const mostJoined = 4;

/** A spelling with what is worked out from it. */
interface Spelling {
	readonly entry: NameEntry;
	readonly folded: string;
	readonly words: readonly Word[];
}

/**
 * Works out everything by which names are found: owners, spellings, words, keys. {@link NameTable} and {@link Matcher} read it.
 *
 * @param entries all spellings of all owners, in any order
 * @param hints words that are no party of the store
 */
export function packNames(entries: Iterable<NameEntry>, hints: Iterable<Hint> = []): Parts {
	const writer = new PartWriter();
	const spellings = [...entries].sort(byIdAndText).map((entry) => {
		const folded = fold(entry.text);
		return { entry, folded, words: wordsOf(folded) };
	});
	writeOwners(writer, spellings);
	writeSpellings(writer, spellings);
	writeKeys(writer, spellings);
	writeWords(writer, spellings);
	writeJoined(writer, spellings);
	writeHints(writer, hints);
	return writer.parts;
}

function byIdAndText(one: NameEntry, other: NameEntry): number {
	return compareTexts(one.id, other.id) || compareTexts(one.text, other.text);
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** The first spelling of each owner, in the order of ids. */
function writeOwners(writer: PartWriter, spellings: readonly Spelling[]): void {
	const owners = [...new Map(spellings.map(({ entry }) => [entry.id, entry])).values()];
	const states = [...new Set(owners.map(({ entity }) => entity ?? ''))];
	const stateNumbers = new Map(states.map((state, number) => [state, number]));
	const ids = owners.map(({ id }) => id.toLowerCase());
	writer.strings(
		'owners',
		owners.map(({ id }) => id),
	);
	writer.groups('owners.byId', groupNumbers(ids));
	writer.strings(
		'owners.labels',
		owners.map(({ label }) => label),
	);
	writer.strings(
		'owners.foldedLabels',
		owners.map(({ label }) => fold(label)),
	);
	writer.strings(
		'owners.context',
		owners.map(({ context }) => contextWords(context)),
	);
	writer.numbers(
		'owners.types',
		Uint8Array.from(owners, ({ type }) => nameTypes.indexOf(type)),
	);
	writer.numbers(
		'owners.former',
		Uint8Array.from(owners, ({ isFormer }) => Number(isFormer)),
	);
	writer.numbers(
		'owners.prominence',
		Float64Array.from(owners, ({ prominence }) => prominence),
	);
	writer.strings('states', states);
	writer.numbers(
		'owners.states',
		Int32Array.from(owners, ({ entity }) => stateNumbers.get(entity ?? '') ?? 0),
	);
}

/** Words as {@link wordsOf} gives them, with a space before and behind each. */
function contextWords(text: string): string {
	const letters = text
		.toLowerCase()
		.replace(/[^\p{L} ]/gu, ' ')
		.trim();
	return ` ${[...new Set(wordsOf(letters).map((word) => word.text))].join(' ')} `;
}

function writeSpellings(writer: PartWriter, spellings: readonly Spelling[]): void {
	let owner = -1;
	const owners = spellings.map(({ entry }, number) => {
		if (spellings[number - 1]?.entry.id !== entry.id) owner++;
		return owner;
	});
	writer.numbers('spellings.owners', Int32Array.from(owners));
	writer.numbers(
		'spellings.strengths',
		Uint8Array.from(spellings, ({ entry }) => strengths.indexOf(entry.strength)),
	);
	writer.numbers(
		'spellings.otherScript',
		Uint8Array.from(spellings, ({ folded }) => Number(isOtherScript(folded))),
	);
	writer.strings(
		'spellings',
		spellings.map(({ entry }) => entry.text),
	);
	writer.strings(
		'spellings.folded',
		spellings.map(({ folded }) => folded),
	);
	writer.numbers(
		'spellings.sorted',
		Int32Array.from(spellings.keys()).sort((one, other) =>
			compareTexts(spellings[one]?.folded ?? '', spellings[other]?.folded ?? ''),
		),
	);
}

/** The keys under which a whole name is found in another form. */
function writeKeys(writer: PartWriter, spellings: readonly Spelling[]): void {
	const orderFree = new Map<string, number[]>();
	const initials = new Map<string, number[]>();
	const labels = new Map<string, number[]>();
	for (const [number, { entry, folded, words }] of spellings.entries()) {
		push(orderFree, orderFreeKey(words, entry.type), number);
		if (entry.strength !== 'canonical') continue;
		if (entry.type === 'person') for (const letters of initialsOf(words)) push(initials, letters, number);
		else for (const word of folded.split(' ')) push(labels, word, number);
	}
	writer.groups('keys.orderFree', orderFree);
	writer.groups('keys.initials', initials);
	writer.groups('keys.labelWords', labels);
}

function writeWords(writer: PartWriter, spellings: readonly Spelling[]): void {
	const numbers = new Map<string, number>();
	const postings: number[][] = [];
	const rows = spellings.map(({ words }, spelling) =>
		words.map(({ text }) => {
			const number = numbers.get(text) ?? numbers.size;
			if (number === numbers.size) numbers.set(text, number);
			const posted = postings[number];
			if (posted) posted.push(spelling);
			else postings[number] = [spelling];
			return number;
		}),
	);
	const words = [...numbers.keys()];
	writeWordList(writer, 'words', words);
	writer.lists('spellings.words', rows);
	writer.lists('words.spellings', postings);
	writer.numbers(
		'words.roles',
		Uint8Array.from(words, (word) => wordRoles.indexOf(roleOf(word))),
	);
	const everything = Math.log(spellings.length + 2);
	writer.numbers(
		'words.rarity',
		Float32Array.from(postings, (posted) => {
			const owners = new Set(posted.map((number) => spellings[number]?.entry.id));
			return 1 - 0.65 * (Math.log(owners.size) / everything);
		}),
	);
}

/** Whole names written as one word, and those of persons also without their first word. */
function writeJoined(writer: PartWriter, spellings: readonly Spelling[]): void {
	const joined = new Map<string, number[]>();
	for (const [number, { entry, words }] of spellings.entries()) {
		if (words.length < 2 || words.length > mostJoined) continue;
		const texts = words.map(({ text }) => text);
		const forms = [texts, ...(texts.length > 2 && entry.type === 'person' ? [texts.slice(1)] : [])];
		for (const form of forms) {
			const text = form.join('');
			if (text.length >= shortestJoined) push(joined, text, number);
		}
	}
	writeWordList(writer, 'joined', [...joined.keys()]);
	writer.lists('joined.spellings', [...joined.values()]);
}

function writeHints(writer: PartWriter, hints: Iterable<Hint>): void {
	const known = [...hints].sort((one, other) => compareTexts(one.text, other.text));
	writer.groups('hints.byText', groupNumbers(known.map(({ text }) => fold(text))));
	writer.strings(
		'hints',
		known.map(({ hint }) => hint),
	);
	writer.strings(
		'hints.suggested',
		known.map(({ suggest }) => suggest.join(' ')),
	);
}

function groupNumbers(keys: readonly string[]): Map<string, number[]> {
	return Map.groupBy(keys.keys(), (number) => keys[number] ?? '');
}

function push(map: Map<string, number[]>, key: string, value: number): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
