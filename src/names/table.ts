import type { Groups, Lists, PartReader, Strings } from './parts.ts';
import { type Hint, type NameType, nameTypes, type ResolveOptions, type Strength, strengths } from './types.ts';

/** Whether a spelling belongs to what is asked for. */
export type Accepts = (spelling: number) => boolean;

/** Spellings and their owners by number: spellings in the order of their owners' ids, so that an owner's stand together. */
export class NameTable {
	readonly #ids: Strings;
	readonly #byId: Groups;
	readonly #labels: Strings;
	readonly #foldedLabels: Strings;
	readonly #contexts: Strings;
	readonly #types: Uint8Array;
	readonly #former: Uint8Array;
	readonly #prominence: Float64Array;
	readonly #states: Strings;
	readonly #stateOf: Int32Array;

	readonly #owners: Int32Array;
	readonly #strengths: Uint8Array;
	readonly #otherScript: Uint8Array;
	readonly #texts: Strings;
	readonly #folded: Strings;
	readonly #sorted: Int32Array;
	readonly #words: Lists;

	readonly #orderFree: Groups;
	readonly #initials: Groups;
	readonly #labelWords: Groups;

	readonly #hintsByText: Groups;
	readonly #hints: Strings;
	readonly #suggested: Strings;

	constructor(reader: PartReader) {
		this.#ids = reader.strings('owners');
		this.#byId = reader.groups('owners.byId');
		this.#labels = reader.strings('owners.labels');
		this.#foldedLabels = reader.strings('owners.foldedLabels');
		this.#contexts = reader.strings('owners.context');
		this.#types = reader.bytes('owners.types');
		this.#former = reader.bytes('owners.former');
		this.#prominence = reader.float64('owners.prominence');
		this.#states = reader.strings('states');
		this.#stateOf = reader.int32('owners.states');
		this.#owners = reader.int32('spellings.owners');
		this.#strengths = reader.bytes('spellings.strengths');
		this.#otherScript = reader.bytes('spellings.otherScript');
		this.#texts = reader.strings('spellings');
		this.#folded = reader.strings('spellings.folded');
		this.#sorted = reader.int32('spellings.sorted');
		this.#words = reader.lists('spellings.words');
		this.#orderFree = reader.groups('keys.orderFree');
		this.#initials = reader.groups('keys.initials');
		this.#labelWords = reader.groups('keys.labelWords');
		this.#hintsByText = reader.groups('hints.byText');
		this.#hints = reader.strings('hints');
		this.#suggested = reader.strings('hints.suggested');
	}

	/** How many spellings there are. */
	get size(): number {
		return this.#owners.length;
	}

	ownerOf(spelling: number): number {
		return this.#owners[spelling] as number;
	}

	textOf(spelling: number): string {
		return this.#texts.at(spelling);
	}

	foldedOf(spelling: number): string {
		return this.#folded.at(spelling);
	}

	/** How many letters a folded spelling has. */
	lengthOf(spelling: number): number {
		return this.#folded.lengthAt(spelling);
	}

	/** Whether a spelling is in a script other than Latin. */
	isOtherScript(spelling: number): boolean {
		return this.#otherScript[spelling] === 1;
	}

	strengthOf(spelling: number): Strength {
		return strengths[this.#strengths[spelling] as number] as Strength;
	}

	/** The numbers of a spelling's words. */
	wordsOf(spelling: number): Int32Array {
		return this.#words.at(spelling);
	}

	typeOf(spelling: number): NameType {
		return nameTypes[this.#types[this.ownerOf(spelling)] as number] as NameType;
	}

	isFormer(spelling: number): boolean {
		return this.#former[this.ownerOf(spelling)] === 1;
	}

	prominenceOf(spelling: number): number {
		return this.#prominence[this.ownerOf(spelling)] as number;
	}

	idOf(spelling: number): string {
		return this.#ids.at(this.ownerOf(spelling));
	}

	labelOf(spelling: number): string {
		return this.#labels.at(this.ownerOf(spelling));
	}

	foldedLabelOf(spelling: number): string {
		return this.#foldedLabels.at(this.ownerOf(spelling));
	}

	/** The state of a person. */
	stateOf(spelling: number): string | undefined {
		return this.#states.at(this.#stateOf[this.ownerOf(spelling)] as number) || undefined;
	}

	/** Whether a word may be typed beside the name of this person: of the office, of the state. */
	isContext(spelling: number, word: string): boolean {
		return this.#contexts.at(this.ownerOf(spelling)).includes(` ${word} `);
	}

	/** A spelling of the owner of an id, whatever its case. */
	withId(id: string): number | undefined {
		const owner = this.#byId.get(id.toLowerCase())[0];
		if (owner === undefined) return undefined;
		return this.#firstOf(owner);
	}

	/** The spellings that are equal to a folded text. */
	spelled(folded: string): Int32Array {
		const from = this.#folded.placeIn(this.#sorted, folded);
		let until = from;
		while (until < this.#sorted.length && this.foldedOf(this.#sorted[until] as number) === folded) until++;
		return this.#sorted.subarray(from, until);
	}

	/** The spellings that begin with a folded text, in alphabetical order. */
	begunBy(folded: string): Int32Array {
		return this.#folded.begunBy(this.#sorted, folded);
	}

	/** The spellings under a key of {@link orderFreeKey}. */
	withWords(orderFreeKey: string): Int32Array {
		return this.#orderFree.get(orderFreeKey);
	}

	/** The canonical names of persons of these initials. */
	withInitials(letters: string): Int32Array {
		return this.#initials.get(letters);
	}

	/** The canonical names of entities that hold a word. */
	labelsHolding(word: string): Int32Array {
		return this.#labelWords.get(word);
	}

	/** What to say to a word that is no party of the store. */
	hintOf(folded: string): Omit<Hint, 'text'> | undefined {
		const number = this.#hintsByText.get(folded).at(-1);
		if (number === undefined) return undefined;
		return { hint: this.#hints.at(number), suggest: this.#suggested.at(number).split(' ') };
	}

	/** The test that options ask for. */
	acceptance({ type, entity }: ResolveOptions): Accepts {
		const wanted = type === undefined ? -1 : nameTypes.indexOf(type);
		return (spelling) =>
			(wanted < 0 || this.#types[this.ownerOf(spelling)] === wanted) &&
			(entity === undefined || this.stateOf(spelling) === entity);
	}

	/** All spellings of the owner of one. */
	spellingsBeside(spelling: number): number[] {
		const owner = this.ownerOf(spelling);
		const first = this.#firstOf(owner);
		let until = first;
		while (until < this.#owners.length && this.#owners[until] === owner) until++;
		return Array.from({ length: until - first }, (_, place) => first + place);
	}

	/** The first spelling of an owner. */
	#firstOf(owner: number): number {
		let [low, high] = [0, this.#owners.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#owners[middle] as number) < owner) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
