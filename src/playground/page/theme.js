/** Dark, light, or as the system has it. */
import { find } from './element.js';

const themes = ['auto', 'dark', 'light'];
const key = 'theme';
const names = { auto: 'as the system', dark: 'dark', light: 'light' };
const signs = { auto: '◐', dark: '☾', light: '☀' };

/** @param {string} theme */
function show(theme) {
	const known = /** @type {keyof typeof names} */ (themes.includes(theme) ? theme : 'auto');
	document.documentElement.dataset['theme'] = known;
	const button = find('.theme-switch');
	button.textContent = signs[known];
	button.setAttribute('aria-label', `Colours: ${names[known]}. Change`);
	button.title = `Colours: ${names[known]}`;
}

/** Shows the theme that was chosen last, and changes it with the button. */
export function startTheme() {
	show(localStorage.getItem(key) ?? 'auto');
	find('.theme-switch').addEventListener('click', () => {
		const present = document.documentElement.dataset['theme'] ?? 'auto';
		const next = themes[(themes.indexOf(present) + 1) % themes.length] ?? 'auto';
		localStorage.setItem(key, next);
		show(next);
	});
}
