/** Letters in which a language is written, where they are not Latin ones. */
const scripts: Record<string, RegExp> = {
	ar: /\p{Script=Arabic}/u,
	be: /\p{Script=Cyrillic}/u,
	bg: /\p{Script=Cyrillic}/u,
	bn: /\p{Script=Bengali}/u,
	el: /\p{Script=Greek}/u,
	fa: /\p{Script=Arabic}/u,
	he: /\p{Script=Hebrew}/u,
	hi: /\p{Script=Devanagari}/u,
	hy: /\p{Script=Armenian}/u,
	ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
	ka: /\p{Script=Georgian}/u,
	kk: /\p{Script=Cyrillic}/u,
	km: /\p{Script=Khmer}/u,
	ko: /\p{Script=Hangul}/u,
	ky: /\p{Script=Cyrillic}/u,
	lo: /\p{Script=Lao}/u,
	mk: /\p{Script=Cyrillic}/u,
	mn: /\p{Script=Cyrillic}/u,
	my: /\p{Script=Myanmar}/u,
	ne: /\p{Script=Devanagari}/u,
	ps: /\p{Script=Arabic}/u,
	ru: /\p{Script=Cyrillic}/u,
	si: /\p{Script=Sinhala}/u,
	sr: /\p{Script=Cyrillic}|\p{Script=Latin}/u,
	ta: /\p{Script=Tamil}/u,
	tg: /\p{Script=Cyrillic}/u,
	th: /\p{Script=Thai}/u,
	uk: /\p{Script=Cyrillic}/u,
	ur: /\p{Script=Arabic}/u,
	zh: /\p{Script=Han}/u,
};

const patronymic = /(вич|ьич|ична|вна|ыч|йович|івна|ївна|евна|аўна|еўна|кызы|оглы)$/iu;
/** Forms of address and titles that people add to a name in lists of aliases. */
const titles = new Set(
	(
		'aigle amay ayatollah ayetullah baroness baronne begum begüm bey bhai cardinal cavaliere chairman colonel compañero dame daw dr duc ' +
		'duke duque emir father fürst general général giáo her herceg hertog hertug herzog his hrh ibu imam jr king király királynő kníže koning ' +
		'kral kraliçe kroonprins kroonprinses könig lady lider lord léopard minister mr mrs papa papież paus pave pm premier prens prensi ' +
		'president presidente princ princas prince princess principe princis prins prinses prints prinssi prinz putera queen reina reine rey roi ' +
		'rt sahib secretary senator sheikh sir the tita tuanku vezér príncipe ' +
		'герцог герцогиня принц принцесса король королева князь султан шейх эмир папа президент генерал ' +
		'ملك الملك الأمير الشيخ السلطان الرئيس پادشاه ملکه 공 여왕 국왕 공작 왕세자'
	).split(' '),
);
/** The same where words are written together. */
const attachedTitle =
	/主席|总书记|總書記|总统|總統|首相|总理|大大|核心|同志|女王|天皇|総理|大臣|国王|國王|公爵|王子|皇太子|대통령|총서기|주석|총리|大統領|氏$|君$/u;

function isAddress(name: string): boolean {
	return attachedTitle.test(name) || name.split(/[\s,.]+/u).some((word) => titles.has(word.toLowerCase()));
}

/**
 * Whether an alias is a whole name, not a surname, an initial or a form of address. Scripts without spaces separate the parts of
 * foreign names with a dot; a name of Han or Hangul letters alone is whole from two or three letters on.
 */
export function isFullName(alias: string, lang: string): boolean {
	if (isAddress(alias) || /\p{N}|[()"“”«»]/u.test(alias)) return false;
	if (lang === 'zh') return [...alias.trim()].length >= 3;
	if (lang === 'ja') return /[・＝=]/u.test(alias) || /^\p{Script=Han}{3,6}$/u.test(alias);
	if (lang === 'ko') return alias.includes(' ') || /^[가-힣]{3}$/u.test(alias);
	return alias.split(/[\s,]+/u).filter((word) => [...word.replaceAll(/\P{L}/gu, '')].length > 1).length >= 2;
}

/**
 * The spellings that a label stands for: the remark in brackets taken off, a surname set first with a comma put last, and for
 * names with a patronymic also the form without it, by which the press calls people. None where the label is in another script
 * than its language.
 */
export function asSpelled(label: string, lang: string): string[] {
	const bare = label
		.normalize('NFC')
		.replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\u0301/gu, '')
		.replace(/\s*[(（].*$/u, '')
		.replaceAll(/\s+/gu, ' ')
		.trim();
	const [surname = '', given, ...more] = bare.split(/\s*[,،]\s*/u);
	if (more.length > 0 || bare === '' || isAddress(bare) || /\p{N}{2}/u.test(bare)) return [];
	const name = given === undefined ? bare : `${given} ${surname}`;
	const script = scripts[lang.replace(/-.*$/u, '')] ?? /\p{Script=Latin}/u;
	if (![...name].filter((letter) => /\p{L}/u.test(letter)).every((letter) => script.test(letter) || /\p{M}|ー/u.test(letter)))
		return [];
	const parts = name.split(' ');
	const withoutPatronymic = parts.filter((part, place) => !(place > 0 && patronymic.test(part) && isBetween(parts, place)));
	return withoutPatronymic.length > 1 && withoutPatronymic.length < parts.length ? [name, withoutPatronymic.join(' ')] : [name];
}

/** A word of three that is no surname of a Balkan kind: those stand last, a patronymic in the middle. */
function isBetween(parts: readonly string[], place: number): boolean {
	return parts.length === 3 && place === 1;
}

/**
 * Whether a name in Chinese or Korean is but the surname of a foreigner: it has no dot or space between its parts, and its bearer
 * is of no state where people are named in a few letters of Han or Hangul.
 */
export function isSurnameAlone(name: string, lang: string, states: ReadonlySet<string>): boolean {
	if (!/^(zh|ko)/u.test(lang) || /[・·•‧．.\s-]/u.test(name)) return false;
	return !['CN', 'HK', 'JP', 'KP', 'KR', 'MM', 'MN', 'MY', 'KH', 'SG', 'TW', 'VN'].some((state) => states.has(state));
}
