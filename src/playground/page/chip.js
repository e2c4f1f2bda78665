/** An option in the line: its name, and an input for its value. */
import { localised, readValue } from './discord.js';
import { element } from './element.js';

/** @import { Entry, OptionDefinition } from './types.d.ts' */

export class Chip {
	/** @readonly */
	option;
	/** @readonly */
	input;
	/** @readonly */
	element;
	/** What was taken from a list keeps its value; what was typed is taken as it is. @type {Entry | undefined} */
	#taken;

	/**
	 * @param {OptionDefinition} option
	 * @param {(label: string) => HTMLInputElement} makeInput
	 */
	constructor(option, makeInput) {
		const name = localised(option, 'name');
		this.option = option;
		this.input = makeInput(`${name}: ${localised(option, 'description')}${this.isRequired ? ' (required)' : ''}`);
		if (this.isRequired) this.input.setAttribute('aria-required', 'true');
		this.element = element(
			'span',
			{ class: 'chip', 'data-option': option.name },
			element('span', { class: 'chip-name', 'aria-hidden': 'true' }, name),
			this.input,
		);
		this.#fit();
	}

	get isRequired() {
		return this.option.required === true;
	}

	get isEmpty() {
		return this.input.value.trim() === '';
	}

	/** What was typed and not taken from a list: by this the list is narrowed. */
	get typed() {
		return this.#taken === undefined ? this.input.value : '';
	}

	/** The value as it is sent, or `undefined` where the text is no value of the option. */
	get value() {
		return readValue(this.option, this.#taken?.value ?? this.input.value);
	}

	/** Whether the command cannot be sent with this text. */
	get isWrong() {
		return this.value === undefined && (this.isRequired || !this.isEmpty);
	}

	/** After each letter: what was taken before no longer holds. */
	retyped() {
		this.#taken = undefined;
		this.input.removeAttribute('aria-invalid');
		this.#fit();
	}

	/** @param {string} text */
	write(text) {
		this.input.value = text;
		this.#fit();
	}

	/** @param {Entry} entry */
	take(entry) {
		this.#taken = entry;
		this.input.removeAttribute('aria-invalid');
		this.write(entry.label);
	}

	/** A chip is as wide as its text, within limits. */
	#fit() {
		this.input.size = Math.min(Math.max(this.input.value.length, 3), 40);
	}
}
