/** The question that an interaction puts. */
import { commandNamed } from '../../commands/index.ts';
import type { Invocation } from '../answers/answer.ts';
import { unpack } from './customId.ts';
import type { CommandInteraction, Interaction } from './interaction.ts';

/** The option that every command has in Discord: answer only the person who asks. */
export const privateOption = 'private';

/**
 * The question of a command, button or menu, its options in the order in which the command declares them, so that one question
 * has one form. `undefined` for a ping, for typing, and for a button or menu that cannot be read.
 */
export function questionOf(interaction: Interaction): Invocation | undefined {
	switch (interaction.type) {
		case 2:
			return questionOfCommand(interaction);
		case 3: {
			const packed = unpack(interaction.data.custom_id);
			const [chosen] = interaction.data.values ?? [];
			if (packed === undefined) return undefined;
			const { invocation, open } = packed;
			if (open === undefined) return invocation;
			return chosen === undefined
				? undefined
				: { ...invocation, options: inOrder(invocation.command, { ...invocation.options, [open]: chosen }) };
		}
		default:
			return undefined;
	}
}

/** The question of a slash command, without the option that is about the message alone. */
export function questionOfCommand({ data: { name, options = [] } }: CommandInteraction): Invocation {
	const given = options.flatMap((option) =>
		option.name === privateOption || option.value === undefined ? [] : [[option.name, option.value] as const],
	);
	return { command: name, options: Object.fromEntries(given) };
}

function inOrder(command: string, options: Invocation['options']): Invocation['options'] {
	const names = commandNamed(command)?.options.map(({ name }) => name) ?? [];
	return Object.fromEntries(Object.entries(options).sort(([one], [other]) => names.indexOf(one) - names.indexOf(other)));
}
