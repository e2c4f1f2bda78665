import type { Invocation, Matched } from '../answers/answer.ts';
import type { Context } from '../answers/context.ts';
import { statement } from '../answers/statement.ts';
import type { OptionDeclaration, OptionDeclarations, OptionValues } from './declaration.ts';
import { readEntity } from './entityOption.ts';
import { readPerson } from './personOption.ts';
import { readChoice, readDate, readInteger } from './plainOptions.ts';
import { isBack, notKnown, type OptionRead, type QuestionBack, Reading } from './reading.ts';

/** The options of a question, understood. */
export interface OptionsRead<Options extends OptionDeclarations> {
	readonly values: OptionValues<Options>;
	/** The names that were understood, in the order of their options. */
	readonly matched: readonly Matched[];
}

/**
 * Reads what was given for the options of a command. Dates, choices and numbers come first: they are right or wrong by
 * themselves, and a name may depend on a date. Names follow in the order in which they are declared.
 *
 * @param declarations the options that the command has; others that were given are passed over
 * @returns the values typed as declared, or the first question back
 */
export function readOptions<const Options extends OptionDeclarations>(
	declarations: Options,
	invocation: Invocation,
	context: Context,
): OptionsRead<Options> | { readonly back: QuestionBack } {
	const reading = new Reading(declarations, invocation, context);
	const all = Object.entries<OptionDeclaration>(declarations);
	const values: Record<string, unknown> = {};
	for (const [name, declared] of [...all.filter(([, one]) => !isName(one)), ...all.filter(([, one]) => isName(one))]) {
		const read = readOption(name, declared, reading);
		if (isBack(read)) return read;
		values[name] = read.value;
	}
	if (!isComplete(values, declarations)) throw new Error(`Not every option of /${invocation.command} was read.`);
	return { values, matched: reading.matched };
}

/** Whether an option names somebody or something, and completes as one types. */
export function isName(option: OptionDeclaration): boolean {
	return option.type === 'entity' || option.type === 'person';
}

function readOption(name: string, declared: OptionDeclaration, reading: Reading): OptionRead<unknown> {
	switch (declared.type) {
		case 'entity':
			return readEntity(name, declared, reading);
		case 'person':
			return readPerson(name, declared, reading);
		case 'integer':
			return { value: readInteger(name, declared, reading) };
		case 'date':
			return given(name, declared, readDate(name, reading));
		case 'choice':
			return given(name, declared, readChoice(name, declared, reading));
		case 'text':
			return given(name, declared, { value: reading.text(name) });
	}
}

/** Asks for a required value that is not there: Discord always sends it, other front ends may not. */
function given<Value>(name: string, { required }: OptionDeclaration, read: OptionRead<Value>): OptionRead<Value> {
	const isMissing = !isBack(read) && read.value === undefined && required === true;
	return isMissing ? notKnown(name, statement('question-no-value', { option: name })) : read;
}

/** Each reader gives the type that its declaration stands for; what is left to check is that every option was read. */
function isComplete<Options extends OptionDeclarations>(
	values: Record<string, unknown>,
	declarations: Options,
): values is OptionValues<Options> {
	return Object.keys(declarations).every((name) => Object.hasOwn(values, name));
}
