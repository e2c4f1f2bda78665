/**
 * How near two words in Latin letters are, as typing and transliteration vary them: one weighted edit distance in which
 * what people confuse costs little (vowels, doubled letters, c/k, v/w, a slip to the next key) and the rest costs 1.
 */

const size = 37; // a-z, 0-9, anything else
const other = 36;

function code(char: number): number {
	if (char >= 97 && char <= 122) return char - 97;
	if (char >= 48 && char <= 57) return char - 48 + 26;
	return other;
}

const codeOf = (letter: string): number => code(letter.charCodeAt(0));

const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Pairs of letters that stand for one sound in two spellings, with the cost of taking one for the other. */
const confusions: readonly (readonly [string, number])[] = [
	['iy', 0.2],
	['jy', 0.3],
	['ck', 0.25],
	['kq', 0.2],
	['sz', 0.3],
	['vw', 0.25],
	['ou', 0.3],
	['ei', 0.35],
	['ae', 0.4],
	['ao', 0.4],
	['uw', 0.3],
	['ey', 0.4],
	['ij', 0.4],
	['gj', 0.4],
	['cs', 0.35],
	['dt', 0.45],
	['bp', 0.5],
	['gk', 0.5],
	['bv', 0.5],
	['fv', 0.4],
	['fp', 0.5],
	['sx', 0.45],
	['jz', 0.5],
	['gq', 0.35],
	['hx', 0.5],
	['kx', 0.5],
	['lr', 0.6],
	['cq', 0.4],
	['ch', 0.5],
	['hk', 0.5],
	['gh', 0.5],
	['cz', 0.5],
	['bw', 0.6],
	['oy', 0.6],
	['jh', 0.6],
	['gy', 0.6],
	['uv', 0.5],
	['rg', 0.8],
	['nm', 0.7],
];
const vowels = 'aeiou';

function substitutionCosts(): Float32Array {
	const costs = new Float32Array(size * size).fill(1);
	const set = (one: string, two: string, cost: number): void => {
		const [a, b] = [codeOf(one), codeOf(two)];
		costs[a * size + b] = Math.min(costs[a * size + b] ?? 1, cost);
		costs[b * size + a] = Math.min(costs[b * size + a] ?? 1, cost);
	};
	for (let letter = 0; letter < size; letter++) costs[letter * size + letter] = 0;
	costs[other * size + other] = 1;
	for (const [row, keys] of keyboardRows.entries()) {
		for (let at = 0; at < keys.length; at++) {
			const key = keys.charAt(at);
			if (at > 0) set(key, keys.charAt(at - 1), 0.8);
			const below = keyboardRows[row + 1];
			for (const reach of [at - 1, at]) if (below?.charAt(reach)) set(key, below.charAt(reach), 0.8);
		}
	}
	for (const one of vowels) for (const two of vowels) if (one !== two) set(one, two, 0.5);
	for (const [pair, cost] of confusions) set(pair.charAt(0), pair.charAt(1), cost);
	return costs;
}

const substitution = substitutionCosts();
const indel = new Float32Array(size).fill(1);
for (const letter of 'aeiou') indel[codeOf(letter)] = 0.65;
for (const letter of 'hyw') indel[codeOf(letter)] = 0.5;

const longest = 40;
const rows = [0, 1, 2].map(() => new Float32Array(longest + 2));
const [codesA, codesB] = [new Uint8Array(longest), new Uint8Array(longest)];
const dropsB = new Float32Array(longest);

/**
 * The weighted edit distance of two words, or Infinity as soon as it must exceed `limit`. Words are cut at 40 letters.
 */
