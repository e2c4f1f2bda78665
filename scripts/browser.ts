/** The browser of this machine, for the tests of the playground and for its pictures. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Quiet and without a sandbox, which needs rights that containers do not have; it only ever visits the playground. */
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Path of the browser, from `CHROMIUM` or where systems put it; `undefined` where there is none. */
export function browserPath(): string | undefined {
	return [process.env['CHROMIUM'] ?? '', ...usualPlaces].find((path) => path !== '' && existsSync(path));
}

/** Starts the browser without a window. */
export function launchBrowser(executablePath: string): Promise<Browser> {
	return chromium.launch({ executablePath, args: flags });
}
