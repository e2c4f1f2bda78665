import type { Command } from './command.ts';

/** How a command is typed: `/relations country [with] [on]`, options that can be left out in brackets. */
export function usageOf({ name, options }: Pick<Command, 'name' | 'options'>): string {
	const offered = options.filter(({ isOffered }) => isOffered !== false);
	const words = offered.map((option) => (option.required === true ? option.name : `[${option.name}]`));
	return [`/${name}`, ...words].join(' ');
}
