/** Discord's markdown as elements. */
import { element } from './element.js';

/** Formatting that stands around a text, the longest marks first. */
const wrappers = /** @type {const} */ ([
	{ mark: '**', tag: 'strong' },
	{ mark: '__', tag: 'u' },
	{ mark: '~~', tag: 's' },
	{ mark: '*', tag: 'em' },
	{ mark: '_', tag: 'em' },
]);

const headings = /** @type {const} */ (['h2', 'h3', 'h4']);

/**
 * Reads a text with its blocks: headings, small print, lists, quotes, code and lines.
 *
 * @param {string} text
 * @returns {HTMLElement[]}
 */
export function readMarkdown(text) {
	/** @type {HTMLElement[]} */
	const blocks = [];
	const lines = text.split('\n');
	for (let place = 0; place < lines.length; place++) {
		const line = lines[place] ?? '';
		if (line.startsWith('```')) {
			const end = lines.indexOf('```', place + 1);
			const last = end === -1 ? lines.length : end;
			blocks.push(element('pre', {}, element('code', {}, lines.slice(place + 1, last).join('\n'))));
			place = last;
			continue;
		}
		readLine(line, blocks);
	}
	return blocks;
}

/**
 * @param {string} line
 * @param {HTMLElement[]} blocks the blocks so far; a list or quote goes on where the last one is of the same kind
 */
function readLine(line, blocks) {
	const heading = /^(#{1,3}) +(.+)$/.exec(line);
	if (heading) {
		blocks.push(element(headings[(heading[1] ?? '').length - 1] ?? 'h4', {}, ...readInline(heading[2] ?? '')));
		return;
	}
	if (line.startsWith('-# ')) {
		blocks.push(element('p', { class: 'subtext' }, ...readInline(line.slice(3))));
		return;
	}
	const item = /^( *)(?:[-*]|(\d+)\.) +(.*)$/.exec(line);
	if (item) {
		addItem(element('li', {}, ...readInline(item[3] ?? '')), item[2], (item[1] ?? '') !== '', blocks);
		return;
	}
	if (line.startsWith('> ')) {
		blocks.push(element('blockquote', {}, ...readInline(line.slice(2))));
		return;
	}
	blocks.push(element('p', {}, ...readInline(line)));
}

/**
 * @param {HTMLLIElement} item
 * @param {string | undefined} number
 * @param {boolean} isNested
 * @param {HTMLElement[]} blocks
 */
function addItem(item, number, isNested, blocks) {
	const tag = number === undefined ? 'ul' : 'ol';
	const last = blocks.at(-1);
	const list = last?.tagName === tag.toUpperCase() ? last : element(tag, number === undefined ? {} : { start: number });
	if (list !== last) blocks.push(list);
	const parent = isNested ? list.lastElementChild : null;
	if (parent === null) {
		list.append(item);
		return;
	}
	const nested = parent.lastElementChild?.tagName === 'UL' ? parent.lastElementChild : element('ul');
	nested.append(item);
	parent.append(nested);
}

/**
 * Reads a text within one line.
 *
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function readInline(text) {
	/** @type {(Node | string)[]} */
	const nodes = [];
	let plain = '';
	let rest = text;
	while (rest !== '') {
		const found = readMark(rest);
		if (found === undefined) {
			const [first = ''] = rest;
			plain += first;
			rest = rest.slice(first.length);
			continue;
		}
		if (typeof found.node === 'string') plain += found.node;
		else {
			if (plain !== '') nodes.push(plain);
			plain = '';
			nodes.push(found.node);
		}
		rest = rest.slice(found.length);
	}
	if (plain !== '') nodes.push(plain);
	return nodes;
}

/**
 * What a text begins with, where that is more than a plain character.
 *
 * @param {string} text
 * @returns {{ node: Node | string, length: number } | undefined}
 */
function readMark(text) {
	const escaped = /^\\([^\sA-Za-z0-9])/.exec(text);
	if (escaped) return { node: escaped[1] ?? '', length: escaped[0].length };
	const code = /^`([^`]+)`/.exec(text);
	if (code) return { node: element('code', {}, code[1] ?? ''), length: code[0].length };
	const masked = /^\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/.exec(text);
	if (masked) return { node: link(masked[2] ?? '', readInline(masked[1] ?? '')), length: masked[0].length };
	const bare = /^<?(https?:\/\/[^\s<>]+)>?/.exec(text);
	if (bare) return { node: link(bare[1] ?? '', [bare[1] ?? '']), length: bare[0].length };
	const spoiler = /^\|\|(.+?)\|\|/.exec(text);
	if (spoiler) return { node: element('span', { class: 'spoiler' }, ...readInline(spoiler[1] ?? '')), length: spoiler[0].length };
	for (const { mark, tag } of wrappers) {
		if (!text.startsWith(mark)) continue;
		const end = closingPlace(text, mark);
		if (end === undefined) continue;
		return { node: element(tag, {}, ...readInline(text.slice(mark.length, end))), length: end + mark.length };
	}
	return undefined;
}

/**
 * @param {string} text begins with the mark
 * @param {string} mark
 * @returns {number | undefined} where the same mark stands again, not escaped, after at least one character
 */
function closingPlace(text, mark) {
	for (let place = mark.length; place < text.length; place++) {
		if (text[place] === '\\') place++;
		else if (place > mark.length && text.startsWith(mark, place)) return place;
	}
	return undefined;
}

/**
 * A link out of the page: it opens in a new tab, and the other site does not learn where it was followed from.
 *
 * @param {string} url
 * @param {(Node | string)[]} content
 * @returns {HTMLAnchorElement}
 */
export function link(url, content) {
	return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...content);
}
