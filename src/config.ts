/** The environment, validated once: what is wrong is said all at once, each with the variable, the fault and the remedy. */
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An empty variable means the same as none: `DISCORD_TOKEN=` in a `.env` file is how people leave it out. */
function optional<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional());
}

const snowflake = z
	.string()
	.trim()
	.regex(/^\d{17,20}$/, 'is not a Discord id (17 to 20 digits)');
const port = z
	.string()
	.trim()
	.regex(/^\d{1,5}$/, 'is not a port number')
	.transform(Number)
	.refine((number) => number <= 65_535, 'is above 65535, the highest port');
const httpAddress = z
	.string()
	.trim()
	.refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'is not an http or https address')
	.transform((text) => text.replace(/\/+$/, ''));

const environmentSchema = z.object({
	DISCORD_TOKEN: optional(
		z
			.string()
			.trim()
			.transform((text) => text.replace(/^Bot\s+/i, ''))
			.refine((text) => /^[\w.-]+$/.test(text), 'holds characters that no bot token has'),
	),
	DISCORD_GUILD_ID: optional(snowflake),
	DISCORD_APPLICATION_ID: optional(snowflake),
	DISCORD_PUBLIC_KEY: optional(
		z
			.string()
			.trim()
			.regex(/^[0-9a-f]{64}$/i, 'is not a public key (64 hexadecimal digits)'),
	),
	DISCORD_API_URL: optional(httpAddress),
	HTTP_PORT: optional(port),
	PORT: optional(port),
	PLAYGROUND_PORT: optional(port),
	PLAYGROUND_HOST: optional(z.string().trim()),
	SHARDS: optional(
		z
			.string()
			.trim()
			.regex(/^(?:auto|[1-9]\d{0,3})$/, 'is neither "auto" nor a number of shards')
			.transform((text) => (text === 'auto' ? ('auto' as const) : Number(text))),
	),
	LOG_LEVEL: optional(z.enum(logLevels, { error: 'is not a log level' })),
	ATTACHE_STORE: optional(z.string()),
	ATTACHE_DATA: optional(z.string()),
	ATTACHE_REPORT_URL: optional(httpAddress),
	SHARDING_MANAGER: optional(z.string()),
});

/** Names of the settings that people make; discord.js makes `SHARDING_MANAGER` for its shard processes. */
export const environmentVariables: readonly string[] = Object.keys(environmentSchema.shape).filter(
	(name) => name !== 'SHARDING_MANAGER',
);

/** What to do about a variable that is wrong. */
const remedies: Record<keyof z.infer<typeof environmentSchema>, string> = {
	DISCORD_TOKEN: 'Copy it anew from the page "Bot" of your application at https://discord.com/developers/applications.',
	DISCORD_GUILD_ID: 'Copy the server id in Discord with developer mode on, or leave it empty to register commands everywhere.',
	DISCORD_APPLICATION_ID: 'Copy the application id from "General Information" of your application.',
	DISCORD_PUBLIC_KEY: 'Copy the public key from "General Information" of your application; HTTP_PORT needs it.',
	DISCORD_API_URL: 'Give the base address of a REST proxy, such as http://localhost:8080/api, or leave it empty.',
	HTTP_PORT: 'Give a free port from 1 to 65535 for Discord interactions over HTTP, or leave it empty for the gateway.',
	PORT: 'Give a free port from 1 to 65535 for health and metrics, or leave it empty for none.',
	PLAYGROUND_PORT: 'Give a free port from 1 to 65535 for the playground, or leave it empty for the usual one.',
	PLAYGROUND_HOST: 'Give the address on which the playground listens, or leave it empty for this machine only.',
	SHARDS: 'Set it to "auto" or to a number such as 2, or leave it empty for one process.',
	LOG_LEVEL: `Use one of ${logLevels.join(', ')}.`,
	ATTACHE_STORE: 'Give the path of the fact store file, or leave it empty.',
	ATTACHE_DATA: 'Give the path of the data folder, or leave it empty.',
	ATTACHE_REPORT_URL: 'Give the address where mistakes are reported, such as https://github.com/you/attache/issues/new.',
	SHARDING_MANAGER: 'Leave it unset; the sharded gateway sets it for its own processes.',
};

/** How the bot meets Discord; `none` is the terminal. */
export type Transport = 'none' | 'gateway' | 'sharded' | 'http';

/** Which of the shards a process is. */
export interface ShardOfMany {
	readonly id: number;
	readonly count: number;
}

