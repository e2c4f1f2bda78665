/**
 * Pictures of answers. The words go out at once; when Discord has taken them, the picture is drawn and added by an edit of
 * the message. So no answer ever waits for a picture, and where none can be drawn the words stand as they are.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, MessageFlags, type REST, Routes } from 'discord.js';
import { type Illustratable, type Illustrated, illustratable, illustrate } from '../interactions/illustrate.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { InteractionResponse } from '../interactions/respond.ts';
import type { Pictures } from '../pictures/index.ts';
import { describeError, type Logger } from '../server/log.ts';
import type { Metrics } from '../server/metrics.ts';
import { Traffic } from '../server/traffic.ts';

/** Interactions a second, typing included, from which on the words go out alone: drawing and sending would slow the answers. */
const floodPerSecond = 100;

/** Pictures being drawn or sent at once; further answers go without. */
const mostPending = 8;

/** Over HTTP Discord may not have stored the message yet when the edit arrives; then it is tried once more after so many milliseconds. */
const pauseBeforeRetry = 1_000;

/** Discord's error codes that mean there is no message to edit: it is unknown, or the interaction's token is. */
const gone: readonly (number | string)[] = [10_008, 10_015, 50_027];

/** Adds pictures to messages. */
export interface Illustrator {
	/** Takes note of a response that Discord has taken, and adds the picture where it has one. Returns at once; never throws. */
	follow(interaction: Interaction, response: InteractionResponse): void;
	/** Settles when every picture under way has been added or given up. */
	settled(): Promise<void>;
}

/** Makes an illustrator that edits through a REST client; it needs no bot token. */
export function createIllustrator(rest: REST, pictures: Pictures, metrics: Metrics, log: Logger): Illustrator {
	const traffic = new Traffic();
	const pending = new Set<Promise<void>>();

	async function add(interaction: Interaction, target: Illustratable): Promise<void> {
		const png = await pictures.draw(target.drawable).catch((error: unknown) => {
			log.error(describeError(error), 'a picture could not be drawn');
			return undefined;
		});
		metrics.picture(png === undefined ? 'failed' : await edit(interaction, illustrate(target, png)));
	}

	async function edit(interaction: Interaction, illustrated: Illustrated): Promise<'sent' | 'gone' | 'failed'> {
		try {
			await patch(interaction, illustrated).catch(async (error: unknown) => {
				if (!isGone(error)) throw error;
				await delay(pauseBeforeRetry);
				await patch(interaction, illustrated);
			});
			return 'sent';
		} catch (error) {
			if (isGone(error)) {
				log.info('a message was gone before its picture arrived');
				return 'gone';
			}
			log.warn(describeError(error), 'Discord did not take a picture');
			return 'failed';
		}
	}

	function patch({ application_id: application, token }: Interaction, { body, file }: Illustrated): Promise<unknown> {
		// Whether a message is private is settled when it is sent; an edit may say of the flags only that there are components.
		const message = { ...body.data, flags: MessageFlags.IsComponentsV2 };
		return rest.patch(Routes.webhookMessage(application, token), { body: message, files: [file], auth: false });
	}

	return {
		follow(interaction, response) {
			const perSecond = traffic.count(performance.now());
			if (response.drawable === undefined) return;
			if (perSecond >= floodPerSecond || pending.size >= mostPending) {
				metrics.picture('skipped');
				return;
			}
			const target = illustratable(response);
			if (target === undefined) return;
			const adding = add(interaction, target);
			pending.add(adding);
			void adding.finally(() => pending.delete(adding));
		},
		async settled() {
			await Promise.allSettled(pending);
		},
	};
}

function isGone(error: unknown): boolean {
	return error instanceof DiscordAPIError && gone.includes(error.code);
}
