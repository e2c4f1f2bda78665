/** Reads options that name a person, or the office that a person holds. */
import { statement } from '../answers/statement.ts';
import type { StoredPerson } from '../store/store.ts';
import type { PersonAsked, PersonDeclaration } from './declaration.ts';
import { understand } from './names.ts';
import { readOffice } from './offices/officeOption.ts';
import { isBack, notKnown, type OptionRead, type Reading } from './reading.ts';

/** The person that an option names; `undefined` where nothing was given for one that can be left out. */
export function readPerson(option: string, declared: PersonDeclaration, reading: Reading): OptionRead<PersonAsked | undefined> {
	const typed = reading.text(option);
	if (typed === undefined) {
		return declared.required === true
			? notKnown(option, declared.missing ?? statement('question-no-person', { option }))
			: { value: undefined };
	}
	const byOffice = readOffice(option, typed, declared, reading);
	if (byOffice !== undefined) return byOffice;
	const read = understand(option, typed, 'person', reading);
	if (isBack(read)) return read;
	const { id } = reading.settle(option, read.value);
	return { value: { person: personOf(id, reading), office: undefined, on: reading.dates.get(declared.date) } };
}

function personOf(id: string, { context }: Reading): StoredPerson {
	const person = context.store.person(id);
	if (person === undefined) {
		throw new Error(`The index of names gave the person ${id}, whom the store does not have; names and store belong together.`);
	}
	return person;
}
