/** Interactions as Discord sends them. */
import { world } from './fakeDiscord.ts';

let counter = 0;

/** Who asks, and in what language. */
export interface Asker {
	readonly user?: string;
	readonly locale?: string;
}

function base(type: number, { user = '400000000000000004', locale = 'en-US' }: Asker) {
	counter += 1;
	return {
		version: 1,
		type,
		token: `token-${counter}`,
		id: String(900_000_000_000_000_000n + BigInt(counter)),
		application_id: world.application,
		locale,
		guild_id: world.guild,
		guild_locale: 'en-US',
		channel_id: world.channel,
		channel: { id: world.channel, type: 0, name: 'general', guild_id: world.guild, permissions: '2147483647' },
		context: 0,
		app_permissions: '2147483647',
		authorizing_integration_owners: { 0: world.guild },
		entitlements: [],
		attachment_size_limit: 10_485_760,
		member: {
			user: { id: user, username: `user${user}`, discriminator: '0', avatar: null, global_name: null, public_flags: 0 },
			roles: [],
			joined_at: '2024-01-01T00:00:00.000000+00:00',
			premium_since: null,
			permissions: '2147483647',
			pending: false,
			nick: null,
			avatar: null,
			communication_disabled_until: null,
			deaf: false,
			mute: false,
			flags: 0,
			unusual_dm_activity_until: null,
		},
	};
}

function optionsOf(options: Readonly<Record<string, string | number | boolean>>) {
	const types = { string: 3, number: 4, boolean: 5 };
	return Object.entries(options).map(([name, value]) => ({
		name,
		type: types[typeof value as keyof typeof types],
		value,
	}));
}

/** A slash command. */
export function slashCommand(name: string, options: Readonly<Record<string, string | number | boolean>> = {}, asker: Asker = {}) {
	return { ...base(2, asker), data: { id: '500000000000000000', name, type: 1, options: optionsOf(options) } };
}

/** Typing in an option of a slash command. */
export function typing(
	name: string,
	focused: string,
	typed: string,
	others: Readonly<Record<string, string>> = {},
	asker: Asker = {},
) {
	const options = [...optionsOf(others), { name: focused, type: 3, value: typed, focused: true }];
	return { ...base(4, asker), data: { id: '500000000000000000', name, type: 1, options } };
}

/** The message that a button or menu stands in: as the bot sent it, and who had asked. */
export interface Surroundings extends Asker {
	readonly flags?: number;
	readonly asker?: string;
	readonly values?: readonly string[];
}

/** A press of a button, or a choice from a menu where `values` are given. */
export function press(customId: string, { flags = 1 << 15, asker, values, ...who }: Surroundings = {}) {
	const user = asker ?? who.user ?? '400000000000000004';
	return {
		...base(3, who),
		data: { custom_id: customId, component_type: values === undefined ? 2 : 3, ...(values === undefined ? {} : { values }) },
		message: {
			id: '600000000000000006',
			type: 20,
			flags,
			content: '',
			channel_id: world.channel,
			author: { id: world.application, username: 'attache', discriminator: '0', avatar: null, bot: true },
			attachments: [],
			embeds: [],
			mentions: [],
			mention_roles: [],
			pinned: false,
			mention_everyone: false,
			tts: false,
			timestamp: '2026-11-21T00:00:00.000000+00:00',
			edited_timestamp: null,
			components: [],
			interaction_metadata: {
				id: '700000000000000007',
				type: 2,
				user: { id: user, username: `user${user}`, discriminator: '0', avatar: null },
				authorizing_integration_owners: { 0: world.guild },
			},
		},
	};
}

/** A ping, with which Discord tries an HTTP endpoint. */
export function ping() {
	const { id, token, application_id, version } = base(1, {});
	return { id, token, application_id, version, type: 1 };
}
