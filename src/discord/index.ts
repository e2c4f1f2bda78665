/** The transports to Discord, each opened with one call and closed with `stop()`. */
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { type CommandDefinition, defineCommands } from '../interactions/definitions.ts';
import { Renderings } from '../interactions/renderings.ts';
import type { Responder } from '../interactions/respond.ts';
import { Pictures } from '../pictures/index.ts';
import { type Answerer, type ContextProvider, createAnswerer } from '../server/answerer.ts';
import { type HealthServer, startHealth, type Vitals } from '../server/health.ts';
import { describeError, type Logger } from '../server/log.ts';
import { createMetrics, type Metrics } from '../server/metrics.ts';
import { RateLimit } from '../server/rateLimit.ts';
import type { TransportHandle } from '../server/transportError.ts';
import { openGateway } from './gateway.ts';
import { createHandler } from './handle.ts';
import { openHttpTransport } from './httpTransport.ts';
import { createIllustrator } from './illustrator.ts';
import { registerOverHttp } from './register.ts';
import { createRest } from './rest.ts';
import { metricsRequest, openShards, reportReadiness } from './sharded.ts';

export type { ContextProvider } from '../server/answerer.ts';
export { createLog, type Logger } from '../server/log.ts';
export { exitCodes, TransportError, type TransportHandle } from '../server/transportError.ts';
export { factsMessage } from './sharded.ts';

/** Connects to the gateway; in a process of the sharded gateway, as one of its shards. */
export async function startGateway(config: Config, provider: ContextProvider, log: Logger): Promise<TransportHandle> {
	const metrics = metricsOf(provider);
	const pictures = startPictures(log);
	const gateway = await openGateway(config, {
		definitions: definitionsOf(config),
		handle: createHandler(responderOf(config, provider), metrics, log),
		pictures,
		metrics,
		log,
		onReadiness: config.shard === undefined ? () => {} : reportReadiness,
	});
	const answerManager = (message: unknown) => {
		if (message !== metricsRequest) return;
		void metrics.registry.getMetricsAsJSON().then((figures) => process.send?.({ metrics: figures }));
	};
	process.on('message', answerManager);
	const health = await openHealth(config, {
		isHealthy: () => gateway.isReady(),
		metrics: () => metrics.registry.metrics(),
	});
	return {
		failed: gateway.failed,
		async stop() {
			process.off('message', answerManager);
			await gateway.stop();
			await health?.stop();
			await pictures.close();
		},
	};
}

/** Starts and keeps the processes of the sharded gateway. They run the same program, `program`. */
export async function startSharded(config: Config, program: string, log: Logger): Promise<TransportHandle> {
	const shards = await openShards(config, program, log);
	const health = await openHealth(config, { isHealthy: () => shards.isReady(), metrics: () => shards.metrics() });
	return {
		failed: shards.failed,
		announceFacts: () => shards.announceFacts(),
		async stop() {
			await health?.stop();
			await shards.stop();
		},
	};
}

/** Opens the endpoint for interactions over HTTP. */
export async function startHttp(
	config: Config,
	provider: ContextProvider,
	log: Logger,
): Promise<TransportHandle & { readonly port: number }> {
	const metrics = metricsOf(provider);
	const pictures = startPictures(log);
	const handle = createHandler(responderOf(config, provider), metrics, log);
	const illustrator = createIllustrator(createRest(config), pictures, metrics, log);
	const transport = await openHttpTransport(config.httpPort ?? 0, config.publicKey ?? '', handle, illustrator, metrics, log);
	const health = await openHealth(config, { isHealthy: () => true, metrics: () => metrics.registry.metrics() });
	void registerOverHttp(config, definitionsOf(config), log);
	return {
		port: transport.port,
		failed: transport.failed,
		async stop() {
			await transport.stop();
			await health?.stop();
			await pictures.close();
		},
	};
}

function definitionsOf({ guildId }: Config): readonly CommandDefinition[] {
	return defineCommands(commands, guildId === undefined ? 'global' : 'guild');
}

/** Starts what draws pictures, and lets it get ready while the transport opens. */
function startPictures(log: Logger): Pictures {
	const pictures = new Pictures();
	pictures.warm().catch((error: unknown) => log.error(describeError(error), 'pictures cannot be drawn; answers go without'));
	return pictures;
}

function responderOf(config: Config, provider: ContextProvider): Responder {
	const answerer = createAnswerer(provider);
	warmUp(answerer);
	return {
		answerer,
		renderings: new Renderings(),
		rateLimit: new RateLimit(),
		typingLimit: new RateLimit({ burst: 60, perSecond: 10 }),
		reportUrl: config.reportUrl,
		now: Date.now,
	};
}

/** Asks once what takes longest for the first time, so that no person waits for it. */
function warmUp({ answer, suggest }: Answerer): void {
	for (const { name, options } of commands) {
		const required = options.filter((option) => option.required).map((option) => [option.name, 'warming up']);
		answer({ command: name, options: Object.fromEntries(required) });
	}
	answer({ command: 'relations', options: { country: 'FR', with: 'DE' } });
	suggest('relations', 'country', 'warming up');
}

function metricsOf(provider: ContextProvider): Metrics {
	return createMetrics(
		commands.map(({ name }) => name),
		{ dataTo: () => provider.current.store.dataTo },
	);
}

async function openHealth({ port }: Config, vitals: Vitals): Promise<HealthServer | undefined> {
	return port === undefined ? undefined : startHealth(port, vitals);
}
