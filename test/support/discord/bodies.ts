/**
 * What Discord would say to a body: the schemas made from Discord's own specification, and the rules that Discord enforces
 * beyond them.
 */
import { isDeepStrictEqual } from 'node:util';
import {
	ApplicationCommandAutocompleteCallbackRequestSchema,
	ApplicationCommandUpdateRequestSchema,
	CreateMessageInteractionCallbackRequestSchema,
	IncomingWebhookUpdateRequestPartialSchema,
	PongInteractionCallbackRequestSchema,
	UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import * as z from 'zod/mini';

const componentsV2 = 1 << 15;
const ephemeral = 1 << 6;

const callbackSchemas: Readonly<Record<number, z.ZodMiniType>> = {
	1: PongInteractionCallbackRequestSchema,
	4: CreateMessageInteractionCallbackRequestSchema,
	5: CreateMessageInteractionCallbackRequestSchema,
	6: UpdateMessageInteractionCallbackRequestSchema,
	7: UpdateMessageInteractionCallbackRequestSchema,
	8: ApplicationCommandAutocompleteCallbackRequestSchema,
};

/** The faults of the body of an interaction callback; none where Discord would take it. */
export function callbackFaults(body: unknown): string[] {
	const type = (body as { type?: unknown } | null)?.type;
	const schema = typeof type === 'number' ? callbackSchemas[type] : undefined;
	if (schema === undefined) return [`type ${String(type)} is no type of callback`];
	const faults = specificationFaults(schema, body);
	if (faults.length > 0) return faults;
	const { data } = body as { data?: unknown };
	if (type === 4 || type === 7) return messageFaults(data);
	if (type === 8) return choicesFaults(data);
	return [];
}

/** The faults of an edit of a message, with its files. An edit cannot change whether a message is private. */
export function editFaults(body: unknown, files: readonly AttachedFile[]): string[] {
	const faults = specificationFaults(IncomingWebhookUpdateRequestPartialSchema, body);
	if (faults.length > 0) return faults;
	const { flags } = body as Node;
	const flagFaults = flags === componentsV2 ? [] : [`an edit cannot set the flags ${String(flags)}`];
	return [...flagFaults, ...messageFaults(body), ...fileFaults({ data: body }, files)];
}

/** The faults of a set of commands put to Discord. */
export function commandFaults(body: unknown, isGuild: boolean): string[] {
	const faults = specificationFaults(z.array(ApplicationCommandUpdateRequestSchema).check(z.maxLength(110)), body);
	if (faults.length > 0) return faults;
	const commands = body as Node[];
	if (new Set(commands.map(({ name }) => name)).size !== commands.length) faults.push('two commands have one name');
	for (const command of commands) {
		if (isGuild && (command['contexts'] !== undefined || command['integration_types'] !== undefined)) {
			faults.push(`${String(command.name)}: contexts and installation types are for global commands`);
		}
		faults.push(...namedFaults(command, String(command.name)), ...optionFaults(command));
		const size = weigh(command);
		if (size > 8_000) faults.push(`${String(command.name)}: ${size} characters in all`);
	}
	return faults;
}

/** A file sent along with a body. */
export interface AttachedFile {
	/** Name of its field, such as `files[0]`. */
	readonly field: string;
	readonly name: string;
	readonly data: Uint8Array;
}

/** Reads a body: JSON, or a form with the JSON in `payload_json` and files beside it. */
export async function readBody(
	contentType: string | undefined,
	raw: Buffer,
): Promise<{ text: string; files: readonly AttachedFile[] }> {
	if (contentType?.startsWith('multipart/form-data') !== true) return { text: raw.toString(), files: [] };
	const form = await new Response(Uint8Array.from(raw), { headers: { 'content-type': contentType } }).formData();
	const files: AttachedFile[] = [];
	for (const [field, value] of form) {
		if (typeof value !== 'string') files.push({ field, name: value.name, data: new Uint8Array(await value.arrayBuffer()) });
	}
	return { text: String(form.get('payload_json') ?? 'null'), files };
}

/** The faults of the files of a message: each is named among the attachments and shown by a component, and none is missing. */
export function fileFaults(body: unknown, files: readonly AttachedFile[]): string[] {
	const data = ((body as { data?: Node } | null)?.data ?? {}) as Node;
	const shown = new Set([...JSON.stringify(data).matchAll(/"attachment:\/\/([^"]+)"/g)].map(([, name]) => name));
	const attachments = (data['attachments'] ?? []) as Node[];
	const faults: string[] = [];
	for (const { field, name, data: bytes } of files) {
		const id = /^files\[(\d+)\]$/.exec(field)?.[1];
		if (id === undefined) faults.push(`${field} is no field for a file`);
		if (!attachments.some((attachment) => String(attachment['id']) === id)) faults.push(`${name} is not among the attachments`);
		if (!shown.has(name)) faults.push(`${name} is shown by no component`);
		if (bytes.length > 10 * 1_048_576) faults.push(`${name} has ${bytes.length} bytes`);
	}
	for (const name of shown) if (!files.some((file) => file.name === name)) faults.push(`the file ${name} is missing`);
	return faults;
}

interface Node {
	readonly [key: string]: unknown;
	readonly name?: unknown;
}

/** Unknown fields are faults as well: Discord ignores most of them, so that a misspelt one would go unseen. */
function specificationFaults(schema: z.ZodMiniType, body: unknown): string[] {
	const result = schema.safeParse(body);
	if (!result.success) return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
	return isDeepStrictEqual(result.data, body) ? [] : ['a field is not in the specification'];
}

const locales = new Set(
	'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
		' ',
	),
);
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function namedFaults(node: Node, where: string): string[] {
	const faults: string[] = [];
	const names = { default: node.name, ...(node['name_localizations'] as Record<string, unknown> | undefined) };
	const descriptions = {
		default: node['description'],
		...(node['description_localizations'] as Record<string, unknown> | undefined),
	};
	for (const [locale, name] of Object.entries(names)) {
		if (typeof name !== 'string' || !namePattern.test(name))
			faults.push(`${where}: name “${String(name)}” (${locale}) is not allowed`);
		else if (name.toLowerCase() !== name) faults.push(`${where}: name “${name}” (${locale}) is not in lower case`);
	}
	for (const [locale, description] of Object.entries(descriptions)) {
		const { length } = String(description ?? '');
		if (length < 1 || length > 100) faults.push(`${where}: description (${locale}) has ${length} characters`);
	}
	for (const locale of [...Object.keys(names), ...Object.keys(descriptions)]) {
		if (locale !== 'default' && !locales.has(locale)) faults.push(`${where}: ${locale} is no locale of Discord`);
	}
	return faults;
}

function optionFaults(command: Node): string[] {
	const options = (command['options'] ?? []) as Node[];
	const faults = options.flatMap((option) => namedFaults(option, `${String(command.name)}.${String(option.name)}`));
	const required = options.map((option) => option['required'] === true);
	if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false) && required.includes(true)) {
		faults.push(`${String(command.name)}: a required option stands after an optional one`);
	}
	for (const locale of ['default', ...locales]) {
		const names = options.map(
			(option) => (option['name_localizations'] as Record<string, string> | undefined)?.[locale] ?? option.name,
		);
		if (new Set(names).size !== names.length) faults.push(`${String(command.name)}: two options have one name (${locale})`);
	}
	for (const option of options) {
		if (option['autocomplete'] === true && ((option['choices'] as unknown[] | undefined)?.length ?? 0) > 0) {
			faults.push(`${String(command.name)}: autocomplete and fixed choices exclude each other`);
		}
	}
	return faults;
}

