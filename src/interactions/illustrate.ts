/** The picture of an answer, the map or the status strip: which answers have one, and the message with it. */
import { type APIComponentInContainer, type APIContainerComponent, ComponentType, InteractionResponseType } from 'discord.js';
import type { Drawable } from '../pictures/index.ts';
import type { MessageBody } from './render.ts';
import type { InteractionResponse, ResponseBody } from './respond.ts';

/** A file that goes along with a message. */
export interface MessageFile {
	readonly name: string;
	readonly contentType: string;
	readonly data: Uint8Array;
}

/** A response that is a message. */
type MessageResponse = Extract<ResponseBody, { readonly data: MessageBody }>;

/** A message that can have a picture. */
export interface Illustratable {
	readonly body: MessageResponse;
	readonly drawable: Drawable;
}

/** A message with its picture. */
export interface Illustrated {
	readonly body: MessageResponse;
	readonly file: MessageFile;
}

/** The message of a response with what to draw for it; `undefined` where it has no picture. */
export function illustratable({ body, drawable }: Pick<InteractionResponse, 'body' | 'drawable'>): Illustratable | undefined {
	const isMessage =
		body.type === InteractionResponseType.ChannelMessageWithSource || body.type === InteractionResponseType.UpdateMessage;
	if (!isMessage || drawable === undefined) return undefined;
	return { body, drawable };
}

/**
 * Puts a picture into a message, below its first words: what is said there is seen even where no picture is.
 *
 * @param png the picture, as `Pictures.draw` gives it
 */
export function illustrate({ body, drawable }: Illustratable, png: Uint8Array): Illustrated {
	const name = `${drawable.kind}.png`;
	const description = drawable.altText();
	const gallery: APIComponentInContainer = {
		type: ComponentType.MediaGallery,
		items: [{ media: { url: `attachment://${name}` }, description }],
	};
	const [container] = body.data.components;
	const [first, ...rest] = container.components;
	const components = first === undefined ? [gallery] : [first, gallery, ...rest];
	const illustrated: APIContainerComponent = { ...container, components };
	return {
		body: { ...body, data: { ...body.data, components: [illustrated], attachments: [{ id: '0', filename: name, description }] } },
		file: { name, contentType: 'image/png', data: png },
	};
}
