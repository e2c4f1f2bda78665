/** The page in a real browser, over the project's own facts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserPath, launchBrowser } from '../../scripts/browser.ts';
import { Pictures } from '../../src/pictures/index.ts';
import { openPlayground, type Playground } from '../../src/playground/server.ts';
import { ContextProvider } from '../../src/server/context.ts';
import { createLog } from '../../src/server/log.ts';
import { storeEnvironment } from '../support/discord/store.ts';
import { shouldRun } from '../support/required.ts';

const path = browserPath();
const runs = shouldRun(
	path !== undefined,
	'No Chromium is installed: the page of the playground is not tested. On Debian: apt-get install chromium',
);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

/** Whether the focus is in the free part of the line. */
const atTheEnd = "document.activeElement.matches('.fields > input')";

describe.runIf(runs)('the page of the playground', () => {
	let browser: Browser;
	let playground: Playground;
	const pictures = new Pictures();

	beforeAll(async () => {
		const { ATTACHE_DATA: data, ATTACHE_STORE: store } = storeEnvironment();
		playground = await openPlayground(await ContextProvider.open({ data, store }), {
			port: 0,
			pictures,
			log: createLog({ logLevel: 'warn' }),
		});
		await pictures.warm();
		browser = await launchBrowser(path ?? '');
	});
	afterAll(async () => {
		await browser?.close();
		await playground?.stop();
		await pictures.close();
	});

	/** Opens the page. Whatever a test does: nothing is complained of in the console, and nothing is asked of other hosts. */
	async function open(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
		const context = await browser.newContext({ viewport: desktop, colorScheme: 'dark', locale: 'en-GB', ...options });
		// A loaded machine is slow, but what has not come by then does not come.
		context.setDefaultTimeout(10_000);
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', ({ message }) => complaints.push(message));
		page.on('request', (request) => {
			if (!request.url().startsWith(playground.url) && !request.url().startsWith('data:')) complaints.push(request.url());
		});
		onTestFinished(async () => {
			await context.close();
			expect(complaints).toEqual([]);
		});
		await page.goto(playground.url + hash);
		await page.waitForSelector('html[data-ready]');
		return page;
	}

	const hashOf = (page: Page) => new URL(page.url()).hash;
	const messages = (page: Page) => page.locator('.message');

	/** Waits until a message says something. */
	async function waitFor(page: Page, text: string | RegExp, place = 0) {
		const message = messages(page).nth(place);
		await message.locator('.message-body', { hasText: text }).waitFor();
		return message;
	}

	async function faultsOf(page: Page): Promise<string[]> {
		await page.evaluate(axe);
		const results = (await page.evaluate('axe.run()')) as AxeResults;
		return results.violations
			.filter(({ impact }) => impact === 'serious' || impact === 'critical')
			.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`));
	}

	test('GIVEN a keyboard only WHEN asking /relations THEN it is completed, sent, read out and linked', async () => {
		const page = await open();
		const options = page.locator('#composer-list [role=option]');
		await page.keyboard.press('/');
		expect(await options.allTextContents()).toEqual(
			expect.arrayContaining([expect.stringContaining('/relations'), expect.stringContaining('/whois')]),
		);
		await page.keyboard.type('rel');
		expect(await options.count()).toBe(1);
		await page.keyboard.press('Tab');
		const country = page.locator('[data-option=country] input');
		await page.keyboard.type('ukra');
		expect(await country.getAttribute('role')).toBe('combobox');
		await options.filter({ hasText: 'Ukraine' }).first().waitFor();
		expect(await country.getAttribute('aria-expanded')).toBe('true');
		const active = await country.getAttribute('aria-activedescendant');
		expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('Enter');
		await expect.poll(() => country.inputValue(), { timeout: 10_000 }).toBe('Ukraine');
		await page.keyboard.press('ArrowDown');
		expect(await options.nth(0).textContent()).toContain('with');
		await page.keyboard.press('Enter');
		await page.keyboard.type('syri');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.evaluate(`document.querySelectorAll('.chip').length === 2 && ${atTheEnd}`), { timeout: 10_000 })
			.toBe(true);
		await page.keyboard.press('Enter');
		await waitFor(page, 'Ukraine – Syria');
		expect(hashOf(page)).toBe('#/relations?country=UA&with=SY');
		expect(await page.locator('.used').textContent()).toContain('country: Ukraine with: Syria');
		expect(await page.locator('[role=status]').textContent()).toContain('Ukraine and Syria');
		expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe('combobox');
	});

	test('GIVEN a letter and Enter at once THEN what is taken fits what was typed', async () => {
		const page = await open();
		await page.keyboard.insertText('/relations ');
		await page.keyboard.type('ukraine');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(atTheEnd), { timeout: 10_000 }).toBe(true);
		expect(await page.locator('[data-option=country] input').inputValue()).toBe('Ukraine');
	});

	test('GIVEN a whole question put in at once THEN its options are read', async () => {
		const page = await open();
		await page.keyboard.insertText('/relations country:Ukraine with:Syria on:2023');
		expect(await page.evaluate("[...document.querySelectorAll('.chip input')].map((input) => input.value)")).toEqual([
			'Ukraine',
			'Syria',
			'2023',
		]);
		await page.keyboard.press('Enter');
		await waitFor(page, 'severed');
	});

	test('GIVEN Escape and Backspace THEN the list closes, and the question goes piece by piece', async () => {
		const page = await open();
		await page.keyboard.type('/timeline ');
		await page.keyboard.type('chad');
		await page.locator('#composer-list [role=option]').first().waitFor();
		await page.keyboard.press('Escape');
		expect(await page.locator('.popup').isVisible()).toBe(false);
		expect(await page.locator('.chip').count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await page.locator('.chip, .command-name').count()).toBe(0);
		await page.keyboard.type('/timeline ');
		await page.keyboard.press('Backspace');
		expect(await page.locator('.chip, .command-name').count()).toBe(0);
	});

	test('GIVEN an option that is needed or wrong THEN nothing is sent, and it says so', async () => {
		const page = await open();
		await page.keyboard.type('/timeline ');
		await page.keyboard.press('Enter');
		await page.locator('#composer-hint', { hasText: '“country” is needed.' }).waitFor();
		expect(await page.locator('[data-option=country] input').getAttribute('aria-invalid')).toBe('true');
		await page.locator('.open-commands').click();
		await page.keyboard.insertText('timeline country:Chad page:many');
		await page.keyboard.press('Enter');
		await page.locator('#composer-hint', { hasText: '“many” is no value for “page”.' }).waitFor();
		expect(await messages(page).count()).toBe(0);
	});

	test('GIVEN a link to a question THEN it is asked; one to nothing is not', async () => {
		const page = await open('#/relations?country=UA&with=SY&on=2023&nonsense=1');
		await waitFor(page, 'Relations severed');
		expect(hashOf(page)).toBe('#/relations?country=UA&with=SY&on=2023');
		await page.evaluate("location.hash = '#/nothing?country=UA'");
		await page.evaluate("location.hash = '#/relations?country=MA&with=IR'");
		await waitFor(page, 'Morocco – Iran', 1);
		expect(await messages(page).count()).toBe(2);
	});

	test('GIVEN a name that two states bear WHEN one is chosen with the keyboard THEN the private message becomes the answer', async () => {
		const page = await open('#/relations?country=Congo&with=FR');
		const message = await waitFor(page, 'Only you can see this');
		const menu = message.locator('[role=combobox]');
		await menu.focus();
		await page.keyboard.press('Enter');
		expect(await menu.getAttribute('aria-expanded')).toBe('true');
		const before = await menu.getAttribute('aria-activedescendant');
		await page.keyboard.press('ArrowDown');
		expect(await menu.getAttribute('aria-activedescendant')).not.toBe(before);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await waitFor(page, /Congo.* – France/);
		expect(await messages(page).count()).toBe(1);
		expect(hashOf(page)).toMatch(/^#\/relations\?country=C[DG]&with=FR$/);
	});

	test('GIVEN pages WHEN turning THEN the same message shows the next one, and the focus stays on its button', async () => {
		const page = await open('#/timeline?country=KR');
		const message = await waitFor(page, /page 1/i);
		await message.getByRole('button', { name: 'Older', exact: true }).click();
		await waitFor(page, /page 2/i);
		expect(await messages(page).count()).toBe(1);
		expect(hashOf(page)).toContain('page=2');
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Older');
	});

	test('GIVEN a private answer THEN it is marked, can be shown to everyone, and dismissed', async () => {
		const page = await open('#/relations?country=UA&with=SY&private=true');
		const message = await waitFor(page, 'Only you can see this');
		await message.getByRole('button', { name: 'Show to everyone' }).click();
		const shown = await waitFor(page, 'Ukraine – Syria', 1);
		expect(await shown.textContent()).not.toContain('Only you can see this');
		await message.getByRole('button', { name: 'Dismiss message' }).click();
		expect(await messages(page).count()).toBe(1);
	});

	test('GIVEN a picture THEN it is shown with its words, opens large, and Escape closes it', async () => {
		const page = await open('#/map?country=FR');
		const message = await waitFor(page, 'France');
		const picture = message.getByRole('button').filter({ has: page.locator('img') });
		expect(await picture.locator('img').getAttribute('alt')).toContain('France');
		const width = await page.evaluate(
			"((image) => image.decode().then(() => image.naturalWidth))(document.querySelector('.picture img'))",
		);
		expect(width).toBeGreaterThan(300);
		await picture.focus();
		await page.keyboard.press('Enter');
		await page.locator('dialog[open] img').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('dialog').waitFor({ state: 'detached' });
	});

	test('GIVEN markup in a question THEN it is shown as it was typed', async () => {
		const typed = '<img src=x onerror=alert(1)>';
		const page = await open(`#/whois?name=${encodeURIComponent(typed)}`);
		const message = await waitFor(page, typed);
		expect(await message.locator('.message-body img').count()).toBe(0);
	});

	test('GIVEN a chosen theme THEN it stays', async () => {
		const page = await open();
		const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
		const dark = await background();
		await page.getByRole('button', { name: /^Colours/ }).click();
		await page.getByRole('button', { name: /^Colours/ }).click();
		expect(await background()).not.toBe(dark);
		await page.reload();
		await page.waitForSelector('html[data-ready]');
		expect(await background()).not.toBe(dark);
	});

	test.each(['dark', 'light'] as const)(
		'GIVEN %s colours, narrow and wide THEN nobody is shut out, and nothing overflows',
		async (colorScheme) => {
			const page = await open('#/relations?country=UA&with=SY', { colorScheme, viewport: phone });
			await waitFor(page, 'Ukraine – Syria');
			await page.evaluate("location.hash = '#/relations?country=Congo&with=FR'");
			const message = await waitFor(page, 'Only you can see this', 1);
			await message.locator('[role=combobox]').click();
			expect(await faultsOf(page)).toEqual([]);
			expect(await overflows(page)).toBe(false);
			await page.setViewportSize(desktop);
			await page.locator('.open-commands').click();
			expect(await faultsOf(page)).toEqual([]);
			expect(await overflows(page)).toBe(false);
		},
	);

	function overflows(page: Page): Promise<boolean> {
		return page.evaluate(
			"[document.documentElement, document.querySelector('.scroller')].some((one) => one.scrollWidth > one.clientWidth)",
		);
	}
});
