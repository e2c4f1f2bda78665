/** The messages of the channel: each answer as Discord would show it, and what its buttons and menus do. */
import { renderComponent } from './components.js';
import { ephemeral, press, responseTypes, sendCommand } from './discord.js';
import { element, find } from './element.js';
import { hashOf } from './link.js';

/** @import { Question, Turn } from './types.d.ts' */

/**
 * A message that stands in the channel.
 *
 * @typedef {object} Message
 * @property {HTMLLIElement} item
 * @property {HTMLElement} body
 * @property {HTMLElement} used
 */

export class Channel {
	#log = find('.log');
	#scroller = find('.scroller');
	#announcer = find('#announcer');

	/**
	 * Puts a question and shows the answer.
	 *
	 * @param {Question} question
	 * @param {Readonly<Record<string, string>>} shown what stands for the options' values: names in place of ids
	 */
	async ask(question, shown) {
		await this.#follow(() => sendCommand(question), undefined, usedWords(question, shown));
	}

	/**
	 * Sends something and shows what comes back.
	 *
	 * @param {() => Promise<Turn>} send
	 * @param {Message | undefined} from the message whose button was pressed
	 * @param {string} used what is said to have been asked
	 * @param {string} [label] of the button, so that the focus finds it again
	 */
	async #follow(send, from, used, label) {
		/** @type {Turn} */
		let turn;
		try {
			turn = await send();
		} catch {
			this.#complain(used);
			return;
		}
		const words =
			turn.question === undefined || turn.response.type === responseTypes.message ? used : usedWords(turn.question, {});
		if (turn.response.type === responseTypes.update && from !== undefined) {
			from.used.textContent = words;
			this.#fill(from, turn);
			refocus(from, label);
		} else {
			const message = this.#add(words);
			this.#fill(message, turn);
			this.#scrollTo(message.item);
			if (from !== undefined) message.item.focus();
		}
		if (turn.question !== undefined) history.replaceState(null, '', hashOf(turn.question));
	}

	/**
	 * @param {Message} message
	 * @param {Turn} turn
	 */
	#fill(message, { response, files, question }) {
		const flags = response.data?.flags ?? 0;
		const isPrivate = (flags & ephemeral) !== 0;
		const components = (response.data?.components ?? []).flatMap((component) =>
			renderComponent(component, {
				files,
				press: (customId, label, values) => {
					const used = values === undefined ? `“${label}”` : `“${label}” chosen`;
					void this.#follow(() => press(customId, flags, values), message, used, label);
				},
			}),
		);
		message.item.classList.toggle('private', isPrivate);
		message.body.replaceChildren(...components, ...(isPrivate ? [this.#privateMark(message)] : []));
		const tools = message.item.querySelector('.tools');
		tools?.replaceChildren(...(question === undefined ? [] : [this.#copyButton(question)]));
		this.#announce(`${isPrivate ? 'Only you can see this. ' : ''}Attaché: ${summaryOf(message.body)}`);
	}

	/**
	 * @param {string} used
	 * @returns {Message}
	 */
	#add(used) {
		const now = new Date();
		const time = element(
			'time',
			{ datetime: now.toISOString() },
			`Today at ${now.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })}`,
		);
		const command = element('span', { class: 'used-command' }, used);
		const body = element('div', { class: 'message-body' });
		const item = element(
			'li',
			{ class: 'message', tabindex: '-1' },
			element('p', { class: 'used' }, element('span', { class: 'you' }, 'you'), ' used ', command),
			element('img', { class: 'avatar', src: '/avatar.svg', alt: '', width: '40', height: '40' }),
			element(
				'div',
				{ class: 'message-head' },
				element('span', { class: 'author' }, 'Attaché'),
				element('span', { class: 'badge' }, 'APP'),
				time,
				element('span', { class: 'tools' }),
			),
			body,
		);
		this.#log.append(item);
		return { item, body, used: command };
	}

	/** @param {Message} message */
	#privateMark({ item }) {
		const dismiss = element('button', { type: 'button', class: 'text-button' }, 'Dismiss message');
		dismiss.addEventListener('click', () => {
			item.remove();
			this.#announce('Message dismissed.');
			document.querySelector('input')?.focus();
		});
		return element('p', { class: 'private-mark' }, '👁 Only you can see this · ', dismiss);
	}

	/** @param {Question} question */
	#copyButton(question) {
		const copy = element('button', { type: 'button', class: 'text-button' }, 'Copy link');
		copy.addEventListener('click', async () => {
			await navigator.clipboard.writeText(new URL(hashOf(question), location.href).href);
			copy.textContent = 'Copied';
			this.#announce('Link copied.');
		});
		return copy;
	}

	/** @param {string} used */
	#complain(used) {
		const message = this.#add(used);
		message.body.replaceChildren(element('p', { class: 'failure' }, 'The application did not respond'));
		this.#scrollTo(message.item);
		this.#announce('The application did not respond.');
	}

	/** @param {HTMLElement} item */
	#scrollTo(item) {
		const isTall = item.offsetHeight > this.#scroller.clientHeight;
		item.scrollIntoView({ block: isTall ? 'start' : 'end' });
	}

	/** @param {string} text */
	#announce(text) {
		this.#announcer.textContent = text;
	}
}

/**
 * @param {Question} question
 * @param {Readonly<Record<string, string>>} shown
 */
function usedWords({ command, options }, shown) {
	return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}: ${shown[name] ?? value}`)].join(' ');
}

/**
 * What is read out of an answer: its title and first sentences; the rest can be read in the channel.
 *
 * @param {HTMLElement} body
 */
function summaryOf(body) {
	const first = body.querySelector('.text-display');
	return [...(first?.children ?? [])].map(({ textContent }) => textContent).join('. ');
}

/**
 * A turned page has new buttons: the focus goes to the one that stands for the one pressed.
 *
 * @param {Message} message
 * @param {string | undefined} label
 */
function refocus({ item, body }, label) {
	const same = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === label);
	(same ?? item).focus();
}
