/** Says statements in the words of a language: Project Fluent for the messages, `Intl` for dates, lists and plurals. */
import { FluentBundle, type FluentValue } from '@fluent/bundle';
import { LRUCache } from 'lru-cache';
import type { Argument, EntityArgument, Sentence, Statement } from '../answers/block.ts';
import { isApproximate, precisionOf } from '../data/date.ts';
import { dateFormatter } from './dates.ts';
import { english, type LocaleDefinition, locales } from './locales.ts';
import { readMessageFiles } from './messageFiles.ts';
import { fluentValueOf, functionsOf, type Speech } from './values.ts';

/** A language that Attaché speaks. */
export interface Language {
	/** BCP 47. */
	readonly locale: string;
	/** A statement as a sentence. Throws where English has no such message, or the message wants an argument that is missing. */
	say(statement: Statement): Sentence;
	/** The text of a message by its key; behind a `.` an attribute of it, as in `command-relations.description`. */
	text(key: string, args?: Statement['args']): string;
	/** A date (EDTF level 0, `~` for "about") in words: `30 June 2022`, `about 1971`. */
	date(date: string): string;
	/** The name of an entity by itself, without an article. */
	name(entity: EntityArgument): string;
	/** The order of two names in its alphabet: negative, 0 or positive. */
	compare(one: string, other: string): number;
}

/** Dates with their prepositions that are kept. */
const mostDates = 5_000;

/** Lists joined that are kept: an answer names the same states several times, and `Intl` takes long over each list. */
const mostLists = 1_000;

/** Messages without names that are kept: labels of buttons and the like, few and the same in most answers. */
const mostTexts = 500;

const made = new Map<string, Language>();

/**
 * The language for a locale that a front end names (BCP 47): itself, else the one that it belongs to, as `en` for `en-US`, else
 * English. Messages are read once, when the language is first asked for.
 */
export function languageFor(locale: string | undefined): Language {
	const definition = [locale, locale?.split('-')[0]]
		.map((wanted) => locales.find((known) => known.locale === wanted))
		.find((found) => found !== undefined);
	return languageOf(definition ?? english);
}

function languageOf(definition: LocaleDefinition): Language {
	const known = made.get(definition.locale);
	if (known !== undefined) return known;
	const language = createLanguage(definition, definition.folder === english.folder ? undefined : languageOf(english));
	made.set(definition.locale, language);
	return language;
}

/**
 * Makes a language from its definition.
 *
 * @param fallback says what the language has no message for; English has none, and throws
 */
export function createLanguage(definition: LocaleDefinition, fallback?: Language): Language {
	const { locale, transform } = definition;
	const texts = new LRUCache<string, string>({ max: mostTexts });
	const format = (key: string, args: Statement['args']): string => {
		const kept = keyToKeep(key, args);
		const known = kept === undefined ? undefined : texts.get(kept);
		if (known !== undefined) return known;
		const text = formatAnew(key, args);
		if (kept !== undefined) texts.set(kept, text);
		return text;
	};
	const formatAnew = (key: string, args: Statement['args']): string => {
		const pattern = patternOf(bundle, key);
		if (pattern == null) return missing(key, args);
		const values: Record<string, FluentValue> = {};
		for (const [name, argument] of Object.entries(args)) values[name] = fluentValueOf(argument, speech);
		if (fallback === undefined) return formatStrictly(bundle, key, pattern, values);
		const errors: Error[] = [];
		const text = bundle.formatPattern(pattern, values, errors);
		return errors.length === 0 ? text : fallback.text(key, args);
	};
	const missing = (key: string, args: Statement['args']): string => {
		if (fallback === undefined) throw new Error(`src/language/${definition.folder}: no file has the message ${key}.`);
		return fallback.text(key, args);
	};
	const speech = createSpeech(definition, {
		format,
		has: (key) => bundle.hasMessage(key),
	});
	const bundle = new FluentBundle(definition.intl, {
		useIsolating: false,
		functions: functionsOf(speech),
		...(transform === undefined ? {} : { transform }),
	});
	for (const { path, resource } of readMessageFiles(definition.folder)) {
		const [error] = bundle.addResource(resource);
		if (error !== undefined) throw new Error(`src/language/${path}: ${error.message}; rename or remove one of the two.`);
	}
	let alphabet: Intl.Collator | undefined;
	return {
		locale,
		say: ({ key, args, citations }) => ({ text: format(key, args), citations }),
		text: (key, args = {}) => format(key, args),
		date: (date) => speech.inSentence({ date }),
		name: (entity) => speech.alone(entity),
		compare(one, other) {
			alphabet ??= new Intl.Collator(definition.intl);
			return alphabet.compare(one, other);
		},
	};
}

