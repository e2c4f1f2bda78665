/**
 * The parts that an index is kept in: long texts and arrays of numbers. A file holds them as they are, so that reading an index needs
 * no building. Numbers are stored least significant byte first, the order of every processor that Node runs on today.
 */

/** A text, or the bytes of numbers. */
export type Part = string | Uint8Array;

/** Parts by name. */
export type Parts = ReadonlyMap<string, Part>;

type Numbers = Uint8Array | Int32Array | Float32Array | Float64Array;

/** A list of texts within one long text. */
export class Strings {
	readonly #text: string;
	/** Where each text begins; one number more than there are texts. */
	readonly #starts: Int32Array;

	constructor(text: string, starts: Int32Array) {
		this.#text = text;
		this.#starts = starts;
	}

	get size(): number {
		return this.#starts.length - 1;
	}

	at(number: number): string {
		return this.#text.slice(this.#starts[number], this.#starts[number + 1]);
	}

	lengthAt(number: number): number {
		return (this.#starts[number + 1] as number) - (this.#starts[number] as number);
	}

	/**
	 * Where a text stands or would stand in an order.
	 *
	 * @param order numbers of texts, sorted by text
	 * @returns the first place in `order` whose text is not less than `text`
	 */
	placeIn(order: Int32Array, text: string): number {
		let [low, high] = [0, order.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.at(order[middle] as number) < text) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/**
	 * The texts that begin with a text.
	 *
	 * @param order numbers of texts, sorted by text
	 */
	begunBy(order: Int32Array, start: string): Int32Array {
		// No text holds U+FFFF, which is no character: what begins with `start` stands before `start` with it.
		return order.subarray(this.placeIn(order, start), this.placeIn(order, `${start}\uffff`));
	}

	/** The place of a text in this list where the list is sorted, or -1. */
	sortedPlaceOf(text: string): number {
		let [low, high] = [0, this.size];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.at(middle) < text) low = middle + 1;
			else high = middle;
		}
		return low < this.size && this.at(low) === text ? low : -1;
	}
}

const noNumbers = new Int32Array(0);

/** Lists of numbers by key. */
export class Groups {
	readonly #keys: Strings;
	readonly #lists: Lists;

	constructor(keys: Strings, lists: Lists) {
		this.#keys = keys;
		this.#lists = lists;
	}

	/** The numbers under a key; none where nobody put any. */
	get(key: string): Int32Array {
		const place = this.#keys.sortedPlaceOf(key);
		return place < 0 ? noNumbers : this.#lists.at(place);
	}
}

/** Lists of numbers by number. */
export class Lists {
	readonly #starts: Int32Array;
	readonly #members: Int32Array;

	constructor(starts: Int32Array, members: Int32Array) {
		this.#starts = starts;
		this.#members = members;
	}

	at(number: number): Int32Array {
		return this.#members.subarray(this.#starts[number], this.#starts[number + 1]);
	}
}

/** Makes parts. */
export class PartWriter {
	readonly #parts = new Map<string, Part>();

	get parts(): Parts {
		return this.#parts;
	}

	numbers(name: string, numbers: Numbers): void {
		this.#parts.set(name, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
	}

	strings(name: string, texts: readonly string[]): void {
		this.#parts.set(name, texts.join(''));
		this.numbers(
			`${name}.starts`,
			startsOf(texts, (text) => text.length),
		);
	}

	lists(name: string, lists: readonly (readonly number[])[]): void {
		this.numbers(name, Int32Array.from(lists.flat()));
		this.numbers(
			`${name}.starts`,
			startsOf(lists, (list) => list.length),
		);
	}

	groups(name: string, groups: ReadonlyMap<string, readonly number[]>): void {
		const keys = [...groups.keys()].sort();
		this.strings(`${name}.keys`, keys);
		this.lists(
			name,
			keys.map((key) => groups.get(key) ?? []),
		);
	}
}

function startsOf<Item>(items: readonly Item[], lengthOf: (item: Item) => number): Int32Array {
	const starts = new Int32Array(items.length + 1);
	let end = 0;
	for (const [number, item] of items.entries()) {
		end += lengthOf(item);
		starts[number + 1] = end;
	}
	return starts;
}

/** Reads parts without copying their numbers. */
export class PartReader {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	bytes(name: string): Uint8Array {
		const part = this.#parts.get(name);
		if (part === undefined || typeof part === 'string') throw new Error(`The index of names has no numbers “${name}”.`);
		// Arrays of wider numbers begin at a multiple of their width.
		return part.byteOffset % 8 === 0 ? part : new Uint8Array(part);
	}

	int32(name: string): Int32Array {
		const { buffer, byteOffset, byteLength } = this.bytes(name);
		return new Int32Array(buffer, byteOffset, byteLength / 4);
	}

	float32(name: string): Float32Array {
		const { buffer, byteOffset, byteLength } = this.bytes(name);
		return new Float32Array(buffer, byteOffset, byteLength / 4);
	}

	float64(name: string): Float64Array {
		const { buffer, byteOffset, byteLength } = this.bytes(name);
		return new Float64Array(buffer, byteOffset, byteLength / 8);
	}

	strings(name: string): Strings {
		const text = this.#parts.get(name);
		if (typeof text !== 'string') throw new Error(`The index of names has no text “${name}”.`);
		return new Strings(text, this.int32(`${name}.starts`));
	}

	lists(name: string): Lists {
		return new Lists(this.int32(`${name}.starts`), this.int32(name));
	}

	groups(name: string): Groups {
		return new Groups(this.strings(`${name}.keys`), this.lists(name));
	}
}
