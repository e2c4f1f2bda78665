import { REST } from 'discord.js';
import type { Config } from '../config.ts';

/** How long a request to Discord may take, in milliseconds: an interaction has to be answered within three seconds. */
const timeout = 5_000;

/** The client of Discord's REST interface, with the bot's token where there is one. */
export function createRest({ apiUrl, token }: Pick<Config, 'apiUrl' | 'token'>): REST {
	const rest = new REST({ timeout, ...(apiUrl === undefined ? {} : { api: apiUrl }) });
	return token === undefined ? rest : rest.setToken(token);
}