/** Characters of a command as Discord counts them: of each field the longest localisation. */
function weigh(node: Node): number {
	const longest = (field: 'name' | 'description') =>
		Math.max(
			...[node[field], ...Object.values((node[`${field}_localizations`] ?? {}) as Record<string, unknown>)].map(
				(text) => String(text ?? '').length,
			),
		);
	const inner = [...((node['options'] ?? []) as Node[]), ...((node['choices'] ?? []) as Node[])];
	const value = typeof node['value'] === 'string' ? node['value'].length : 0;
	return longest('name') + longest('description') + value + inner.reduce((sum, child) => sum + weigh(child), 0);
}

/** The faults of a message beyond the specification. */
function messageFaults(data: unknown): string[] {
	if (typeof data !== 'object' || data === null) return ['a message without data is empty'];
	const message = data as Node;
	const faults: string[] = [];
	const flags = Number(message['flags'] ?? 0);
	const components = (message['components'] ?? []) as Node[];
	if ((flags & ~(componentsV2 | ephemeral)) !== 0) faults.push(`flags ${flags} are not ours to set`);
	if ((flags & componentsV2) === 0) {
		const hasText = typeof message['content'] === 'string' && message['content'] !== '';
		if (!hasText && components.length === 0 && message['embeds'] === undefined) faults.push('an empty message');
	} else {
		if (components.length === 0) faults.push('an empty message');
		for (const field of ['content', 'embeds', 'poll', 'stickers']) {
			if (message[field] !== undefined) faults.push(`${field} does not go together with Components V2`);
		}
	}
	if (!isDeepStrictEqual(message['allowed_mentions'], { parse: [] })) faults.push('mentions are not switched off');

	const all = flatten(components);
	if (all.length > 40) faults.push(`${all.length} components`);
	const texts = all.filter(({ type }) => type === 10).map(({ content }) => String(content));
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	if (characters > 4_000) faults.push(`${characters} characters in text displays`);
	if (texts.some((text) => text.trim() === '')) faults.push('a text display without text');

	const ids = all.map((component) => component['custom_id']).filter((id) => id !== undefined && id !== null);
	if (new Set(ids).size !== ids.length) faults.push('two components have one custom id');
	for (const component of all) faults.push(...componentFaults(component));
	return faults;
}

