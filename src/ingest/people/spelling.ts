import anyAscii from 'any-ascii';

/** The words of a name, folded: without case, diacritics and punctuation. */
export function words(name: string): string[] {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[’'ʼʻ`‘]/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** Whether two names have a word in common. */
export function sharesWord(one: string, other: string): boolean {
	const first = new Set(words(one));
	return words(other).some((word) => first.has(word));
}

/** Whether two names can be spellings of one: all words of the shorter (two at least) stand in the longer. */
export function sameName(one: string, other: string): boolean {
	const [first, second] = [new Set(words(one)), new Set(words(other))];
	const [short, long] = first.size <= second.size ? [first, second] : [second, first];
	return short.size >= 2 && [...short].every((word) => long.has(word));
}

/** Whether a name is written in another script than Latin. */
export function isNative(name: string): boolean {
	return /\p{L}/u.test(name.replaceAll(/\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited}/gu, ''));
}

/** The part of an id that is made of a name. */
export function slug(name: string): string {
	return words(anyAscii(name)).join('-');
}
