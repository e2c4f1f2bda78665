/**
 * Pictures of the playground for the README and docs/playground.md: every command, narrow and wide.
 *
 *     npm run screenshots [folder]
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { commandNamed } from '../commands/index.ts';
import { readConfig } from '../src/config.ts';
import { Pictures } from '../src/pictures/index.ts';
import { openPlayground } from '../src/playground/server.ts';
import { ContextProvider, placesOf } from '../src/server/context.ts';
import { createLog } from '../src/server/log.ts';
import { browserPath, launchBrowser } from './browser.ts';

interface Shot {
	readonly name: string;
	readonly theme: 'dark' | 'light';
	/** Question that is asked by its link. */
	readonly hash?: string;
	/** What is done then. */
	readonly act?: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
	{ name: 'relations', theme: 'dark', hash: '#/relations?country=Ukraine&with=Syria' },
	{ name: 'relations-past', theme: 'light', hash: '#/relations?country=United+States&with=Cuba&on=1980' },
	{ name: 'timeline', theme: 'dark', hash: '#/timeline?country=South+Korea' },
	{ name: 'whois', theme: 'light', hash: '#/whois?name=al-Shaibani' },
	{ name: 'office', theme: 'dark', hash: '#/whois?name=foreign+minister+of+Chad' },
	{ name: 'map', theme: 'light', hash: '#/map?country=France&on=1990' },
	{ name: 'changes', theme: 'dark', hash: '#/changes' },
	{ name: 'help', theme: 'light', hash: '#/help' },
	{ name: 'about', theme: 'dark', hash: '#/about' },
	{ name: 'sources', theme: 'light', hash: '#/sources' },
	{
		name: 'choice',
		theme: 'dark',
		hash: '#/relations?country=Congo&with=France',
		act: (page) => page.locator('.message [role=combobox]').click(),
	},
	{ name: 'commands', theme: 'dark', act: (page) => page.keyboard.type('/') },
	{
		name: 'typing',
		theme: 'light',
		act: async (page) => {
			await page.keyboard.type('/relations ');
			await page.keyboard.type('guin');
			await page.locator('#composer-list .entry-label').nth(2).waitFor();
		},
	},
];

/** A phone, whose picture may be as long as the answer, and a desk. */
const devices = [
	{ width: 390, lowest: 760, highest: 1_450 },
	{ width: 1280, lowest: 640, highest: 790 },
] as const;

/** A README should load at once. */
const largest = 200_000;

async function shoot(page: Page, { hash, act }: Shot, device: (typeof devices)[number], url: string): Promise<void> {
	await page.goto(`${url}${hash ?? ''}`);
	await page.waitForSelector('html[data-ready]');
	await page.evaluate('document.fonts.ready.then(() => undefined)');
	if (hash !== undefined) {
		await page.locator('.message-body > *').first().waitFor();
		await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
	}
	await act?.(page);
	if (hash !== undefined) await fitHeight(page, device);
	await page.waitForTimeout(200);
}

/** Makes the window as high as the message needs, within reason. */
async function fitHeight(page: Page, { width, lowest, highest }: (typeof devices)[number]): Promise<void> {
	const needed: number = await page.evaluate(
		"document.querySelector('.message').offsetHeight + document.querySelector('.composer').offsetHeight + 64",
	);
	await page.setViewportSize({ width, height: Math.min(Math.max(needed, lowest), highest) });
	await page.evaluate("document.querySelector('.message').scrollIntoView({ block: 'start' })");
}

/** Whether there is the command that a picture shows. */
function isThere({ hash }: Shot): boolean {
	const name = /^#\/([a-z]+)/.exec(hash ?? '')?.[1];
	return name === undefined || commandNamed(name) !== undefined;
}

async function main(): Promise<void> {
	const path = browserPath();
	if (path === undefined) throw new Error('No Chromium is installed. On Debian: apt-get install chromium');
	const folder = process.argv[2] ?? fileURLToPath(new URL('../docs/screenshots', import.meta.url));
	mkdirSync(folder, { recursive: true });
	const pictures = new Pictures();
	await pictures.warm();
	const playground = await openPlayground(await ContextProvider.open(placesOf(readConfig(process.env))), {
		port: 0,
		pictures,
		log: createLog({ logLevel: 'warn' }),
	});
	const browser = await launchBrowser(path);
	for (const shot of shots.filter(isThere)) {
		for (const device of devices) {
			const { width } = device;
			const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme: shot.theme, locale: 'en-GB' });
			await shoot(page, shot, device, playground.url);
			const file = join(folder, `${shot.name}-${width}.png`);
			await page.screenshot({ path: file });
			await page.close();
			const { size } = statSync(file);
			process.stdout.write(`${file} ${Math.round(size / 1_000)} kB${size > largest ? ': too large' : ''}\n`);
		}
	}
	await browser.close();
	await playground.stop();
	await pictures.close();
}

await main();
