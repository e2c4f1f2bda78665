/**
 * Makes an element. Texts become text nodes: nothing that comes from an answer is ever read as markup.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | boolean | undefined>>} attributes `false` and `undefined` leave an attribute out
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
	}
	made.append(...children);
	return made;
}

/**
 * Finds the one element that a selector names.
 *
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function find(selector) {
	const found = document.querySelector(selector);
	if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
	return found;
}
