/** The components of a Discord message (Components V2) as elements. */
import { componentTypes, linkStyle } from './discord.js';
import { element } from './element.js';
import { Listbox } from './listbox.js';
import { link, readMarkdown } from './markdown.js';

/** @import { Component, Turn } from './types.d.ts' */

/**
 * @typedef {object} Surroundings
 * @property {(customId: string, label: string, values?: readonly string[]) => void} press
 * @property {Turn['files']} files
 */

const buttonStyles = ['', 'primary', 'secondary', 'success', 'danger', 'link'];
let menus = 0;

/**
 * @param {Component} component
 * @param {Surroundings} surroundings
 * @returns {HTMLElement[]}
 */
export function renderComponent(component, surroundings) {
	const inner = () => (component.components ?? []).flatMap((one) => renderComponent(one, surroundings));
	switch (component.type) {
		case componentTypes.container: {
			const container = element('div', { class: 'container' }, ...inner());
			const { accent_color: accent } = component;
			if (typeof accent === 'number') {
				container.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
				container.classList.add('has-accent');
			}
			return [container];
		}
		case componentTypes.text:
			return [element('div', { class: 'text-display' }, ...readMarkdown(component.content ?? ''))];
		case componentTypes.separator:
			return [element('div', { class: component.divider === false ? 'space' : 'separator' })];
		case componentTypes.actionRow:
			return [element('div', { class: 'action-row' }, ...inner())];
		case componentTypes.button:
			return [button(component, surroundings)];
		case componentTypes.select:
			return [menu(component, surroundings)];
		case componentTypes.section: {
			const accessory = component.accessory === undefined ? [] : renderComponent(component.accessory, surroundings);
			return [element('div', { class: 'section' }, element('div', { class: 'section-text' }, ...inner()), ...accessory)];
		}
		case componentTypes.gallery:
			return [
				element(
					'div',
					{ class: 'gallery' },
					...(component.items ?? []).map(({ media, description }) => picture(media.url, description ?? '', surroundings)),
				),
			];
		case componentTypes.thumbnail:
			return [picture(component.media?.url ?? '', component.description ?? '', surroundings)];
		default:
			return [element('p', { class: 'subtext' }, `(A component of type ${component.type}, which this page cannot show.)`)];
	}
}

/**
 * @param {Component} component
 * @param {Surroundings} surroundings
 */
function button(component, { press }) {
	const { style = 2, label = '', url, emoji, custom_id: customId } = component;
	const icon = emoji?.name === undefined ? [] : [element('span', { 'aria-hidden': 'true' }, `${emoji.name} `)];
	if (style === linkStyle && url !== undefined) {
		const out = link(url, [...icon, label, element('span', { class: 'out', 'aria-hidden': 'true' }, '↗')]);
		out.className = 'button link';
		return out;
	}
	const kind = buttonStyles[style] ?? 'secondary';
	const made = element(
		'button',
		{ type: 'button', class: `button ${kind}`, disabled: component.disabled === true },
		...icon,
		label,
	);
	if (customId !== undefined) made.addEventListener('click', () => press(customId, label));
	return made;
}

/**
 * A picture that came with the message, or nothing but its description where it did not come.
 *
 * @param {string} url
 * @param {string} description
 * @param {Surroundings} surroundings
 */
function picture(url, description, { files }) {
	const source = url.startsWith('attachment://') ? files?.[url.slice('attachment://'.length)] : undefined;
	if (source === undefined) return element('p', { class: 'subtext' }, description);
	const opener = element('button', { type: 'button', class: 'picture' }, element('img', { src: source, alt: description }));
	opener.addEventListener('click', () => enlarge(source, description));
	return opener;
}

/**
 * @param {string} source
 * @param {string} description
 */
function enlarge(source, description) {
	const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close the picture' }, '✕');
	const dialog = element(
		'dialog',
		{ class: 'lightbox', 'aria-label': 'Picture' },
		close,
		element('img', { src: source, alt: description }),
	);
	dialog.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}

/**
 * A menu of one choice: a combobox without typing.
 *
 * @param {Component} component
 * @param {Surroundings} surroundings
 */
function menu({ options = [], placeholder = 'Choose one', custom_id: customId = '', disabled = false }, { press }) {
	menus += 1;
	const id = `menu-${menus}`;
	const opener = element(
		'button',
		{
			type: 'button',
			class: 'menu-opener',
			role: 'combobox',
			'aria-haspopup': 'listbox',
			'aria-expanded': 'false',
			'aria-controls': id,
			'aria-label': placeholder,
			disabled,
		},
		element('span', {}, placeholder),
		element('span', { class: 'arrow', 'aria-hidden': 'true' }, '⌄'),
	);
	const list = element('div', { class: 'listbox', id, role: 'listbox', 'aria-label': placeholder, hidden: true });
	const listbox = new Listbox(
		list,
		(entry) => {
			toggle(false);
			press(customId, entry.label, [entry.value]);
		},
		(active) => {
			if (active === undefined) opener.removeAttribute('aria-activedescendant');
			else opener.setAttribute('aria-activedescendant', active);
		},
	);
	/** @param {boolean} isOpen */
	const toggle = (isOpen) => {
		list.hidden = !isOpen;
		opener.setAttribute('aria-expanded', String(isOpen));
		if (!isOpen) return;
		const entries = options.map(({ label, value, description, emoji }) => ({
			label,
			value,
			...(description === undefined ? {} : { detail: description }),
			...(emoji?.name === undefined ? {} : { icon: emoji.name }),
		}));
		listbox.show(entries, true);
		opener.closest('.message')?.scrollIntoView({ block: 'end' });
	};
	opener.addEventListener('click', () => toggle(list.hidden === true));
	opener.addEventListener('blur', () => toggle(false));
	opener.addEventListener('keydown', (event) => {
		const isOpen = !list.hidden;
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp':
				if (!isOpen) toggle(true);
				else listbox.move(event.key === 'ArrowDown' ? 1 : -1);
				break;
			case 'Enter':
			case ' ':
				if (!isOpen) toggle(true);
				else listbox.take();
				break;
			case 'Escape':
				if (!isOpen) return;
				toggle(false);
				break;
			default:
				return;
		}
		event.preventDefault();
	});
	return element('div', { class: 'menu' }, opener, list);
}
