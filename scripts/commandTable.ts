import type { Command } from '../commands/command.ts';
import { usageOf } from '../commands/usage.ts';
import { commandKey } from '../src/language/commandWords.ts';
import type { Language } from '../src/language/language.ts';

type Words = Pick<Language, 'text'>;

const marked = /(?<=<!-- commands:[^>]*-->\n).*?(?=<!-- \/commands -->)/s;

/**
 * A text with the table of the commands between its two marks, `<!-- commands: … -->` and `<!-- /commands -->`.
 *
 * @param words has the descriptions of the commands
 * @throws where the text has no such marks
 */
export function withCommandTable(text: string, commands: readonly Command[], words: Words): string {
	if (!marked.test(text)) throw new Error('The marks <!-- commands: … --> and <!-- /commands --> of the table are missing.');
	return text.replace(marked, () => tableOf(commands, words));
}

function tableOf(commands: readonly Command[], words: Words): string {
	const rows = commands.map(({ example, ...command }) => [
		`\`${usageOf(command)}\``,
		words.text(`${commandKey(command.name)}.description`),
		example === undefined ? '' : `\`/${command.name} ${example}\``,
	]);
	return [['command', 'what it answers', 'example'], ['---', '---', '---'], ...rows]
		.map((cells) => `|${cells.map((cell) => (cell === '---' ? cell : ` ${cell} `)).join('|')}|\n`)
		.join('');
}
