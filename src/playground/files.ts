/** The files of the page: our own, and the fonts from two packages. Nothing else on the disk can be had. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file as it goes over the wire. */
export interface PageFile {
	readonly type: string;
	readonly content: Buffer;
}

const types = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
} as const;

/** Which addresses are files, and where they lie. The name stands alone: no path leads out of these folders. */
const places: readonly { readonly address: RegExp; readonly place: (name: string) => string }[] = [
	{ address: /^\/(index\.html|[a-zA-Z]+\.(?:css|js|svg))$/, place: (name) => ownFile(name) },
	{ address: /^\/fonts\/(index\.css)$/, place: (name) => packaged(`@fontsource-variable/noto-sans/${name}`) },
	{
		address: /^\/fonts\/files\/(noto-sans-[a-z-]+-wght-normal\.woff2)$/,
		place: (name) => packaged(`@fontsource-variable/noto-sans/files/${name}`),
	},
	{
		address: /^\/fonts\/(TwemojiCountryFlags\.woff2)$/,
		place: (name) => packaged(`country-flag-emoji-polyfill/dist/${name}`),
	},
];

/** Reads the file at an address, or gives `undefined` where there is none. */
export async function readPageFile(address: string): Promise<PageFile | undefined> {
	const asked = address === '/' ? '/index.html' : address;
	for (const { address: form, place } of places) {
		const name = form.exec(asked)?.[1];
		if (name === undefined) continue;
		const content = await readIfThere(place(name));
		const extension = name.slice(name.lastIndexOf('.') + 1) as keyof typeof types;
		return content === undefined ? undefined : { type: types[extension], content };
	}
	return undefined;
}

function ownFile(name: string): string {
	return fileURLToPath(new URL(`page/${name}`, import.meta.url));
}

function packaged(path: string): string {
	return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
	try {
		return await readFile(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
