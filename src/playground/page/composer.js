/** The line in which one types: a slash command with its options as chips, completed as in Discord. */
import { Chip } from './chip.js';
import { localised } from './discord.js';
import { element, find } from './element.js';
import { commandEntries, optionEntries, valueEntries } from './entries.js';
import { named, readCommand, readOptionName, readOptions } from './line.js';
import { Popup } from './popup.js';

/** @import { CommandDefinition, OptionDefinition, Question, Value } from './types.d.ts' */

/** @typedef {(question: Question, shown: Readonly<Record<string, string>>) => void} Ask */

const resting = { label: 'Message #foreign-desk', placeholder: 'Type / and choose a command' };

export class Composer {
	/** @type {readonly CommandDefinition[]} */
	#commands;
	/** @type {Ask} */
	#ask;
	#form = find('.composer');
	#fields = find('.composer .fields');
	#hint = find('#composer-hint');
	#popup = new Popup();
	/** The free part of the line, behind the chips. */
	#tail = this.#input(resting.label);
	/** @type {CommandDefinition | undefined} */
	#command;
	/** @type {Chip[]} */
	#chips = [];
	#typing = new AbortController();
	/** Settles when the list fits what is typed. */
	#opening = Promise.resolve();

	/**
	 * @param {readonly CommandDefinition[]} commands
	 * @param {Ask} ask called with a question that is sent, and the words that stand for its values
	 */
	constructor(commands, ask) {
		this.#commands = commands;
		this.#ask = ask;
		this.#tail.placeholder = resting.placeholder;
		this.#fields.append(this.#tail);
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#send();
		});
		this.#form.addEventListener('focusout', ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && this.#form.contains(relatedTarget))) this.#close();
		});
		this.#fields.addEventListener('click', (event) => {
			if (event.target === this.#fields) this.#tail.focus();
		});
		this.#listenForSlash();
	}

	/** Begins anew. */
	clear() {
		this.#close();
		for (const chip of this.#chips) chip.element.remove();
		this.#fields.querySelector('.command-name')?.remove();
		this.#chips = [];
		this.#command = undefined;
		this.#tail.value = '';
		this.#tail.placeholder = resting.placeholder;
		this.#tail.setAttribute('aria-label', resting.label);
		this.#say('');
	}

	focus() {
		this.#tail.focus();
	}

	/** A slash typed anywhere on the page begins a command, as in Discord; so does the button. */
	#listenForSlash() {
		const opener = find('.open-commands');
		opener.addEventListener('click', () => {
			this.clear();
			this.#tail.value = '/';
			this.#tail.focus();
			this.#openFor(undefined);
		});
		document.addEventListener('keydown', (event) => {
			const isTyping = event.target instanceof HTMLInputElement;
			if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			opener.click();
		});
	}

	/** @param {string} label */
	#input(label) {
		const input = element('input', {
			type: 'text',
			role: 'combobox',
			autocomplete: 'off',
			autocapitalize: 'off',
			spellcheck: 'false',
			enterkeyhint: 'send',
			'aria-label': label,
			'aria-autocomplete': 'list',
			'aria-expanded': 'false',
			'aria-controls': 'composer-list',
			'aria-describedby': 'composer-hint',
			placeholder: '',
		});
		const chip = () => this.#chips.find((one) => one.input === input);
		input.addEventListener('focus', () => this.#openFor(chip()));
		input.addEventListener('input', () => this.#typed(chip()));
		input.addEventListener('keydown', (event) => this.#pressed(event, chip()));
		return input;
	}

	/** @param {Chip | undefined} chip */
	#typed(chip) {
		this.#say('');
		if (chip !== undefined) chip.retyped();
		else if (this.#readTyped()) return;
		this.#openFor(chip);
	}

	/** Reads what stands in the free part of the line: a command with what follows, or the name of an option. */
	#readTyped() {
		if (this.#command === undefined) {
			const read = readCommand(this.#tail.value, this.#commands);
			if (read !== undefined) this.#choose(read.command, read.rest);
			return read !== undefined;
		}
		const option = readOptionName(this.#tail.value, this.#openOptions());
		if (option !== undefined) this.#begin(option);
		return option !== undefined;
	}

	/**
	 * @param {KeyboardEvent} event
	 * @param {Chip | undefined} chip
	 */
	#pressed(event, chip) {
		const { isOpen, hasActive } = this.#popup;
		const input = chip?.input ?? this.#tail;
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp':
				if (isOpen) this.#popup.move(event.key === 'ArrowDown' ? 1 : -1);
				else this.#openFor(chip);
				break;
			case 'Enter':
				if (event.isComposing) return;
				void this.#accept(() => this.#send());
				break;
			case 'Tab':
				if (event.shiftKey || !isOpen || (chip === undefined && !hasActive)) return;
				void this.#accept(() => this.#advance());
				break;
			case 'Escape':
				if (isOpen) this.#close();
				else this.#restart();
				break;
			case 'Backspace':
				if (input.value !== '' || this.#command === undefined) return;
				this.#stepBack(chip);
				break;
			default:
				return;
		}
		event.preventDefault();
	}

	/**
	 * Takes the active entry of the list, as soon as the list fits what is typed.
	 *
	 * @param {() => void} otherwise what to do where there is none
	 */
	async #accept(otherwise) {
		await this.#opening;
		if (!this.#popup.take()) otherwise();
	}

	/** @param {Chip | undefined} chip an empty one, or none for the free part of the line */
	#stepBack(chip) {
		if (chip === undefined) {
			const last = this.#chips.at(-1);
			if (last === undefined) this.clear();
			else last.input.focus();
		} else if (chip.isRequired) {
			this.#restart();
		} else {
			chip.element.remove();
			this.#chips = this.#chips.filter((one) => one !== chip);
			this.#tail.focus();
		}
	}

	#restart() {
		this.clear();
		this.#tail.focus();
	}

	/**
	 * Begins a command: its name, a chip for each option that it needs, and those that follow in the text.
	 *
	 * @param {CommandDefinition} command
	 * @param {string} [rest]
	 */
	#choose(command, rest = '') {
		this.clear();
		this.#command = command;
		this.#tail.before(element('span', { class: 'command-name' }, `/${localised(command, 'name')}`));
		this.#tail.placeholder = '';
		this.#tail.setAttribute('aria-label', `Further options of /${command.name}`);
		for (const option of command.options) if (option.required === true) this.#addChip(option);
		for (const { option, text } of readOptions(command, rest)) {
			const chip = this.#chips.find((one) => one.option.name === option.name) ?? this.#addChip(option);
			chip.write(text);
		}
		this.#advance();
	}

	/** @param {OptionDefinition} option */
	#addChip(option) {
		const chip = new Chip(option, (label) => this.#input(label));
		this.#chips.push(chip);
		this.#tail.before(chip.element);
		return chip;
	}

	/** Adds an option whose name was typed or chosen, and goes there. @param {OptionDefinition} option */
	#begin(option) {
		this.#tail.value = '';
		this.#addChip(option).input.focus();
	}

	/** Goes to the first option that is needed and empty, else to the end of the line. */
	#advance() {
		const missing = this.#chips.find((chip) => chip.isRequired && chip.isEmpty);
		(missing?.input ?? this.#tail).focus();
	}

	/** Options that have no chip yet. */
	#openOptions() {
		const present = new Set(this.#chips.map(({ option }) => option.name));
		return (this.#command?.options ?? []).filter(({ name }) => !present.has(name));
	}

	/**
	 * Opens the list for an option, or for the free part of the line.
	 *
	 * @param {Chip | undefined} chip
	 */
	#openFor(chip) {
		this.#typing.abort();
		this.#typing = new AbortController();
		if (chip !== undefined) this.#opening = this.#openForChip(chip, this.#typing.signal);
		else if (this.#command === undefined) this.#openForCommands();
		else this.#openForOptions();
	}

	#openForCommands() {
		const typed = this.#tail.value.trim().toLowerCase();
		if (typed === '') return this.#close();
		const manner = { isFirstActive: typed.startsWith('/'), isEmptyShown: false };
		this.#popup.show('Commands', commandEntries(this.#commands, typed), manner, (entry) => {
			const command = this.#commands.find(({ name }) => name === entry.value);
			if (command !== undefined) this.#choose(command);
		});
	}

	#openForOptions() {
		const typed = this.#tail.value.trim().toLowerCase();
		const open = this.#openOptions();
		// With nothing typed, Enter sends the command: no option may be in its way.
		const manner = { isFirstActive: typed !== '', isEmptyShown: false };
		this.#popup.show('Options', optionEntries(open, typed), manner, (entry) => {
			const option = open.find(({ name }) => name === entry.value);
			if (option !== undefined) this.#begin(option);
		});
	}

	/**
	 * @param {Chip} chip
	 * @param {AbortSignal} signal
	 */
	async #openForChip(chip, signal) {
		const { option, typed } = chip;
		const { options } = this.#values(chip);
		const entries = await valueEntries(option, typed, { command: this.#command?.name ?? '', options }, signal);
		// The next letter was typed meanwhile.
		if (signal.aborted) return;
		const heading = `${localised(option, 'name')}: ${localised(option, 'description')}`;
		// Without entries the heading still says what the option is for.
		this.#popup.show(heading, entries, { isFirstActive: typed.trim() !== '', isEmptyShown: true }, (entry) => {
			chip.take(entry);
			this.#advance();
		});
	}

	#close() {
		this.#typing.abort();
		this.#popup.close();
	}

	/**
	 * The values in the line, and the words that stand for them.
	 *
	 * @param {Chip} [except]
	 */
	#values(except) {
		/** @type {Record<string, Value>} */
		const options = {};
		/** @type {Record<string, string>} */
		const shown = {};
		for (const chip of this.#chips) {
			if (chip === except || chip.value === undefined) continue;
			options[chip.option.name] = chip.value;
			shown[chip.option.name] = chip.input.value.trim();
		}
		return { options, shown };
	}

	#send() {
		if (this.#command === undefined) {
			const typed = this.#tail.value.trim();
			const command = typed.startsWith('/') ? named(this.#commands, typed.slice(1)) : undefined;
			if (command === undefined) {
				if (typed !== '') this.#say('In this channel only slash commands are answered: begin with /');
				return;
			}
			this.#choose(command);
			if (this.#chips.length > 0) return;
		}
		const command = this.#command;
		const { options, shown } = this.#values();
		const wrong = this.#chips.find(({ isWrong }) => isWrong);
		if (wrong !== undefined) return this.#refuse(wrong);
		this.#restart();
		if (command !== undefined) this.#ask({ command: command.name, options }, shown);
	}

	/** Says what is wrong with an option, and goes there. @param {Chip} chip */
	#refuse({ input, option, isEmpty }) {
		input.setAttribute('aria-invalid', 'true');
		input.focus();
		this.#close();
		this.#say(isEmpty ? `“${option.name}” is needed.` : `“${input.value}” is no value for “${option.name}”.`);
	}

	/** @param {string} text */
	#say(text) {
		this.#hint.textContent = text;
	}
}
