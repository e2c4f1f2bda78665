/** The doors to Discord, each opened with one call and closed with `stop()`. */
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { Pictures } from '../pictures/index.ts';
import { type ContextHolder, createAnswerer } from './answerer.ts';
import { defineCommands } from './definitions.ts';
import type { DoorHandle } from './doorError.ts';
import { openGateway } from './gateway.ts';
import { type HealthServer, startHealth, type Vitals } from './health.ts';
import { openHttpDoor } from './httpDoor.ts';
import { describeError, type Logger } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { RateLimit } from './rateLimit.ts';
import { registerOverHttp } from './register.ts';
import type { Answerer, Responder } from './respond.ts';
import { metricsRequest, openShards } from './sharded.ts';

export type { ContextHolder } from './answerer.ts';
export { DoorError, type DoorHandle, exitCodes } from './doorError.ts';
export { createLog, type Logger } from './log.ts';

/** Connects to the gateway; in a process of the sharded gateway, as one of its shards. */
export async function startGateway(config: Config, holder: ContextHolder, log: Logger): Promise<DoorHandle> {
	const metrics = metricsOf(holder);
	const scope = config.guildId === undefined ? 'global' : 'guild';
	const pictures = startPictures(log);
	const gateway = await openGateway(config, defineCommands(commands, scope), responderOf(config, holder, pictures), metrics, log);
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
export async function startSharded(config: Config, program: string, log: Logger): Promise<DoorHandle> {
	const shards = await openShards(config, program, log);
	const health = await openHealth(config, { isHealthy: () => shards.isReady(), metrics: () => shards.metrics() });
	return {
		failed: shards.failed,
		async stop() {
			await health?.stop();
			await shards.stop();
		},
	};
}

/** Opens the endpoint for interactions over HTTP. */
export async function startHttp(
	config: Config,
	holder: ContextHolder,
	log: Logger,
): Promise<DoorHandle & { readonly port: number }> {
	const metrics = metricsOf(holder);
	const pictures = startPictures(log);
	const responder = responderOf(config, holder, pictures);
	const door = await openHttpDoor(config.httpPort ?? 0, config.publicKey ?? '', responder, metrics, log);
	const health = await openHealth(config, { isHealthy: () => true, metrics: () => metrics.registry.metrics() });
	void registerOverHttp(config, defineCommands(commands, config.guildId === undefined ? 'global' : 'guild'), log);
	return {
		port: door.port,
		failed: door.failed,
		async stop() {
			await door.stop();
			await health?.stop();
			await pictures.close();
		},
	};
}

/** Starts what draws pictures, and lets it get ready while the door opens. */
function startPictures(log: Logger): Pictures {
	const pictures = new Pictures();
	pictures.warm().catch((error: unknown) => log.error(describeError(error), 'pictures cannot be drawn; answers go without'));
	return pictures;
}

function responderOf(config: Config, holder: ContextHolder, pictures: Pictures): Responder {
	const answerer = createAnswerer(holder);
	warmUp(answerer);
	return {
		answerer,
		rateLimit: new RateLimit(),
		typingLimit: new RateLimit({ burst: 60, perSecond: 10 }),
		reportUrl: config.reportUrl,
		pictures,
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

function metricsOf(holder: ContextHolder): Metrics {
	return createMetrics(
		commands.map(({ name }) => name),
		{ dataTo: () => holder.current.store.dataTo },
	);
}

async function openHealth({ port }: Config, vitals: Vitals): Promise<HealthServer | undefined> {
	return port === undefined ? undefined : startHealth(port, vitals);
}
