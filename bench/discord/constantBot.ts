/** The baseline: a discord.js bot as its guide shows it, which always gives one and the same reply. */
import { Client, GatewayIntentBits } from 'discord.js';

const { DISCORD_API_URL: api = '', DISCORD_TOKEN: token = '' } = process.env;
const client = new Client({ intents: [GatewayIntentBits.Guilds], allowedMentions: { parse: [] }, rest: { api } });
const choices = Array.from({ length: 25 }, (_, n) => ({ name: `Country ${n}`, value: `C${n}` }));

client.on('interactionCreate', async (interaction) => {
	if (interaction.isAutocomplete()) await interaction.respond(choices);
	else if (interaction.isChatInputCommand()) await interaction.reply('Ukraine and Syria have diplomatic relations.');
});
await client.login(token);
process.once('SIGTERM', () => process.exit());