/** What a message is kept by: one without arguments, or of a date alone. Others are many, and may hold what somebody typed. */
function keyToKeep(key: string, args: Statement['args']): string | undefined {
	const names = Object.keys(args);
	const [name] = names;
	if (name === undefined) return key;
	const argument = names.length === 1 ? args[name] : undefined;
	return typeof argument === 'object' && 'date' in argument ? `${key} ${name} ${argument.date}` : undefined;
}

function patternOf(bundle: FluentBundle, key: string) {
	const [id = '', attribute] = key.split('.');
	const message = bundle.getMessage(id);
	return attribute === undefined ? message?.value : message?.attributes[attribute];
}

function formatStrictly(
	bundle: FluentBundle,
	key: string,
	pattern: Parameters<FluentBundle['formatPattern']>[0],
	values: Parameters<FluentBundle['formatPattern']>[1],
): string {
	try {
		return bundle.formatPattern(pattern, values);
	} catch (error) {
		throw new Error(`The message ${key} cannot be said: ${error instanceof Error ? error.message : String(error)}.`, {
			cause: error,
		});
	}
}

/** What the words of arguments need of the messages. */
interface Messages {
	format(key: string, args: Statement['args']): string;
	has(key: string): boolean;
}

function createSpeech({ intl, nameInSentence, transform }: LocaleDefinition, messages: Messages): Speech {
	const formatDate = dateFormatter(intl);
	const lists = new Intl.ListFormat(intl, { type: 'conjunction' });
	const regions = nameInSentence === undefined ? new Intl.DisplayNames(intl, { type: 'region', fallback: 'none' }) : undefined;
	const whenOf = new LRUCache<string, string>({
		max: mostDates,
		memoMethod: (date) => messages.format('date-on', { date: { date }, precision: precisionOf(date) }),
	});
	const kept = new LRUCache<string, string>({ max: mostLists });
	const join = (items: readonly string[]): string => {
		const [only = ''] = items;
		// A list of one is that one, in every language.
		if (items.length < 2) return only;
		const key = JSON.stringify(items);
		const known = kept.get(key);
		if (known !== undefined) return known;
		const joined = joinAnew(items);
		kept.set(key, joined);
		return joined;
	};
	const joinAnew = (items: readonly string[]): string => {
		if (transform === undefined) return lists.format(items);
		const parts = lists.formatToParts(items);
		return parts.map(({ type, value }) => (type === 'literal' ? transform(value) : value)).join('');
	};
	const printDate = (date: string): string => {
		const formatted = formatDate(date);
		const words = transform === undefined ? formatted : transform(formatted);
		return isApproximate(date) ? messages.format('date-approximate', { date: words }) : words;
	};
	const nameOf = ({ entity, name, isFormerName }: EntityArgument, form: string): string => {
		if (nameInSentence !== undefined) return form === 'alone' ? name : nameInSentence(name);
		if (isFormerName === true) return name;
		const key = `entity-${entity}`;
		if (messages.has(key)) return messages.format(key, { form });
		return (/^[A-Z]{2}$/.test(entity) ? regions?.of(entity) : undefined) ?? name;
	};
	const inForm = (argument: Argument, form: string): string => {
		if (typeof argument === 'string' || typeof argument === 'number') return String(argument);
		if ('entity' in argument) return nameOf(argument, form);
		if ('date' in argument) return printDate(argument.date);
		if ('quote' in argument) return argument.quote;
		if ('list' in argument) return join(argument.list.map((item) => inForm(item, form)));
		return messages.format(argument.clause.key, argument.clause.args);
	};
	return {
		inForm,
		inSentence: (argument) => inForm(argument, 'sentence'),
		alone: (argument) => inForm(argument, 'alone'),
		when: (argument) =>
			typeof argument === 'object' && 'date' in argument ? whenOf.memo(argument.date) : inForm(argument, 'sentence'),
		capitalised: (text) => text.charAt(0).toLocaleUpperCase(intl) + text.slice(1),
	};
}
