import { isDeepStrictEqual } from 'node:util';
import { type APIApplication, type REST, Routes } from 'discord.js';
import type { Config } from '../config.ts';
import type { CommandDefinition } from '../interactions/definitions.ts';
import { describeError, type Logger } from '../server/log.ts';
import { createRest } from './rest.ts';

/** What registration did. */
export type Registration = 'unchanged' | 'registered';

/**
 * Registers the commands with Discord, for everybody or for one server, only where the registered set differs: Discord
 * allows few changes a day, and people see commands vanish for a moment when they change.
 */
export async function registerCommands(
	rest: REST,
	applicationId: string,
	guildId: string | undefined,
	definitions: readonly CommandDefinition[],
): Promise<Registration> {
	const route =
		guildId === undefined ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId);
	const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
	if (isDeepStrictEqual(comparable(registered), comparable(definitions))) return 'unchanged';
	await rest.put(route, { body: definitions });
	return 'registered';
}

/** Registers where there is no gateway; without a token somebody else has to, and the log says so. */
export async function registerOverHttp(config: Config, definitions: readonly CommandDefinition[], log: Logger): Promise<void> {
	if (config.token === undefined) {
		log.info('commands are not registered from here, as DISCORD_TOKEN is not set');
		return;
	}
	const rest = createRest(config);
	try {
		const applicationId = config.applicationId ?? ((await rest.get(Routes.currentApplication())) as APIApplication).id;
		log.info(`commands ${await registerCommands(rest, applicationId, config.guildId, definitions)}`);
	} catch (error) {
		log.error(describeError(error), 'the commands could not be registered; those registered before still work');
	}
}

/** Fields that Discord adds or that do not matter; of the rest only what is set counts. */
const ignored = new Set([
	'id',
	'application_id',
	'guild_id',
	'version',
	'nsfw',
	'default_permission',
	'default_member_permissions',
	'dm_permission',
	'name_localized',
	'description_localized',
]);

/** A value in one order and without the fields that say nothing, so that two sets of commands can be compared. */
function comparable(value: unknown): unknown {
	if (Array.isArray(value)) {
		const items: unknown[] = value.map(comparable);
		// Commands come back in any order; options and choices keep theirs, which people see.
		return items.every(isCommand) ? items.toSorted((one, other) => (one.name < other.name ? -1 : 1)) : items;
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key, inner]) => !ignored.has(key) && !isUnset(inner))
			.map(([key, inner]) => [key, comparable(inner)] as const)
			.toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
}

function isCommand(item: unknown): item is { name: string } {
	return (
		typeof item === 'object' && item !== null && 'name' in item && 'type' in item && item.type === 1 && 'description' in item
	);
}

function isUnset(value: unknown): boolean {
	return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