function flatten(components: readonly Node[]): Node[] {
	return components.flatMap((component) => [
		component,
		...flatten((component['components'] ?? []) as Node[]),
		...(component['accessory'] === undefined ? [] : flatten([component['accessory'] as Node])),
	]);
}

function componentFaults(component: Node): string[] {
	const faults: string[] = [];
	if (component['type'] === 1) {
		const inner = component['components'] as Node[];
		const buttons = inner.filter(({ type }) => type === 2).length;
		if (buttons !== inner.length && inner.length !== 1) faults.push('a row holds buttons or one menu');
		if (buttons > 5) faults.push(`${buttons} buttons in a row`);
	}
	if (component['type'] === 2) {
		const isLink = component['style'] === 5;
		if (isLink !== (typeof component['url'] === 'string')) faults.push('a link button has an address, other buttons have none');
		if (isLink === (typeof component['custom_id'] === 'string'))
			faults.push('a link button has no custom id, other buttons have one');
		if (isLink && !/^(https?|discord):/.test(String(component['url']))) faults.push(`address ${String(component['url'])}`);
		if (component['label'] === undefined && component['emoji'] === undefined) faults.push('a button without label and emoji');
		if (component['label'] === '') faults.push('an empty label');
	}
	if (component['type'] === 3) {
		const options = component['options'] as Node[];
		if (new Set(options.map(({ value }) => value)).size !== options.length) faults.push('two options of a menu have one value');
		for (const { label, value, description } of options) {
			for (const text of [label, value, description ?? 'none']) {
				if (String(text).length < 1 || String(text).length > 100) faults.push(`“${String(text)}” is too long or empty in a menu`);
			}
		}
	}
	return faults;
}

function choicesFaults(data: unknown): string[] {
	const choices = ((data as Node | undefined)?.['choices'] ?? []) as { name: unknown; value: unknown }[];
	const faults: string[] = [];
	if (choices.length > 25) faults.push(`${choices.length} suggestions`);
	for (const { name, value } of choices) {
		for (const text of [name, value]) {
			if (typeof text !== 'string' || text.length < 1 || text.length > 100)
				faults.push(`suggestion “${String(text)}” is too long or empty`);
		}
	}
	return faults;
}