export function distance(one: string, two: string, limit: number): number {
	const lengthA = Math.min(one.length, longest);
	const lengthB = Math.min(two.length, longest);
	if (Math.abs(lengthA - lengthB) * 0.3 > limit) return Number.POSITIVE_INFINITY;
	for (let at = 0; at < lengthA; at++) codesA[at] = code(one.charCodeAt(at));
	for (let at = 0; at < lengthB; at++) codesB[at] = code(two.charCodeAt(at));
	let [before, above, row] = rows as [Float32Array, Float32Array, Float32Array];
	above[0] = 0;
	for (let b = 0; b < lengthB; b++) {
		dropsB[b] = drop(codesB, b);
		above[b + 1] = (above[b] as number) + (dropsB[b] as number);
	}
	for (let a = 0; a < lengthA; a++) {
		const letterA = codesA[a] as number;
		const dropA = drop(codesA, a);
		row[0] = (above[0] as number) + dropA;
		let least = row[0];
		for (let b = 0; b < lengthB; b++) {
			const letterB = codesB[b] as number;
			// A wrong first letter is rarer than any other slip, unless it is another spelling of the sound.
			const swap = substitution[letterA * size + letterB] as number;
			let cost = (above[b] as number) + (a === 0 && b === 0 && swap > 0.3 ? swap * 1.6 : swap);
			const left = (row[b] as number) + (dropsB[b] as number);
			if (left < cost) cost = left;
			const up = (above[b + 1] as number) + dropA;
			if (up < cost) cost = up;
			if (a > 0 && b > 0 && letterA !== letterB && letterA === codesB[b - 1] && codesA[a - 1] === letterB) {
				const swapped = (before[b - 1] as number) + 0.7;
				if (swapped < cost) cost = swapped;
			}
			row[b + 1] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit + 0.7) return Number.POSITIVE_INFINITY;
		[before, above, row] = [above, row, before];
	}
	const cost = above[lengthB] as number;
	return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

/** The cost of leaving a letter out: little for a doubled one, some for a vowel. */
function drop(codes: Uint8Array, at: number): number {
	const letter = codes[at] as number;
	if (at > 0 && codes[at - 1] === letter) return 0.3;
	return at === 0 ? (indel[letter] as number) * 1.15 : (indel[letter] as number);
}

const classes: Readonly<Record<string, string>> = {
	b: 'P',
	p: 'P',
	v: 'P',
	f: 'P',
	t: 'T',
	d: 'T',
	k: 'K',
	g: 'K',
	q: 'K',
	c: 'S',
	s: 'S',
	z: 'S',
	x: 'S',
	j: 'S',
	m: 'M',
	n: 'N',
	l: 'L',
	r: 'L',
};

/**
 * The consonants of a word by class, doubled ones once: what survives transliteration (`Zelenskyy`, `Selenskij` and `Zelenski`
 * all give `SLNSK`).
 */
export function skeleton(word: string): string {
	return consonantClasses(affricates(word));
}

/** One letter for each sound that languages write as two or three: ts, dj. */
function affricates(word: string): string {
	return word.includes('t') || word.includes('d') ? word.replace(/tsz|dzh|dj/g, 'j').replace(/t[sz]/g, 'c') : word;
}

function consonantClasses(word: string): string {
	let result = '';
	let last = '';
	for (let at = 0; at < word.length; at++) {
		const letter = word.charAt(at);
		const found = soundClass(word, at);
		if (found !== '' && found !== last) result += found;
		if (found !== '' || 'aeiouyhw'.includes(letter)) last = found;
	}
	return result;
}

function soundClass(word: string, at: number): string {
	const letter = word.charAt(at);
	if (letter === 'c') return 'eiyhz'.includes(word.charAt(at + 1) || '-') ? 'S' : 'K';
	if (letter === 'g' && word.charAt(at - 1) === 'n' && !'aeiouy'.includes(word.charAt(at + 1) || '-')) return '';
	return classes[letter] ?? (letter >= '0' && letter <= '9' ? letter : '');
}

/** The word without what other scripts leave unwritten or write otherwise: vowels and half-vowels. */
export function consonants(word: string): string {
	return word.replace(/[aeiouyw]+/g, '').replace(/(.)\1+/g, '$1');
}

/** How much two words may differ to be compared at all, by the length of the typed one. */
function tolerance(length: number): number {
	if (length <= 3) return 0;
	if (length === 4) return 1.1;
	if (length === 5) return 1.7;
	return length <= 7 ? 2.15 : 2.7;
}

/** The likeness of a typed word to a known one: 1 the same, 0 nothing in common. */
export function likeness(typed: string, known: string): number {
	if (typed === known) return 1;
	const half = (typed.length + known.length) / 2;
	const limit = Math.min(tolerance(Math.min(typed.length, known.length + 1)), 0.43 * Math.max(4, half));
	const cost = distance(typed, known, limit);
	if (cost === Number.POSITIVE_INFINITY) return 0;
	return Math.max(0, 1 - cost / Math.max(4, half));
}

/** The skeleton with a mark for a vowel at the start: "Asad" does not begin as "Saied" does. */
function outline(word: string): string {
	return /^[aeiou]/.test(word) ? `a${skeleton(word)}` : skeleton(word);
}

/** One spelling for the sounds that languages write with different groups of letters. */
function simplify(word: string): string {
	return affricates(word)
		.replace(/kh|gh/g, 'h')
		.replace(/s(?:c?h|hch)/g, 's')
		.replace(/ph/g, 'f')
		.replace(/ou/g, 'u')
		.replace(/ng(?![aeiou])/g, 'n');
}

/**
 * The likeness of a transliterated word to a known one. Where the script writes no vowels (`abjad`), by consonants alone; else by
 * the letters and by the consonants by class, to equal parts.
 */
export function likenessOfTransliteration(typed: string, known: string, abjad: boolean): number {
	const plain = likeness(typed, known);
	if (plain >= 0.9) return plain;
	const [one, two] = [outline(typed), outline(known)];
	if (one.length < 2 || two.length < 2) return one === two && distance(typed, known, 0.5) <= 0.5 ? 0.85 : plain;
	const length = (one.length + two.length) / 2;
	const shared = 1 - distance(one.toLowerCase(), two.toLowerCase(), length < 3 ? 0 : 1.1) / length;
	if (shared < 0) return plain;
	const [simpleOne, simpleTwo] = [simplify(typed), simplify(known)];
	const [bareOne, bareTwo] = abjad ? [consonants(simpleOne), consonants(simpleTwo)] : [simpleOne, simpleTwo];
	const letters = 1 - distance(bareOne, bareTwo, 4.5) / Math.max(3, (bareOne.length + bareTwo.length) / 2);
	if (letters < 0) return plain;
	return Math.max(plain, 0.97 * (0.5 * shared + 0.5 * letters));
}
