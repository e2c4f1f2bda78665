/**
 * What this program reads of an interaction, checked before it is used. The gateway and the HTTP endpoint hand over the same
 * JSON, so both transports share everything from here on.
 */
import { z } from 'zod';

const snowflake = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id: snowflake });

const common = {
	id: snowflake,
	application_id: snowflake,
	token: z.string().min(1),
	locale: z.string().optional(),
	member: z.object({ user }).optional(),
	user: user.optional(),
};

const commandOption = z.object({
	name: z.string(),
	type: z.number().int(),
	value: z.union([z.string(), z.number(), z.boolean()]).optional(),
	focused: z.boolean().optional(),
});
const commandData = z.object({ name: z.string(), options: z.array(commandOption).optional() });

const message = z.object({
	flags: z.number().int().optional(),
	interaction_metadata: z.object({ user: user.optional() }).optional(),
});

const schema = z.discriminatedUnion('type', [
	z.object({ ...common, type: z.literal(1) }),
	z.object({ ...common, type: z.literal(2), data: commandData }),
	z.object({
		...common,
		type: z.literal(3),
		data: z.object({ custom_id: z.string(), component_type: z.number().int(), values: z.array(z.string()).optional() }),
		message,
	}),
	z.object({ ...common, type: z.literal(4), data: commandData }),
]);

/** An interaction of a kind that this program answers: ping, slash command, button or menu, autocomplete. */
export type Interaction = z.infer<typeof schema>;
export type CommandInteraction = Extract<Interaction, { type: 2 }>;
export type ComponentInteraction = Extract<Interaction, { type: 3 }>;
export type AutocompleteInteraction = Extract<Interaction, { type: 4 }>;

/** Reads an interaction; `undefined` where it is none that this program knows. */
export function readInteraction(payload: unknown): Interaction | undefined {
	return schema.safeParse(payload).data;
}

/** Id of the person who acted, in a server as elsewhere. */
export function userOf(interaction: Interaction): string | undefined {
	return interaction.member?.user.id ?? interaction.user?.id;
}
