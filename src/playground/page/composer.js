/** The line in which one types: a slash command with its options as chips, completed as in Discord. */
import { complete, localised, optionTypes, readValue } from './discord.js';
import { element, find } from './element.js';
import { Listbox } from './listbox.js';

/** @import { CommandDefinition, Entry, OptionDefinition, Question, Value } from './types.d.ts' */

/**
 * An option in the line. What was taken from a list keeps its value; what was typed is taken as it is.
 *
 * @typedef {object} Chip
 * @property {OptionDefinition} option
 * @property {HTMLElement} element
 * @property {HTMLInputElement} input
 * @property {Entry} [taken]
 */

const yesOrNo = [
	{ label: 'True', value: 'true' },
	{ label: 'False', value: 'false' },
];

const resting = 'Type / and choose a command';

export class Composer {
	/** @type {readonly CommandDefinition[]} */
	#commands;
	/** @type {(question: Question, shown: Readonly<Record<string, string>>) => void} */
	#ask;
	#form = find('.composer');
	#fields = find('.composer .fields');
	#popup = find('.composer .popup');
	#heading = find('#popup-heading');
	#hint = find('#composer-hint');
	#tail = this.#input('Message #foreign-desk', resting);
	/** @type {CommandDefinition | undefined} */
	#command;
	/** @type {Chip[]} */
	#chips = [];
	/** Choosing takes an entry to where the list was opened. @type {(entry: Entry) => void} */
	#onTake = () => {};
	#listbox;
	#typing = new AbortController();
	/** Settles when the list fits what is typed. */
	#opening = Promise.resolve();

