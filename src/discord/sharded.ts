/** The sharded gateway: one process for each share of the servers, kept running by discord.js's `ShardingManager`. */
import { setTimeout as delay } from 'node:timers/promises';
import { type APIGatewayBotInfo, DiscordAPIError, Routes, type Shard, ShardingManager } from 'discord.js';
import { AggregatorRegistry } from 'prom-client';
import type { Config } from '../config.ts';
import { describeError, type Logger } from '../server/log.ts';
import { exitCodes, TransportError, type TransportHandle } from '../server/transportError.ts';
import { createRest } from './rest.ts';

/** Deaths of one shard within a minute after which it is given up. */
const deathsTolerated = 5;

const patience = 4_500;

/** Open shards. */
export interface Shards extends TransportHandle {
	isReady(): boolean;
	/** Prometheus text over all shards. */
	metrics(): Promise<string>;
	announceFacts(): void;
}

/** The message with which the manager asks a shard for its metrics. */
export const metricsRequest = 'attache:metrics';

/** The message with which the manager says to a shard that the store may hold newer facts. A signal would end a shard that is still starting. */
export const factsMessage = 'attache:facts';

/** In a process of the sharded gateway: reports to the manager that Discord is connected, or is not any more. */
export function reportReadiness(isReady: boolean): void {
	if (process.connected) process.send?.({ isReady });
}

/**
 * Starts the shards, each in a process of its own that runs the same program.
 *
 * @param program path of the program's entry file
 */
export async function openShards(config: Config, program: string, log: Logger): Promise<Shards> {
	const { token, shards } = config;
	if (token === undefined) throw new TransportError('DISCORD_TOKEN is missing, but SHARDS is set.', exitCodes.configuration);
	const totalShards = typeof shards === 'number' ? shards : await recommendedShards(config);

	const manager = new ShardingManager(program, { token, totalShards, respawn: true, execArgv: process.execArgv });
	const { promise: failed, resolve: fail } = Promise.withResolvers<TransportError>();
	const ready = new Set<number>();
	manager.on('shardCreate', (shard) => watch(shard, ready, fail, log));
	log.info({ shards: totalShards }, 'starting shards');
	// Discord lets a shard identify only every five seconds, so this takes a while; a shard that dies meanwhile comes again.
	const spawning = manager.spawn({ timeout: -1 }).catch((error: unknown) => {
		log.error(describeError(error), 'a shard could not be started');
		fail(new TransportError('The shards could not be started.', exitCodes.internal));
	});

	return {
		failed,
		isReady: () => ready.size === totalShards,
		metrics: () => gatherMetrics(manager),
		announceFacts() {
			for (const { process: child } of manager.shards.values()) if (child?.connected === true) child.send(factsMessage);
		},
		async stop() {
			manager.respawn = false;
			await Promise.all([...manager.shards.values()].map(stopShard));
			// The rest is not started any more: the process ends.
			void spawning;
		},
	};
}

async function recommendedShards(config: Config): Promise<number> {
	const rest = createRest(config);
	try {
		const { shards } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
		return shards;
	} catch (error) {
		if (error instanceof DiscordAPIError && error.status === 401) {
			throw new TransportError(
				'Discord refuses DISCORD_TOKEN. Copy it anew from the page "Bot" of your application.',
				exitCodes.refused,
			);
		}
		throw new TransportError(
			`Discord cannot be reached at ${config.apiUrl ?? 'https://discord.com/api'}.`,
			exitCodes.unavailable,
		);
	}
}

function watch(shard: Shard, ready: Set<number>, fail: (error: TransportError) => void, log: Logger): void {
	let deaths: number[] = [];
	shard.on('message', (message: unknown) => {
		if (!isReadiness(message)) return;
		if (message.isReady) ready.add(shard.id);
		else ready.delete(shard.id);
		log.info({ shard: shard.id }, message.isReady ? 'shard ready' : 'shard disconnected');
	});
	shard.on('death', (child) => {
		ready.delete(shard.id);
		const exitCode = 'exitCode' in child ? (child.exitCode ?? undefined) : undefined;
		log.error({ shard: shard.id, exitCode }, 'shard died');
		if (exitCode === exitCodes.refused || exitCode === exitCodes.configuration) {
			fail(new TransportError('A shard was refused by Discord; its log says why.', exitCode));
			return;
		}
		const now = performance.now();
		deaths = [...deaths.filter((at) => now - at < 60_000), now];
		if (deaths.length > deathsTolerated) fail(new TransportError(`Shard ${shard.id} keeps dying.`, exitCodes.internal));
	});
}

async function stopShard(shard: Shard): Promise<void> {
	const child = shard.process;
	if (child === null || child.exitCode !== null) return;
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	shard.kill();
	await Promise.race([gone, delay(patience, undefined, { ref: false })]);
	if (child.exitCode === null) child.kill('SIGKILL');
}

async function gatherMetrics(manager: ShardingManager): Promise<string> {
	const replies = await Promise.all(
		[...manager.shards.values()].map(
			(shard) =>
				new Promise<object[] | undefined>((resolve) => {
					const child = shard.process;
					const timer = setTimeout(() => done(undefined), 1_000);
					const done = (metrics: object[] | undefined) => {
						clearTimeout(timer);
						child?.off('message', receive);
						resolve(metrics);
					};
					const receive = (message: unknown) => {
						if (isMetricsReply(message)) done(message.metrics);
					};
					child?.on('message', receive);
					if (child?.connected === true) child.send(metricsRequest);
					else done(undefined);
				}),
		),
	);
	return AggregatorRegistry.aggregate(replies.filter((reply) => reply !== undefined)).metrics();
}

function isMetricsReply(message: unknown): message is { metrics: object[] } {
	return typeof message === 'object' && message !== null && 'metrics' in message && Array.isArray(message.metrics);
}

function isReadiness(message: unknown): message is { isReady: boolean } {
	return typeof message === 'object' && message !== null && 'isReady' in message && typeof message.isReady === 'boolean';
}
