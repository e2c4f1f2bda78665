/** What every transport does with an interaction: reads it, answers it, counts and logs how it went. */
import type { Interaction } from '../interactions/interaction.ts';
import { readInteraction } from '../interactions/interaction.ts';
import { excuse, type InteractionResponse, type Responder, respond, responseOf } from '../interactions/respond.ts';
import { describeError, type Logger } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';

/** An interaction with the response to send. */
export interface Handled {
	readonly interaction: Interaction;
	readonly response: InteractionResponse;
}

/** Handles an interaction as it came over the wire; `undefined` where it cannot be read. Never throws. */
export type Handler = (payload: unknown) => Handled | undefined;

/** Makes the handler of a transport. */
export function createHandler(responder: Responder, metrics: Metrics, log: Logger): Handler {
	return (payload) => {
		const started = performance.now();
		const interaction = readInteraction(payload);
		if (interaction === undefined) {
			metrics.malformed();
			log.warn('an interaction could not be read');
			return undefined;
		}
		const response = attempt(interaction, responder, metrics, log);
		const milliseconds = performance.now() - started;
		metrics.answered(response.outcome, milliseconds / 1_000);
		if (log.isLevelEnabled('debug')) log.debug({ ...response.outcome, milliseconds }, 'answered');
		return { interaction, response };
	};
}

/** Responds, or excuses the program where it is itself at fault. */
function attempt(interaction: Interaction, responder: Responder, metrics: Metrics, log: Logger): InteractionResponse {
	try {
		return respond(interaction, responder);
	} catch (error) {
		metrics.failed('fault');
		log.error(describeError(error), 'an interaction could not be answered');
		const type = interaction.type === 4 ? 'autocomplete' : interaction.type === 3 ? 'component' : 'command';
		return responseOf(excuse(interaction), { type, command: 'other', result: 'error' });
	}
}
