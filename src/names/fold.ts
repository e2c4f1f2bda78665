import anyAscii from 'any-ascii';

/** Latin letters that have no decomposition in Unicode. */
const letters: Readonly<Record<string, string>> = {
	ı: 'i',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ð: 'd',
	ə: 'a',
	ǝ: 'e',
	ɛ: 'e',
	ɔ: 'o',
	ŋ: 'ng',
	ħ: 'h',
	ŧ: 't',
	ɓ: 'b',
	ɗ: 'd',
	ƙ: 'k',
	ƴ: 'y',
	ɲ: 'ny',
	ʉ: 'u',
	ɨ: 'i',
	ĸ: 'k',
	ŀ: 'l',
	ſ: 's',
	// One letter in several code points: Arabic, Persian, Urdu and Kurdish write yeh, kaf and heh differently.
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ک: 'ك',
	ڪ: 'ك',
	ة: 'ه',
	ە: 'ه',
	ہ: 'ه',
	ھ: 'ه',
	ۀ: 'ه',
	ٱ: 'ا',
};
const letterPattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Marks that only vary a letter (Latin, Greek, Cyrillic, Hebrew, Arabic). Vowel signs of Indic scripts are letters and stay. */
const marks = /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f]/gu;
const apostrophes = /['’‘ʻʼʾʿ`´′＇]/gu;
const abbreviations = /(?<![\p{L}\p{N}])((?:\p{L}\.){2,}\p{L}?)(?![\p{L}\p{N}])/gu;
const plain = /^[a-z0-9 ]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of Latin
const notLatin = /[^\u0000-\u024f]/u;

/**
 * The form under which spellings are compared: lower case, no marks, special letters written out, abbreviating dots and
 * apostrophes gone, everything else between words one space. Other scripts stay as they are.
 */
export function fold(text: string): string {
	let folded = text.toLowerCase();
	if (plain.test(folded) && !/^ | $| {2}| s(?: |$)/.test(folded)) return folded;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
	if (!/^[\x00-\x7f]*$/.test(folded)) {
		folded = folded
			.normalize('NFKD')
			.replace(marks, '')
			.toLowerCase()
			.replace(letterPattern, (letter) => letters[letter] ?? letter)
			.normalize('NFC');
	}
	folded = folded.replace(apostrophes, '');
	// Few texts have a dot, and to look for it is much faster than the pattern.
	if (folded.includes('.')) folded = folded.replace(abbreviations, (dotted) => `${dotted.replaceAll('.', '')} `);
	return folded
		.replaceAll('&', ' and ')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.replace(/(?<=[a-z]{2}) s(?= |$)/g, 's')
		.trim();
}

/** A folded text in Latin letters: transliterated where it is in another script. */
export function romanise(folded: string): string {
	if (!notLatin.test(folded)) return folded;
	// Ayin and alef carry a vowel; vav in foreign names is one; the Indic dot is an n.
	const latin = anyAscii(
		folded
			.replace(/[اعאע]/g, 'a')
			.replace(/ו/g, 'w')
			.replace(/[\u0902\u0982]/g, 'n'),
	).toLowerCase();
	// Hangul puts a vowel between the consonants of foreign names: Lavrov is "labeulopeu".
	return (/[\uac00-\ud7a3]/.test(folded) ? latin.replace(/(?<=[bdgjkpst])eu(?![nm])/g, '') : latin)
		.replace(/['`]/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}

/** Whether a folded text is written in a script other than Latin. */
export function isOtherScript(folded: string): boolean {
	return notLatin.test(folded);
}
