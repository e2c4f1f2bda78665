/** Interactions from the gateway: answered at once through Discord's callback, with every failure logged and counted. */
import { DiscordAPIError, HTTPError, type REST, Routes } from 'discord.js';
import type { Interaction } from '../interactions/interaction.ts';
import { excuse } from '../interactions/respond.ts';
import { describeError, type Logger } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';
import type { Handled, Handler } from './handle.ts';
import type { Illustrator } from './illustrator.ts';

/** Discord's error codes that mean there is nothing left to answer. */
const unknownInteraction = 10_062;
const alreadyAcknowledged = 40_060;

const json = { 'content-type': 'application/json' };

/** Answers the interactions of one connection to the gateway. */
export interface Deliverer {
	/** Answers one interaction as it came over the wire; never throws. */
	deliver(payload: unknown): void;
	/** Settles when every response has been delivered or given up. */
	settled(): Promise<void>;
}

/** Makes a deliverer that sends through a REST client. */
export function createDeliverer(rest: REST, handle: Handler, illustrator: Illustrator, metrics: Metrics, log: Logger): Deliverer {
	const inFlight = new Set<Promise<void>>();

	async function send({ interaction, response }: Handled): Promise<void> {
		const first = await post(interaction, response.bytes);
		if (first === undefined) illustrator.follow(interaction, response);
		if (first === undefined || first === 'over') return;
		if (first instanceof DiscordAPIError || first instanceof HTTPError) {
			const second = await post(interaction, Buffer.from(JSON.stringify(excuse(interaction))));
			if (second !== undefined && second !== 'over') log.error(describeError(second), 'the excuse did not arrive either');
			return;
		}
		// A connection that broke may have broken on the way back: Discord then says that the interaction is answered already.
		const second = await post(interaction, response.bytes);
		if (second === undefined) illustrator.follow(interaction, response);
		else if (second !== 'over') log.error(describeError(second), 'an answer did not arrive');
	}

	/** Sends a response; gives `undefined` when it arrived, `over` when there is nothing left to answer, or the error. */
	async function post({ id, token }: Interaction, body: Uint8Array): Promise<unknown> {
		try {
			await rest.post(Routes.interactionCallback(id, token), { body, passThroughBody: true, headers: json, auth: false });
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
			// What Discord refuses is a fault of this program; what does not get through is tried once more.
			const level = error instanceof DiscordAPIError ? 'error' : 'warn';
			log[level](describeError(error), 'Discord did not take an answer');
			return error;
		}
	}

	return {
		deliver(payload) {
			const handled = handle(payload);
			if (handled === undefined) return;
			const sending = send(handled);
			inFlight.add(sending);
			void sending.finally(() => inFlight.delete(sending));
		},
		async settled() {
			await Promise.allSettled(inFlight);
		},
	};
}