/** The program's configuration. */
export interface Config {
	readonly transport: Transport;
	readonly token: string | undefined;
	readonly guildId: string | undefined;
	readonly applicationId: string | undefined;
	readonly publicKey: string | undefined;
	/** Base of Discord's REST interface without the version, or `undefined` for Discord's own. */
	readonly apiUrl: string | undefined;
	/** Port of the HTTP interactions endpoint. */
	readonly httpPort: number | undefined;
	/** Port of `/healthz` and `/metrics`. */
	readonly port: number | undefined;
	/** Port of the playground; without one the usual port, or a free one where that is in use. */
	readonly playgroundPort: number | undefined;
	/** Address on which the playground listens; without one only this machine can reach it. */
	readonly playgroundHost: string | undefined;
	/** Number of shards to start, or `undefined` for one process with one connection. */
	readonly shards: 'auto' | number | undefined;
	/** Set in a process that the sharded gateway started. */
	readonly shard: ShardOfMany | undefined;
	readonly logLevel: (typeof logLevels)[number];
	/** Path of the compiled fact store. */
	readonly store: string | undefined;
	/** Path of the folder of facts. */
	readonly data: string | undefined;
	/** Where a mistake is reported: the page of a new issue. */
	readonly reportUrl: string | undefined;
}

/** The environment is wrong; the message lists every fault. */
export class ConfigError extends Error {
	override readonly name = 'ConfigError';
	/** One line per fault. */
	readonly faults: readonly string[];

	constructor(faults: readonly string[]) {
		super(
			`The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
		);
		this.faults = faults;
	}
}

/**
 * Reads the configuration from environment variables.
 *
 * @throws ConfigError listing every fault at once
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
	// discord.js hands its shard processes their own number in SHARDS; there it is no setting of ours.
	const { SHARDING_MANAGER: manager = '' } = environment;
	const isShard = manager !== '';
	const result = environmentSchema.safeParse(isShard ? { ...environment, SHARDS: undefined } : environment);
	const faults = result.success ? [] : result.error.issues.map(({ path, message }) => fault(String(path[0]), message));
	if (!result.success) throw new ConfigError(faults);

	const found = result.data;
	if (found.HTTP_PORT !== undefined && found.DISCORD_PUBLIC_KEY === undefined && !isShard) {
		faults.push(fault('DISCORD_PUBLIC_KEY', 'is missing, but HTTP_PORT is set'));
	}
	if (found.HTTP_PORT !== undefined && found.SHARDS !== undefined) {
		faults.push(fault('SHARDS', 'cannot be used together with HTTP_PORT'));
	}
	if (found.SHARDS !== undefined && found.DISCORD_TOKEN === undefined) {
		faults.push(fault('DISCORD_TOKEN', 'is missing, but SHARDS is set'));
	}
	if (found.HTTP_PORT !== undefined && found.HTTP_PORT !== 0 && found.HTTP_PORT === found.PORT) {
		faults.push(fault('PORT', 'is the same as HTTP_PORT'));
	}
	if (faults.length > 0) throw new ConfigError(faults);

	return {
		transport: transport(found, isShard),
		token: found.DISCORD_TOKEN,
		guildId: found.DISCORD_GUILD_ID,
		applicationId: found.DISCORD_APPLICATION_ID,
		publicKey: found.DISCORD_PUBLIC_KEY,
		apiUrl: found.DISCORD_API_URL,
		httpPort: found.HTTP_PORT,
		// Shards live in one machine; their manager alone opens the port and gathers their figures.
		port: isShard ? undefined : found.PORT,
		playgroundPort: found.PLAYGROUND_PORT,
		playgroundHost: found.PLAYGROUND_HOST,
		shards: found.SHARDS,
		shard: isShard ? { id: Number(environment['SHARDS']), count: Number(environment['SHARD_COUNT']) } : undefined,
		logLevel: found.LOG_LEVEL ?? 'info',
		store: found.ATTACHE_STORE,
		data: found.ATTACHE_DATA,
		reportUrl: found.ATTACHE_REPORT_URL,
	};
}

function fault(variable: string, problem: string): string {
	const remedy = remedies[variable as keyof typeof remedies];
	return `${variable} ${problem}. ${remedy}`;
}

function transport(found: z.infer<typeof environmentSchema>, isShard: boolean): Transport {
	if (isShard) return 'gateway';
	if (found.HTTP_PORT !== undefined) return 'http';
	if (found.SHARDS !== undefined) return 'sharded';
	return found.DISCORD_TOKEN === undefined ? 'none' : 'gateway';
}
