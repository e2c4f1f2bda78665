/** The answers that the store really gives, held to Discord's rules. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../../commands/index.ts';
import { render } from '../../src/interactions/render.ts';
import { languageFor } from '../../src/language/language.ts';
import { speak } from '../../src/language/speak.ts';
import { ContextProvider, placesOf } from '../../src/server/context.ts';
import { callbackFaults } from '../support/discord/bodies.ts';
import { storeEnvironment } from '../support/discord/store.ts';

let holder: ContextProvider;

beforeAll(async () => {
	const { ATTACHE_DATA: data, ATTACHE_STORE: store } = storeEnvironment();
	holder = await ContextProvider.open(placesOf({ data, store }));
}, 60_000);
afterAll(() => holder.current.store.close());

const language = languageFor('en');

function check(command: string, options: Record<string, string | number>): void {
	const message = render(speak(answer({ command, options }, holder.current), language), {
		language,
		isPrivate: true,
		reportUrl: 'https://example.org/issues/new',
	});
	expect(
		callbackFaults({ type: 4, data: JSON.parse(JSON.stringify(message)) }),
		`/${command} ${JSON.stringify(options)}`,
	).toEqual([]);
	expect(JSON.stringify(message)).not.toContain('did not fit');
}

test('GIVEN every entity THEN its timeline, map and changes fit, with every fact of the page', () => {
	for (const { id } of holder.current.store.entities()) {
		check('timeline', { country: id, limit: 6 });
		check('map', { country: id });
		check('changes', { country: id, limit: 6 });
	}
}, 60_000);

test('GIVEN pairs from all over the store THEN their relations fit, with every fact', () => {
	const ids = holder.current.store.entities().map(({ id }) => id);
	// Every hundredth pair, each entity in turn.
	for (let place = 0; place < ids.length ** 2; place += 101) {
		const [country, partner] = [ids[Math.floor(place / ids.length)], ids[place % ids.length]];
		if (country !== undefined && partner !== undefined) check('relations', { country, with: partner });
	}
}, 60_000);

test('GIVEN persons from all over the store THEN they fit, with every fact', () => {
	const persons = [...holder.current.store.names()].filter(({ type, strength }) => type === 'person' && strength === 'canonical');
	for (let place = 0; place < persons.length; place += 25) check('whois', { name: persons[place]?.text ?? '' });
}, 60_000);
