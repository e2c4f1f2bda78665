/** `npm run docs`: writes the table of the commands into the README, from their declarations and words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { languageFor } from '../src/language/language.ts';
import { withCommandTable } from './commandTable.ts';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));

writeFileSync(readme, withCommandTable(readFileSync(readme, 'utf8'), commands, languageFor('en')));
