/** The start: reads the configuration, opens the facts, picks a front transport. */
import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DataError } from './data/problems.ts';
import {
	createLog,
	exitCodes,
	factsMessage,
	type Logger,
	startGateway,
	startHttp,
	startSharded,
	TransportError,
	type TransportHandle,
} from './discord/index.ts';
import { Pictures } from './pictures/index.ts';
import { openPlayground } from './playground/server.ts';
import { ContextProvider, placesOf } from './server/context.ts';
import { describeError } from './server/log.ts';
import { StoreError } from './store/store.ts';
import { onTerminal } from './terminal/compiling.ts';
import { runPrompt } from './terminal/prompt.ts';

function openTransport(config: Config, provider: ContextProvider, log: Logger): Promise<TransportHandle> {
	switch (config.transport) {
		case 'sharded':
			return startSharded(config, fileURLToPath(import.meta.url), log);
		case 'http':
			return startHttp(config, provider, log);
		default:
			return startGateway(config, provider, log);
	}
}

/**
 * Takes newer facts while running: on SIGHUP, when the store file was replaced, and in a shard when its manager says so. What cannot be
 * read changes nothing.
 *
 * @param announce called when the store is the newest that there is
 * @returns ends it
 */
function followFacts(provider: ContextProvider, log: Logger, announce: () => void): () => void {
	const stopped = new AbortController();
	const report = (message: string) => log.warn(message);
	const reload = async () => {
		try {
			if (await provider.reload(report, stopped.signal))
				log.info({ dataTo: provider.current.store.dataTo }, 'newer facts are in use');
			announce();
		} catch (error) {
			if (stopped.signal.aborted) return;
			log.error(
				{ reason: error instanceof Error ? error.message : String(error) },
				'the newer facts cannot be used; the present ones stay',
			);
		}
	};
	const reloadIfAnnounced = (message: unknown) => (message === factsMessage ? reload() : undefined);
	process.on('SIGHUP', reload);
	process.on('message', reloadIfAnnounced);
	const stopWatching = provider.onReplaced(reload);
	return () => {
		process.off('SIGHUP', reload);
		process.off('message', reloadIfAnnounced);
		stopWatching();
		stopped.abort();
	};
}

async function serve(config: Config, provider: ContextProvider): Promise<number> {
	const log = createLog(config);
	// A SIGHUP that nobody listens to ends the process, so listening begins before the transport opens.
	let transport: TransportHandle | undefined;
	const stopFollowing = followFacts(provider, log, () => transport?.announceFacts?.());
	transport = await openTransport(config, provider, log);
	const failure = await Promise.race([transport.failed, strayRejection(log), stopSignal()]);
	stopFollowing();
	await transport.stop();
	if (failure === undefined) return 0;
	process.stderr.write(`${failure.message}\n`);
	return failure.exitCode;
}

/**
 * Settles when a promise that nobody awaits is rejected, such as a message of the gateway that breaks its own protocol. The process
 * cannot know what is still whole then, so it ends, and whoever runs it starts it again.
 */
function strayRejection(log: Logger): Promise<TransportError> {
	return new Promise((resolve) => {
		process.once('unhandledRejection', (error) => {
			log.fatal(describeError(error), 'a fault of the program');
			resolve(new TransportError('A fault of the program; its log says more. Start it again.', exitCodes.internal));
		});
	});
}

function stopSignal(): Promise<undefined> {
	return new Promise((resolve) => {
		for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(undefined));
	});
}

/** Without Discord: piped questions are answered one by one; otherwise the playground opens, with a prompt where there is a terminal. */
async function serveHere(config: Config, provider: ContextProvider): Promise<void> {
	const input = fstatSync(process.stdin.fd);
	if (input.isFIFO() || input.isFile() || input.isSocket()) {
		process.stderr.write('No DISCORD_TOKEN is set: answering here. Put a token into .env to run the Discord bot.\n');
		await runPrompt(process.stdin, process.stdout, provider);
		return;
	}
	const { playgroundHost: host, playgroundPort: port, reportUrl } = config;
	const pictures = new Pictures();
	// Where nothing can be drawn, the first picture asked for tells of it.
	pictures.warm().catch(() => undefined);
	const playground = await openPlayground(provider, { host, port, reportUrl, pictures, log: createLog(config, process.stderr) });
	process.stderr.write(
		`No DISCORD_TOKEN is set. Try the bot in a browser: ${playground.url}\nPut a token into .env to run it on Discord.\n`,
	);
	await (process.stdin.isTTY ? runPrompt(process.stdin, process.stdout, provider) : stopSignal());
	await playground.stop();
	await pictures.close();
}

async function run(config: Config): Promise<number> {
	const { data, store } = placesOf(config);
	// The manager of shards compiles, once for all of them: shards take the store as it is.
	const provider = await ContextProvider.open(config.shard === undefined ? { data, store } : { store }, onTerminal);
	if (config.transport !== 'none') return serve(config, provider);
	await serveHere(config, provider);
	return 0;
}

async function main(): Promise<number> {
	dotenv.config({ quiet: true });
	const config = readConfig(process.env);
	try {
		return await run(config);
	} catch (error) {
		// Standard output holds answers where there is no transport, and the log everywhere else.
		const log = createLog(config, config.transport === 'none' ? process.stderr : undefined);
		if (exitCodeFor(error) === exitCodes.internal) log.debug(describeError(error), 'a fault of the program');
		throw error;
	}
}

/** Tells faults that the operator can correct from faults of the program. */
function exitCodeFor(error: unknown): number {
	if (error instanceof TransportError) return error.exitCode;
	if (error instanceof ConfigError) return exitCodes.configuration;
	if (error instanceof StoreError || error instanceof DataError) return 3;
	return exitCodes.internal;
}

/** What the operator reads of an error: the message where it says what to do, one line where the program is at fault. */
function sayError(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	if (exitCodeFor(error) !== exitCodes.internal) return message;
	return `A fault of the program: ${message.split('\n', 1).join('')}. With LOG_LEVEL=debug the log says where.`;
}

try {
	process.exitCode = await main();
} catch (error) {
	process.stderr.write(`${sayError(error)}\n`);
	process.exitCode = exitCodeFor(error);
}
if (process.exitCode !== 0 || process.env['DISCORD_TOKEN'] !== undefined) process.exit();
