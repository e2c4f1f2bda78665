/** Questions about the past speak of the state of that time, in every chain of states of the project's data. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, MapAnswer, RelationsAnswer } from '../../src/answers/answer.ts';
import { answer } from '../support/answer.ts';
import { projectData } from '../support/projectData.ts';

let world: ReturnType<typeof projectData>;

beforeAll(() => {
	world = projectData();
}, 120_000);

afterAll(() => world.close());

function ask(command: string, options: Record<string, string>): Answer {
	return answer({ command, options }, world.context);
}

const relations = (country: string, partner: string, on: string) =>
	ask('relations', { country, with: partner, on }) as RelationsAnswer;

const succession = ({ notes }: RelationsAnswer) => notes.filter(({ about }) => about === 'succession').map(({ text }) => text);

describe('the state of the time', () => {
	test.each([
		['Germany', '1850', 'x-prussia'],
		['Germany', '1869', 'x-north-german-confederation'],
		['Germany', '1912', 'x-german-reich'],
		['German Empire', '1912', 'x-german-reich'],
		['Germany', '1936', 'x-german-reich'],
		['Nazi Germany', '1936', 'x-german-reich'],
		['Germany', '1960', 'DE'],
		['West Germany', '1960', 'DE'],
		['East Germany', '1960', 'DDDE'],
		['East Germany', '1936', 'x-german-reich'],
		['Germany', '2000', 'DE'],
		['China', '1890', 'x-qing-empire'],
		['China', '1930', 'x-republic-of-china'],
		['Republic of China', '1930', 'x-republic-of-china'],
		['Taiwan', '1930', 'x-republic-of-china'],
		['Republic of China', '1960', 'TW'],
		['China', '1960', 'CN'],
		['Korea', '1890', 'x-korea'],
		['South Korea', '1890', 'x-korea'],
		['South Korea', '1930', 'JP'],
		['Turkey', '1900', 'x-ottoman-empire'],
		['Turkey', '1930', 'TR'],
		['Austria', '1850', 'x-austrian-empire'],
		['Austria', '1900', 'x-austria-hungary'],
		['Austria', '1930', 'AT'],
		['Austria', '1942', 'x-german-reich'],
		['Austria', '1960', 'AT'],
		['Hungary', '1900', 'x-austria-hungary'],
		['Russia', '1900', 'x-russian-empire'],
		['Russia', '1950', 'SUHH'],
		['Kazakhstan', '1950', 'SUHH'],
		['Kazakhstan', '1900', 'x-russian-empire'],
		['Serbia', '1900', 'x-kingdom-of-serbia'],
		['Serbia', '1930', 'x-kingdom-of-yugoslavia'],
		['Serbia', '1970', 'YUCS'],
		['Serbia', '2000', 'CSXX'],
		['Montenegro', '1900', 'x-kingdom-of-montenegro'],
		['Slovenia', '1970', 'YUCS'],
		['Czechia', '1970', 'CSHH'],
		['Italy', '1850', 'x-sardinia'],
		['Italy', '1870', 'IT'],
		['Vietnam', '1980', 'VN'],
		['Norway', '1890', 'SE'],
		['Singapore', '1964', 'MY'],
	])('%s in %s is %s', (name, on, id) => {
		const given = relations(name, 'Switzerland', on);
		expect(given.kind).toBe('answer');
		expect(given.invocation.options).toMatchObject({ country: id, with: 'CH' });
	});

	test.each([
		['Germany', '1912', 'In 1912 Germany was the German Empire: this answer speaks of it.'],
		['Germany', '1936', 'In 1936 Germany was the German Reich: this answer speaks of it.'],
		['Taiwan', '1930', 'Taiwan continues the Republic of China: in 1930 this answer speaks of that state.'],
		['Austria', '1850', 'In 1850 Austria was part of the Austrian Empire: this answer speaks of that state.'],
		['Austria', '1942', 'In 1942 Austria was part of Germany: this answer speaks of that state.'],
		['Singapore', '1950', 'In 1950 Singapore was a colony of the United Kingdom, which conducted its foreign relations.'],
	])('%s in %s is told: %s', (name, on, note) => {
		expect(succession(relations(name, 'Switzerland', on))).toEqual([note]);
	});

	test.each([
		['Yemen', '1980', ['YDYE', 'x-north-yemen']],
		['Vietnam', '1960', ['VDVN', 'x-south-vietnam']],
		['Korea', '1960', ['KP', 'KR']],
	])('GIVEN %s in %s, where several states lay THEN it is asked which one is meant', (name, on, ids) => {
		const given = ask('relations', { country: name, with: 'Switzerland', on });
		expect(given.kind).toBe('choices');
		if (given.kind === 'choices') expect(given.candidates.map(({ id }) => id)).toEqual(ids);
	});

	test('GIVEN a date before a state began THEN its first establishment says nothing of the forerunner’s relations', () => {
		const given = relations('Germany', 'France', '1912');
		expect(given.status).not.toBe('none');
		expect(given.headline.text).toMatch(/German Empire/);
	});

	test('GIVEN a colony THEN no status, its ruler, and the question of that one', () => {
		const given = relations('Singapore', 'Japan', '1950');
		expect(given.status).toBe('no-record');
		expect(given.next.map(({ invocation }) => invocation)).toContainEqual({
			command: 'relations',
			options: { country: 'GB', with: 'JP', on: '1950' },
		});
	});
});

describe('/map', () => {
	test('GIVEN today THEN no former state is listed or counted', () => {
		const given = ask('map', { country: 'US' }) as MapAnswer;
		expect(given.states.filter(({ id }) => world.context.store.entity(id)?.kind === 'former')).toEqual([]);
		expect(given.headline.text).toMatch(/ with 193 of the 204 states listed\.$/);
	});

	test('GIVEN a date THEN the states of that time, by their own names', () => {
		const names = (ask('map', { country: 'CH', on: '1912-06-01' }) as MapAnswer).states.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(['Austria-Hungary', 'German Empire', 'Ottoman Empire', 'Republic of China']));
		for (const later of ['Germany', 'Türkiye', 'China', 'Taiwan', 'Austria', 'Singapore']) expect(names).not.toContain(later);
	});
});