	/**
	 * @param {readonly CommandDefinition[]} commands
	 * @param {(question: Question, shown: Readonly<Record<string, string>>) => void} ask
	 */
	constructor(commands, ask) {
		this.#commands = commands;
		this.#ask = ask;
		this.#listbox = new Listbox(
			find('#composer-list'),
			(entry) => this.#onTake(entry),
			(active) => {
				const input = this.#focused();
				if (active === undefined) input?.removeAttribute('aria-activedescendant');
				else input?.setAttribute('aria-activedescendant', active);
			},
		);
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
		find('.open-commands').addEventListener('click', () => {
			this.clear();
			this.#tail.value = '/';
			this.#tail.focus();
			this.#openFor(undefined);
		});
		// A slash typed anywhere on the page begins a command, as in Discord.
		document.addEventListener('keydown', (event) => {
			const isTyping = event.target instanceof HTMLInputElement;
			if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			find('.open-commands').click();
		});
	}

	/** Begins anew. */
	clear() {
		this.#close();
		for (const chip of this.#chips) chip.element.remove();
		this.#fields.querySelector('.command-name')?.remove();
		this.#chips = [];
		this.#command = undefined;
		this.#tail.value = '';
		this.#tail.placeholder = resting;
		this.#tail.setAttribute('aria-label', 'Message #foreign-desk');
		this.#say('');
	}

	focus() {
		this.#tail.focus();
	}

	/**
	 * @param {string} label
	 * @param {string} [placeholder]
	 */
	#input(label, placeholder = '') {
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
			placeholder,
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
		if (chip !== undefined) {
			delete chip.taken;
			chip.input.removeAttribute('aria-invalid');
			this.#fit(chip);
		} else if (this.#readTyped()) return;
		this.#openFor(chip);
	}

	/** Reads what stands in the free part of the line: a command with what follows, or the name of an option. */
	#readTyped() {
		const typed = this.#tail.value;
		if (this.#command === undefined) {
			const match = /^\/(\S+)\s(.*)$/s.exec(typed);
			const command = this.#commands.find((one) => one.name === match?.[1] || localised(one, 'name') === match?.[1]);
			if (command === undefined) return false;
			this.#choose(command, match?.[2] ?? '');
			return true;
		}
		const name = /^\s*(\S+):$/.exec(typed)?.[1];
		const option = this.#open().find((one) => one.name === name || localised(one, 'name') === name);
		if (option === undefined) return false;
		this.#tail.value = '';
		this.#addChip(option).input.focus();
		return true;
	}

	/**
	 * @param {KeyboardEvent} event
	 * @param {Chip | undefined} chip
	 */
	#pressed(event, chip) {
		const isOpen = !this.#popup.hidden;
		const input = chip?.input ?? this.#tail;
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp':
				if (isOpen) this.#listbox.move(event.key === 'ArrowDown' ? 1 : -1);
				else this.#openFor(chip);
				break;
			case 'Enter':
				if (event.isComposing) return;
				void this.#accept(() => this.#send());
				break;
			case 'Tab':
				if (event.shiftKey || !isOpen || (chip === undefined && this.#listbox.active === undefined)) return;
				void this.#accept(() => this.#advance());
				break;
			case 'Escape':
				if (isOpen) this.#close();
				else {
					this.clear();
					this.#tail.focus();
				}
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
		if (this.#popup.hidden || !this.#listbox.take()) otherwise();
	}

	/** @param {Chip | undefined} chip an empty one, or none for the free part of the line */
	#stepBack(chip) {
		if (chip === undefined) {
			const last = this.#chips.at(-1);
			if (last === undefined) this.clear();
			else last.input.focus();
			return;
		}
		if (chip.option.required === true) {
			this.clear();
			this.#tail.focus();
			return;
		}
		chip.element.remove();
		this.#chips = this.#chips.filter((one) => one !== chip);
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

		const names = command.options.map(({ name }) => name).join('|');
		const [loose = '', ...named] = ` ${rest}`.split(new RegExp(`\\s(?=(?:${names}):)`));
		for (const text of named) {
			const place = text.indexOf(':');
			const option = command.options.find(({ name }) => name === text.slice(0, place));
			if (option !== undefined) this.#put(option, text.slice(place + 1).trim());
		}
		const first = command.options.find(({ required }) => required);
		if (loose.trim() !== '' && first !== undefined) this.#put(first, loose.trim());
		this.#advance();
	}

	/**
	 * @param {OptionDefinition} option
	 * @param {string} text
	 */
	#put(option, text) {
		const chip = this.#chips.find((one) => one.option.name === option.name) ?? this.#addChip(option);
		chip.input.value = text;
		this.#fit(chip);
	}

	/** @param {OptionDefinition} option */
	#addChip(option) {
		const name = localised(option, 'name');
		const input = this.#input(`${name}: ${localised(option, 'description')}${option.required === true ? ' (required)' : ''}`);
		if (option.required === true) input.setAttribute('aria-required', 'true');
		const chip = {
			option,
			input,
			element: element(
				'span',
				{ class: 'chip', 'data-option': option.name },
				element('span', { class: 'chip-name', 'aria-hidden': 'true' }, name),
				input,
			),
		};
		this.#chips.push(chip);
		this.#tail.before(chip.element);
		this.#fit(chip);
		return chip;
	}

	/** A chip is as wide as what stands in it. @param {Chip} chip */
	#fit({ input }) {
		input.size = Math.min(Math.max(input.value.length, 3), 40);
	}

	/** Goes to the first option that is needed and empty, else to the end of the line. */
	#advance() {
		const missing = this.#chips.find(({ option, input }) => option.required === true && input.value.trim() === '');
		(missing?.input ?? this.#tail).focus();
	}

	/** Options that have no chip yet. */
	#open() {
		const present = new Set(this.#chips.map(({ option }) => option.name));
		return (this.#command?.options ?? []).filter(({ name }) => !present.has(name));
	}

	#focused() {
		const { activeElement } = document;
		return activeElement instanceof HTMLInputElement && this.#form.contains(activeElement) ? activeElement : undefined;
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
		const wanted = typed.replace(/^\//, '');
		const entries = this.#commands
			.filter((one) => one.name.startsWith(wanted) || localised(one, 'name').startsWith(wanted))
			.map((one) => ({
				label: `/${localised(one, 'name')}`,
				value: one.name,
				detail: `${localised(one, 'description')}\n${optionsLine(one)}`,
			}));
		this.#show('Commands', entries, typed.startsWith('/'), (entry) => {
			const command = this.#commands.find(({ name }) => name === entry.value);
			if (command !== undefined) this.#choose(command);
		});
	}

	#openForOptions() {
		const typed = this.#tail.value.trim().toLowerCase();
		const open = this.#open();
		const entries = open
			.filter((option) => localised(option, 'name').startsWith(typed))
			.map((option) => ({ label: localised(option, 'name'), value: option.name, detail: localised(option, 'description') }));
		// With nothing typed, Enter sends the command: no option may be in its way.
		this.#show('Options', entries, typed !== '', (entry) => {
			const option = open.find(({ name }) => name === entry.value);
			if (option === undefined) return;
			this.#tail.value = '';
			this.#addChip(option).input.focus();
		});
	}

	/**
	 * @param {Chip} chip
	 * @param {AbortSignal} signal
	 */
	async #openForChip(chip, signal) {
		const { option, input } = chip;
		const typed = chip.taken === undefined ? input.value : '';
		const heading = `${localised(option, 'name')}: ${localised(option, 'description')}`;
		/** @type {readonly Entry[]} */
		let entries = [];
		if (option.autocomplete === true) {
			try {
				const others = this.#values(chip).options;
				const choices = await complete(this.#command?.name ?? '', option.name, typed, others, signal);
				entries = choices.map(({ name, value }) => ({ label: name, value, ...flagIcon(value) }));
			} catch {
				// Overtaken by the next letter, or out of reach: what is typed can be sent all the same.
				if (signal.aborted) return;
			}
			if (signal.aborted) return;
		} else {
			const choices =
				option.type === optionTypes.yesOrNo ? yesOrNo : (option.choices ?? []).map(({ name, value }) => ({ label: name, value }));
			entries = choices.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
		}
		this.#show(heading, entries, typed.trim() !== '', (entry) => {
			chip.taken = entry;
			input.value = entry.label;
			input.removeAttribute('aria-invalid');
			this.#fit(chip);
			this.#advance();
		});
	}

	/**
	 * @param {string} heading
	 * @param {readonly Entry[]} entries
	 * @param {boolean} isFirstActive
	 * @param {(entry: Entry) => void} take
	 */
	#show(heading, entries, isFirstActive, take) {
		this.#onTake = take;
		this.#heading.textContent = heading;
		const input = this.#focused();
		for (const other of this.#fields.querySelectorAll('input')) other.setAttribute('aria-expanded', 'false');
		// Without entries the heading still says what the option is for.
		this.#popup.hidden = input === undefined || (entries.length === 0 && this.#chips.every((chip) => chip.input !== input));
		if (!this.#popup.hidden && entries.length > 0) input?.setAttribute('aria-expanded', 'true');
		this.#listbox.show(entries, isFirstActive);
	}

	#close() {
		this.#typing.abort();
		this.#popup.hidden = true;
		for (const input of this.#fields.querySelectorAll('input')) {
			input.setAttribute('aria-expanded', 'false');
			input.removeAttribute('aria-activedescendant');
		}
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
		for (const { option, input, taken } of this.#chips.filter((chip) => chip !== except)) {
			const value = readValue(option, taken?.value ?? input.value);
			if (value === undefined) continue;
			options[option.name] = value;
			shown[option.name] = input.value.trim();
		}
		return { options, shown };
	}

	#send() {
		if (this.#command === undefined) {
			const typed = this.#tail.value.trim();
			const command = this.#commands.find((one) => `/${one.name}` === typed || `/${localised(one, 'name')}` === typed);
			if (command === undefined) {
				if (typed !== '') this.#say('In this channel only slash commands are answered: begin with /');
				return;
			}
			this.#choose(command);
			if (this.#chips.length > 0) return;
		}
		const command = this.#command;
		const { options, shown } = this.#values();
		const wrong = this.#chips.find(
			({ option, input }) => options[option.name] === undefined && (option.required === true || input.value.trim() !== ''),
		);
		if (wrong !== undefined) {
			wrong.input.setAttribute('aria-invalid', 'true');
			wrong.input.focus();
			this.#close();
			this.#say(
				wrong.input.value.trim() === ''
					? `“${wrong.option.name}” is needed.`
					: `“${wrong.input.value}” is no value for “${wrong.option.name}”.`,
			);
			return;
		}
		this.clear();
		this.#tail.focus();
		if (command !== undefined) this.#ask({ command: command.name, options }, shown);
	}

	/** @param {string} text */
	#say(text) {
		this.#hint.textContent = text;
	}
}

/** @param {CommandDefinition} command */
function optionsLine({ options }) {
	return options
		.map((option) => (option.required === true ? localised(option, 'name') : `[${localised(option, 'name')}]`))
		.join(' ');
}

/**
 * The flag of a state whose id is its ISO code.
 *
 * @param {string} id
 */
function flagIcon(id) {
	if (!/^[A-Z]{2}$/.test(id)) return {};
	return { icon: String.fromCodePoint(...[...id].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65)) };
}
