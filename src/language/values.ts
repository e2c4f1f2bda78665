/** What stands in a statement, as Fluent takes it. */
import { type FluentFunction, FluentNumber, FluentType, type FluentValue } from '@fluent/bundle';
import type { Argument } from '../answers/block.ts';

/** How a language says an argument. */
export interface Speech {
	/** In running text: with the article of a name, with "about" before a date that is approximate. */
	inSentence(argument: Argument): string;
	/** By itself, as in a title or a list: without an article. */
	alone(argument: Argument): string;
	/** With the preposition of a date: `on 30 June 2022`, `in June 2022`. */
	when(argument: Argument): string;
	/** In a form that the messages of the language know, such as a case. */
	inForm(argument: Argument, form: string): string;
	/** With a capital, as a sentence begins. */
	capitalised(text: string): string;
}

/** An argument that a message may say in several ways. */
class Value extends FluentType<Argument> {
	readonly #speech: Speech;

	constructor(argument: Argument, speech: Speech) {
		super(argument);
		this.#speech = speech;
	}

	override toString(): string {
		return this.#speech.inSentence(this.value);
	}
}

/** An argument as a value of Fluent. A number is printed without separators, as years and pages are. */
export function fluentValueOf(argument: Argument, speech: Speech): FluentValue {
	if (typeof argument === 'string') return argument;
	if (typeof argument === 'number') return new FluentNumber(argument, { useGrouping: false });
	return new Value(argument, speech);
}

/**
 * The functions that messages can use: `NAME($country)` a name by itself, `ON($date)` a date with its preposition, `START(…)` with
 * a capital, `FORM($country, form: "dative")` a name in a form that the language's messages `entity-…` define.
 */
export function functionsOf(speech: Speech): Record<string, FluentFunction> {
	return {
		NAME: ([value]) => (value instanceof Value ? speech.alone(value.value) : textOf(value)),
		ON: ([value]) => speech.when(argumentOf(value)),
		START: ([value]) => speech.capitalised(textOf(value)),
		FORM: ([value], { form }) => speech.inForm(argumentOf(value), textOf(form)),
	};
}

function argumentOf(value: FluentValue | undefined): Argument {
	return value instanceof Value ? value.value : textOf(value);
}

function textOf(value: FluentValue | undefined): string {
	if (typeof value === 'string') return value;
	if (value instanceof Value || value instanceof FluentNumber) return value.toString();
	throw new RangeError('A function of the messages was given something that the statement does not have.');
}
