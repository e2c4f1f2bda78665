/** Interactions from the gateway: answered at once through Discord's callback, with every failure told and counted. */
import { DiscordAPIError, HTTPError, type REST, Routes } from 'discord.js';
import { illustrate, type MessageFile } from '../interactions/illustrate.ts';
import { type Interaction, readInteraction } from '../interactions/interaction.ts';
import { excuse, type Outcome, type Responder, respond } from '../interactions/respond.ts';
import { describeError, type Logger } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';

/** Discord's error codes that mean there is nothing left to answer. */
const unknownInteraction = 10_062;
const alreadyAcknowledged = 40_060;

/** Answers the interactions of one connection to the gateway. */
export interface Deliverer {
	/** Answers one interaction as it came over the wire; never throws. */
	deliver(payload: unknown): void;
	/** Settles when every response has been delivered or given up. */
	settled(): Promise<void>;
}

/** Makes a deliverer that sends through a REST client. */
export function createDeliverer(rest: REST, responder: Responder, metrics: Metrics, log: Logger): Deliverer {
	const inFlight = new Set<Promise<void>>();

	async function send(interaction: Interaction, outcome: Outcome): Promise<void> {
		const { body, files } = await illustrate(outcome, responder.pictures, (error) => {
			log.error(describeError(error), 'a picture could not be drawn');
		});
		const first = await post(interaction, body, files);
		if (first === undefined || first === 'over') return;
		// A connection that broke may have broken on the way back: Discord then says that the interaction is answered already.
		const isRefused = first instanceof DiscordAPIError || first instanceof HTTPError;
		const second = await (isRefused ? post(interaction, excuse(interaction), []) : post(interaction, body, files));
		if (second !== undefined && second !== 'over') log.error(describeError(second), 'the person could not be told either');
	}

	/** Sends a response; gives `undefined` when it arrived, `over` when there is nothing left to answer, or the error. */
	async function post(interaction: Interaction, body: Outcome['body'], files: readonly MessageFile[]): Promise<unknown> {
		const attached = files.map(({ name, contentType, data }) => ({ name, contentType, data }));
		try {
			await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, files: attached, auth: false });
			return undefined;
		} catch (error) {
			if (error instanceof DiscordAPIError && error.code === unknownInteraction) {
				metrics.failed('expired');
				log.warn('an interaction was over before its answer arrived');
				return 'over';
			}
			if (error instanceof DiscordAPIError && error.code === alreadyAcknowledged) {
				metrics.failed('acknowledged');
				log.info('an interaction had been answered already');
				return 'over';
			}
			metrics.failed(error instanceof DiscordAPIError ? 'refused' : 'unreachable');
			const level = error instanceof HTTPError ? 'warn' : 'error';
			log[level](describeError(error), 'Discord did not take an answer');
			return error;
		}
	}

	return {
		deliver(payload) {
			const started = performance.now();
			const interaction = readInteraction(payload);
			if (interaction === undefined) {
				metrics.malformed();
				log.warn('an interaction could not be read');
				return;
			}
			const outcome = attempt(interaction, responder, metrics, log);
			const milliseconds = performance.now() - started;
			metrics.answered(outcome, milliseconds / 1_000);
			log.debug({ type: outcome.type, command: outcome.command, result: outcome.result, milliseconds }, 'answered');
			const sending = send(interaction, outcome);
			inFlight.add(sending);
			void sending.finally(() => inFlight.delete(sending));
		},
		async settled() {
			await Promise.allSettled(inFlight);
		},
	};
}

/** Responds, or excuses the program where it is itself at fault. */
export function attempt(interaction: Interaction, responder: Responder, metrics: Metrics, log: Logger): Outcome {
	try {
		return respond(interaction, responder);
	} catch (error) {
		metrics.failed('fault');
		log.error(describeError(error), 'an interaction could not be answered');
		const type = interaction.type === 4 ? 'autocomplete' : interaction.type === 3 ? 'component' : 'command';
		const body = interaction.type === 4 ? { type: 8 as const, data: { choices: [] } } : excuse(interaction);
		return { body, command: 'other', type, result: 'error' };
	}
}
