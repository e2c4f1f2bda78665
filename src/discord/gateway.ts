/** The gateway: one lasting connection to Discord. The transport that needs nothing but a token. */
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { DiscordAPIError, GatewayCloseCodes, GatewayDispatchEvents, HTTPError, type REST } from 'discord.js';
import type { Config, ShardOfMany } from '../config.ts';
import type { CommandDefinition } from '../interactions/definitions.ts';
import type { Pictures } from '../pictures/index.ts';
import { describeError, type Logger } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';
import { exitCodes, TransportError, type TransportHandle } from '../server/transportError.ts';
import { createDeliverer } from './deliver.ts';
import type { Handler } from './handle.ts';
import { createIllustrator } from './illustrator.ts';
import { registerCommands } from './register.ts';
import { createRest } from './rest.ts';

/** How long stopping may wait for answers under way; the process is to be gone within five seconds. */
const patience = 4_000;

/** Discord's close codes after which a connection is refused again: reconnecting would not help. */
const final: readonly number[] = [
	GatewayCloseCodes.AuthenticationFailed,
	GatewayCloseCodes.InvalidShard,
	GatewayCloseCodes.ShardingRequired,
	GatewayCloseCodes.InvalidAPIVersion,
	GatewayCloseCodes.InvalidIntents,
	GatewayCloseCodes.DisallowedIntents,
];

/** An open gateway. */
export interface Gateway extends TransportHandle {
	/** Whether Discord is connected at this moment. */
	isReady(): boolean;
}

/** What the gateway works with. */
export interface GatewayParts {
	readonly definitions: readonly CommandDefinition[];
	readonly handle: Handler;
	readonly pictures: Pictures;
	readonly metrics: Metrics;
	readonly log: Logger;
	/** Called when the connection is there, and when it is lost. */
	readonly onReadiness: (isReady: boolean) => void;
}

/**
 * Connects to Discord's gateway and answers from there. It asks for no intents: interactions come without any, and nothing else is
 * read, so that nothing about servers or users is kept either.
 *
 * @throws TransportError when there is no token, Discord refuses it, or Discord cannot be reached
 */
export async function openGateway(config: Config, parts: GatewayParts): Promise<Gateway> {
	const { definitions, handle, pictures, metrics, log, onReadiness } = parts;
	const { token, shard } = config;
	if (token === undefined) {
		throw new TransportError(
			'DISCORD_TOKEN is missing. Put the bot’s token into .env to connect to Discord.',
			exitCodes.configuration,
		);
	}
	const rest = createRest(config);
	const illustrator = createIllustrator(rest, pictures, metrics, log);
	const deliverer = createDeliverer(rest, handle, illustrator, metrics, log);
	const settled = () => deliverer.settled().then(() => illustrator.settled());
	const { promise: failed, resolve: fail } = Promise.withResolvers<TransportError>();
	let isReady = false;
	const setReady = (ready: boolean) => {
		isReady = ready;
		onReadiness(ready);
	};

	const connection = new WebSocketManager({ token, intents: 0, rest, ...shardsOf(shard) });
	connection.on(WebSocketShardEvents.Dispatch, ({ data }) => {
		if (data.t === GatewayDispatchEvents.InteractionCreate) deliverer.deliver(data.d);
	});
	connection.on(WebSocketShardEvents.Error, ({ error }) => log.warn(describeError(error), 'the connection has an error'));
	connection.on(WebSocketShardEvents.Closed, ({ code }) => {
		setReady(false);
		if (!final.includes(code)) {
			log.warn({ code }, 'reconnecting');
			return;
		}
		log.error({ code }, 'Discord closed the connection for good');
		fail(closedForGood(code));
	});
	connection.on(WebSocketShardEvents.Resumed, () => {
		setReady(true);
		log.info('resumed');
	});
	let isRegistered = shard !== undefined && shard.id !== 0;
	connection.on(WebSocketShardEvents.Ready, ({ data: { application } }) => {
		setReady(true);
		log.info('connected to Discord');
		// A session that cannot be resumed begins with the same event again.
		if (!isRegistered) void register(rest, application.id, config.guildId, definitions, log);
		isRegistered = true;
	});

	try {
		await connection.connect();
	} catch (error) {
		await connection.destroy();
		throw whyNoLogin(error, config);
	}

	return {
		failed,
		isReady: () => isReady,
		async stop() {
			// What has arrived is read and answered before the connection is closed: closing throws away what is not read yet.
			await Promise.race([settled(), delay(patience / 2, undefined, { ref: false })]);
			const finished = Promise.resolve(connection.destroy()).then(settled);
			await Promise.race([finished, delay(patience / 2, undefined, { ref: false })]);
		},
	};
}

/** One connection with all servers, or one for the share of the servers that this process has. */
function shardsOf(shard: ShardOfMany | undefined): { readonly shardIds: number[]; readonly shardCount: number } {
	return shard === undefined ? { shardIds: [0], shardCount: 1 } : { shardIds: [shard.id], shardCount: shard.count };
}

async function register(
	rest: REST,
	application: string,
	guild: string | undefined,
	definitions: readonly CommandDefinition[],
	log: Logger,
): Promise<void> {
	try {
		const registration = await registerCommands(rest, application, guild, definitions);
		const scope = guild === undefined ? 'global' : 'guild';
		log.info({ commands: definitions.length, scope }, `commands ${registration}`);
	} catch (error) {
		log.error(describeError(error), 'the commands could not be registered; those registered before still work');
	}
}

function closedForGood(code: number): TransportError {
	switch (code) {
		case GatewayCloseCodes.AuthenticationFailed:
			return refusedToken();
		case GatewayCloseCodes.ShardingRequired:
			return new TransportError('The bot is in too many servers for one connection. Set SHARDS=auto.', exitCodes.configuration);
		default:
			return new TransportError(`Discord closed the connection for good (code ${code}).`, exitCodes.refused);
	}
}

function refusedToken(): TransportError {
	return new TransportError(
		'Discord refuses DISCORD_TOKEN. Copy it anew from the page "Bot" of your application at https://discord.com/developers/applications.',
		exitCodes.refused,
	);
}

function whyNoLogin(error: unknown, { apiUrl }: Config): TransportError {
	if (error instanceof DiscordAPIError && error.status === 401) return refusedToken();
	if (error instanceof HTTPError) return unreachable(apiUrl, `HTTP status ${error.status}`);
	if (!(error instanceof Error)) return new TransportError('Discord refuses the connection.', exitCodes.refused);
	// The library says in words why the connection was closed.
	if (error.message === 'Authentication failed') return refusedToken();
	if (error.message === 'Sharding is required') return closedForGood(GatewayCloseCodes.ShardingRequired);
	if ('code' in error && typeof error.code === 'string') return unreachable(apiUrl, error.code);
	return new TransportError(`Discord refuses the connection: ${error.message}.`, exitCodes.refused);
}

function unreachable(apiUrl: string | undefined, cause: string): TransportError {
	return new TransportError(
		`Discord cannot be reached at ${apiUrl ?? 'https://discord.com/api'} (${cause}).`,
		exitCodes.unavailable,
	);
}
