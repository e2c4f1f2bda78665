import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../answers/answer.ts';

/** How an interaction went, for logs and metrics: never what was asked, nor by whom. */
export interface Outcome {
	readonly type: 'command' | 'component' | 'autocomplete' | 'ping';
	/** Name of the command, or `ping`, or `forged` for a custom id that is none of ours. */
	readonly command: string;
	readonly result: Answer['kind'] | 'suggestions' | 'refused' | 'pong';
}

/** Why a response did not reach Discord, as labels of the metrics. */
export type Failure = 'expired' | 'acknowledged' | 'refused' | 'unreachable' | 'fault';

/** What became of a picture: `skipped` in a flood, `gone` where the message or the time to edit it was over. */
export type PictureResult = 'sent' | 'skipped' | 'gone' | 'failed';

/** Figures of one process, in the form of Prometheus. */
export interface Metrics {
	readonly registry: Registry;
	/** An interaction was answered, in this many seconds within the process. */
	answered(outcome: Outcome, seconds: number): void;
	/** A response did not reach Discord. */
	failed(reason: Failure): void;
	/** A picture was to be added to a message. */
	picture(result: PictureResult): void;
	/** An event from the gateway, or a request, that could not be read. */
	malformed(): void;
}

/** What the metrics report about the facts. */
export interface DataFigures {
	/** Last day that the data can know about, `YYYY-MM-DD`. */
	dataTo(): string;
}

/**
 * Makes the metrics of a process. Labels come from short closed lists, never from what people type.
 *
 * @param commands names of the commands; any other name is counted as `other`
 */
export function createMetrics(commands: readonly string[], data: DataFigures): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const known = new Set([...commands, 'ping', 'forged']);
	const registers = [registry];

	const interactions = new Counter({
		name: 'attache_interactions_total',
		help: 'Interactions answered, by type, command and result',
		labelNames: ['type', 'command', 'result'] as const,
		registers,
	});
	const seconds = new Histogram({
		name: 'attache_answer_seconds',
		help: 'Time from an interaction’s arrival to its response, without the network',
		labelNames: ['type'] as const,
		buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 3],
		registers,
	});
	const unknownNames = new Counter({
		name: 'attache_unknown_names_total',
		help: 'Questions with a name that the store does not know',
		registers,
	});
	const failures = new Counter({
		name: 'attache_response_failures_total',
		help: 'Responses that did not reach Discord, by reason',
		labelNames: ['reason'] as const,
		registers,
	});
	const pictures = new Counter({
		name: 'attache_pictures_total',
		help: 'Pictures to be added to messages, by what became of them',
		labelNames: ['result'] as const,
		registers,
	});
	const malformed = new Counter({
		name: 'attache_malformed_total',
		help: 'Events or requests that could not be read',
		registers,
	});
	new Gauge({
		name: 'attache_data_to_timestamp_seconds',
		help: 'The last day that the data can know about',
		registers,
		collect() {
			const day = Date.parse(data.dataTo());
			if (!Number.isNaN(day)) this.set(day / 1_000);
		},
	});

	return {
		registry,
		answered({ type, command, result }, duration) {
			interactions.inc({ type, command: known.has(command) ? command : 'other', result });
			seconds.observe({ type }, duration);
			if (result === 'unknown') unknownNames.inc();
		},
		failed: (reason) => failures.inc({ reason }),
		picture: (result) => pictures.inc({ result }),
		malformed: () => malformed.inc(),
	};
}
