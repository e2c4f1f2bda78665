import { about } from './about.ts';
import { changes } from './changes.ts';
import type { Command } from './command.ts';
import { commandSet } from './commandSet.ts';
import { helpFor } from './help.ts';
import { map } from './map.ts';
import { relations } from './relations.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { whois } from './whois.ts';

/**
 * The slash commands, in the order in which help shows them. They are listed, not found by reading the folder: the order is a
 * choice, and what is imported by name is checked by the compiler.
 */
export const commands: readonly Command[] = [
	relations,
	timeline,
	whois,
	map,
	changes,
	helpFor(() => commands.filter(({ options }) => options.length > 0)),
	about,
	sources,
];

export const { commandNamed, answer, suggest } = commandSet(commands);
