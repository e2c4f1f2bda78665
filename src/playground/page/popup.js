/** The list above the line in which one types: what it is for, and what can be chosen. */
import { find } from './element.js';
import { Listbox } from './listbox.js';

/** @import { Entry } from './types.d.ts' */

export class Popup {
	#popup = find('.composer .popup');
	#heading = find('#popup-heading');
	#fields = find('.composer .fields');
	/** Choosing takes an entry to where the list was opened. @type {(entry: Entry) => void} */
	#onTake = () => {};
	#listbox = new Listbox(
		find('#composer-list'),
		(entry) => this.#onTake(entry),
		(active) => {
			const input = this.focused;
			if (active === undefined) input?.removeAttribute('aria-activedescendant');
			else input?.setAttribute('aria-activedescendant', active);
		},
	);

	get isOpen() {
		return !this.#popup.hidden;
	}

	/** Whether Enter or Tab would take an entry. */
	get hasActive() {
		return this.#listbox.active !== undefined;
	}

	/** The input of the line in which one types at present. */
	get focused() {
		const { activeElement } = document;
		return activeElement instanceof HTMLInputElement && this.#fields.contains(activeElement) ? activeElement : undefined;
	}

	/**
	 * Opens the list at the focused input; without one it stays shut.
	 *
	 * @param {string} heading
	 * @param {readonly Entry[]} entries
	 * @param {object} manner
	 * @param {boolean} manner.isFirstActive whether Enter takes the first entry at once
	 * @param {boolean} manner.isEmptyShown whether the heading stands alone where there are no entries
	 * @param {(entry: Entry) => void} take called with the entry that is chosen
	 */
	show(heading, entries, { isFirstActive, isEmptyShown }, take) {
		this.#onTake = take;
		this.#heading.textContent = heading;
		const input = this.focused;
		for (const other of this.#inputs()) other.setAttribute('aria-expanded', 'false');
		this.#popup.hidden = input === undefined || (entries.length === 0 && !isEmptyShown);
		if (this.isOpen && entries.length > 0) input?.setAttribute('aria-expanded', 'true');
		this.#listbox.show(entries, isFirstActive);
	}

	close() {
		this.#popup.hidden = true;
		for (const input of this.#inputs()) {
			input.setAttribute('aria-expanded', 'false');
			input.removeAttribute('aria-activedescendant');
		}
	}

	/** @param {number} by how many entries further, or back where negative */
	move(by) {
		this.#listbox.move(by);
	}

	/** Takes the active entry; `false` where the list is shut or no entry is active. */
	take() {
		return this.isOpen && this.#listbox.take();
	}

	#inputs() {
		return this.#fields.querySelectorAll('input');
	}
}
