/** The gateway: one lasting connection to Discord. The transport that needs nothing but a token. */
import { setTimeout as delay } from 'node:timers/promises';
import {
	Client,
	GatewayCloseCodes,
	GatewayDispatchEvents,
	GatewayIntentBits,
	HTTPError,
	Options,
	SimpleShardingStrategy,
	WebSocketShardDestroyRecovery,
} from 'discord.js';
import type { Config } from '../config.ts';
import type { CommandDefinition } from '../interactions/definitions.ts';
import type { Pictures } from '../pictures/index.ts';
import { describeError, type Logger } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';
import { exitCodes, TransportError, type TransportHandle } from '../server/transportError.ts';
import { createDeliverer } from './deliver.ts';
import type { Handler } from './handle.ts';
import { createIllustrator } from './illustrator.ts';
import { registerCommands } from './register.ts';

/** How long stopping may wait for answers under way; the process is to be gone within five seconds. */
const patience = 4_000;

/** Faults in reading the gateway after which the connection is given up, within a minute. */
const faultsTolerated = 20;

/** discord.js’s own way of keeping connections, with a way to begin them anew. */
class ResumingStrategy extends SimpleShardingStrategy {
	/** Closes every connection and resumes its session on a new one: Discord sends again what was missed. */
	async resume(reason: string): Promise<void> {
		await Promise.all(
			[...this['shards'].values()].map((shard) => shard.destroy({ reason, recover: WebSocketShardDestroyRecovery.Resume })),
		);
	}
}

/** An open gateway. */
export interface Gateway extends TransportHandle {
	/** Whether Discord is connected at this moment. */
	isReady(): boolean;
}

/**
 * Connects to Discord's gateway and answers from there.
 *
 * @throws TransportError when there is no token, Discord refuses it, or Discord cannot be reached
 */
export async function openGateway(
	config: Config,
	definitions: readonly CommandDefinition[],
	handle: Handler,
	pictures: Pictures,
	metrics: Metrics,
	log: Logger,
): Promise<Gateway> {
	const { token } = config;
	if (token === undefined) {
		throw new TransportError(
			'DISCORD_TOKEN is missing. Put the bot’s token into .env to connect to Discord.',
			exitCodes.configuration,
		);
	}

	let connections: ResumingStrategy | undefined;
	const client = new Client({
		intents: [GatewayIntentBits.Guilds],
		allowedMentions: { parse: [] },
		// Nothing about users is kept, not even in memory.
		makeCache: Options.cacheWithLimits({
			...Options.DefaultMakeCacheSettings,
			DMMessageManager: 0,
			GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
			GuildMessageManager: 0,
			MessageManager: 0,
			PresenceManager: 0,
			ReactionManager: 0,
			ReactionUserManager: 0,
			ThreadManager: 0,
			ThreadMemberManager: 0,
			UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
			VoiceStateManager: 0,
		}),
		rest: { timeout: 5_000, ...(config.apiUrl === undefined ? {} : { api: config.apiUrl }) },
		ws: {
			buildStrategy(manager) {
				connections = new ResumingStrategy(manager);
				return connections;
			},
		},
	});

	const { promise: failed, resolve: fail } = Promise.withResolvers<TransportError>();
	const illustrator = createIllustrator(client.rest, pictures, metrics, log);
	const deliverer = createDeliverer(client.rest, handle, illustrator, metrics, log);
	const settled = () => deliverer.settled().then(() => illustrator.settled());

	client.on('error', (error) => log.error(describeError(error), 'discord.js reports an error'));
	client.on('shardError', (error, shard) => log.warn({ shard, ...describeError(error) }, 'the connection has an error'));
	client.on('shardReconnecting', (shard) => log.warn({ shard }, 'reconnecting'));
	client.on('shardResume', (shard, replayed) => log.info({ shard, replayed }, 'resumed'));
	client.on('shardDisconnect', ({ code }, shard) => {
		log.error({ shard, code }, 'Discord closed the connection for good');
		fail(closedForGood(code));
	});
	// The raw event: what is answered here is the same JSON as over HTTP, and no user ends up in a cache.
	client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => deliverer.deliver(payload));
	client.once('clientReady', async ({ application, guilds }) => {
		log.info({ guilds: guilds.cache.size }, 'connected to Discord');
		if (client.shard !== null && !client.shard.ids.includes(0)) return;
		try {
			const registration = await registerCommands(client.rest, application.id, config.guildId, definitions);
			log.info(
				{ commands: definitions.length, scope: config.guildId === undefined ? 'global' : 'guild' },
				`commands ${registration}`,
			);
		} catch (error) {
			log.error(describeError(error), 'the commands could not be registered; those registered before still work');
		}
	});

	const stopGuarding = guardSocket(() => connections, fail, metrics, log);
	try {
		await client.login(token);
	} catch (error) {
		stopGuarding();
		await client.destroy();
		throw whyNoLogin(error, config);
	}

	return {
		failed,
		isReady: () => client.isReady() && client.ws.shards.every((shard) => shard.status === 0),
		async stop() {
			// What has arrived is read and answered before the connection is closed: closing throws away what is not read yet.
			await Promise.race([settled(), delay(patience / 2, undefined, { ref: false })]);
			const finished = client.destroy().then(settled);
			await Promise.race([finished, delay(patience / 2, undefined, { ref: false })]);
			stopGuarding();
		},
	};
}

/**
 * discord.js reads each event inside a handler whose promise nobody awaits: an event that it cannot read ends the process as an
 * unhandled rejection. Here that is logged, and the session resumed on a new connection; too many in a minute close the transport.
 */
function guardSocket(
	connections: () => ResumingStrategy | undefined,
	fail: (error: TransportError) => void,
	metrics: Metrics,
	log: Logger,
): () => void {
	let faults: number[] = [];
	let reconnecting = false;

	const onFault = (error: unknown) => {
		metrics.malformed();
		log.error(describeError(error), 'something from the gateway could not be read');
		const now = performance.now();
		faults = [...faults.filter((at) => now - at < 60_000), now];
		if (faults.length > faultsTolerated) {
			fail(
				new TransportError(
					'Discord’s gateway keeps sending what cannot be read. Restart, or update Attaché.',
					exitCodes.internal,
				),
			);
			return;
		}
		if (reconnecting) return;
		reconnecting = true;
		void Promise.resolve(connections()?.resume('unreadable event'))
			.catch((cause: unknown) => log.error(describeError(cause), 'reconnecting failed'))
			.finally(() => {
				reconnecting = false;
			});
	};
	process.on('unhandledRejection', onFault);
	return () => process.off('unhandledRejection', onFault);
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
	const { message, code } = error as { message?: string; code?: unknown };
	if (code === 'TokenInvalid' || message === 'Authentication failed') return refusedToken();
	if (message === 'Sharding is required') return closedForGood(GatewayCloseCodes.ShardingRequired);
	if (error instanceof HTTPError || typeof code === 'string') {
		const cause = error instanceof HTTPError ? `HTTP status ${error.status}` : String(code);
		return new TransportError(
			`Discord cannot be reached at ${apiUrl ?? 'https://discord.com/api'} (${cause}).`,
			exitCodes.unavailable,
		);
	}
	return new TransportError(`Discord refuses the connection: ${message ?? 'no reason given'}.`, exitCodes.refused);
}
