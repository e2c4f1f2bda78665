/** A list to choose from, as both the composer and the menus of messages open it. The focus stays where it is. */
import { element } from './element.js';

/** @import { Entry } from './types.d.ts' */

export class Listbox {
	/** @type {HTMLElement} */
	#list;
	/** @type {(entry: Entry) => void} */
	#pick;
	/** @type {(active: string | undefined) => void} */
	#report;
	/** @type {readonly Entry[]} */
	#entries = [];
	#active = -1;

	/**
	 * @param {HTMLElement} list the element with the role `listbox`; needs an id
	 * @param {(entry: Entry) => void} pick called with the entry that was clicked or taken
	 * @param {(active: string | undefined) => void} report called with the id of the active option, for `aria-activedescendant`
	 */
	constructor(list, pick, report) {
		this.#list = list;
		this.#pick = pick;
		this.#report = report;
	}

	get size() {
		return this.#entries.length;
	}

	get active() {
		return this.#entries[this.#active];
	}

	/**
	 * @param {readonly Entry[]} entries
	 * @param {boolean} isFirstActive whether Enter takes the first one at once
	 */
	show(entries, isFirstActive) {
		this.#entries = entries;
		this.#list.replaceChildren(...entries.map((entry, place) => this.#option(entry, place)));
		this.#activate(isFirstActive && entries.length > 0 ? 0 : -1);
	}

	/** @param {number} by */
	move(by) {
		const { length } = this.#entries;
		if (length === 0) return;
		this.#activate(this.#active === -1 ? (by > 0 ? 0 : length - 1) : (this.#active + by + length) % length);
	}

	/** Takes the active entry; `false` where there is none. */
	take() {
		const entry = this.active;
		if (entry === undefined) return false;
		this.#pick(entry);
		return true;
	}

	/**
	 * @param {Entry} entry
	 * @param {number} place
	 */
	#option(entry, place) {
		const option = element(
			'div',
			{ role: 'option', id: `${this.#list.id}-${place}`, 'aria-selected': 'false' },
			...(entry.icon === undefined ? [] : [element('span', { class: 'entry-icon', 'aria-hidden': 'true' }, entry.icon)]),
			element('span', { class: 'entry-label' }, entry.label),
			...(entry.detail === undefined ? [] : [element('span', { class: 'entry-detail' }, entry.detail)]),
		);
		// The focus must not leave what is being typed.
		option.addEventListener('pointerdown', (event) => event.preventDefault());
		option.addEventListener('mousedown', (event) => event.preventDefault());
		option.addEventListener('click', () => this.#pick(entry));
		option.addEventListener('pointermove', () => {
			if (this.#active !== place) this.#activate(place);
		});
		return option;
	}

	/** @param {number} place */
	#activate(place) {
		this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
		this.#active = place;
		const option = this.#list.children[place];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		this.#report(option?.id);
	}
}
