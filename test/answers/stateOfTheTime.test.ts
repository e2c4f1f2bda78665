/** Questions about the past speak of the state of that time, in every chain of states of the project's data. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, MapAnswer, RelationsAnswer } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { answer } from '../support/answer.ts';
import { realContext } from '../support/realContext.ts';
import { today } from '../support/world.ts';

let context: Context;

beforeAll(() => {
	context = realContext(today);
}, 120_000);

afterAll(() => context.store.close());

function ask(command: string, options: Record<string, string>): Answer {
	return answer({ command, options }, context);
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
		['Brazil', '1820', 'PT'],
		['Ukraine', '1900', 'x-russian-empire'],
		['Ukraine', '1919', 'x-ukrainian-peoples-republic'],
		['Ukraine', '1925', 'SUHH'],
		['Georgia', '1920', 'x-democratic-republic-of-georgia'],
		['Georgia', '1930', 'SUHH'],
		['Azerbaijan', '1919', 'x-azerbaijan-democratic-republic'],
		['Armenia', '1919', 'x-first-republic-of-armenia'],
		['Yugoslavia', '1930', 'x-kingdom-of-yugoslavia'],
		['Yugoslavia', '1999', 'CSXX'],
		['Yugoslavia', '2004', 'YUCS'],
		['Egypt', '1900', 'x-ottoman-empire'],
		['Singapore', '1964', 'MY'],
		['Egypt', '1850', 'x-ottoman-empire'],
		['Egypt', '1930', 'EG'],
		['Egypt', '1959', 'x-united-arab-republic'],
		['Syria', '1959', 'x-united-arab-republic'],
		['Syria', '1965', 'SY'],
		['Lebanon', '1900', 'x-ottoman-empire'],
		['Greece', '1820', 'x-ottoman-empire'],
		['Bulgaria', '1870', 'x-ottoman-empire'],
		['Finland', '1900', 'x-russian-empire'],
		['Croatia', '1850', 'x-austrian-empire'],
		['Croatia', '1900', 'x-austria-hungary'],
		['Croatia', '1930', 'x-kingdom-of-yugoslavia'],
		['Slovakia', '1925', 'CSHH'],
		['Slovakia', '1942', 'x-first-slovak-republic'],
		['Slovakia', '1946', 'CSHH'],
		['Croatia', '1942', 'x-independent-state-of-croatia'],
		['Croatia', '1946', 'YUCS'],
		['Colombia', '1825', 'x-gran-colombia'],
		['Ecuador', '1825', 'x-gran-colombia'],
		['Venezuela', '1825', 'x-gran-colombia'],
		['Venezuela', '1850', 'VE'],
		['Panama', '1880', 'CO'],
		['Guatemala', '1830', 'x-central-american-federation'],
		['Peru', '1837', 'x-peru-bolivian-confederation'],
		['Bolivia', '1837', 'x-peru-bolivian-confederation'],
		['Tanzania', '1962', 'x-tanganyika'],
		['Tanzania', '1970', 'TZ'],
		['Mali', '1960-07-15', 'x-mali-federation'],
		['Senegal', '1960-07-15', 'x-mali-federation'],
		['Ethiopia', '1938', 'IT'],
		['Ethiopia', '1950', 'ET'],
		['Eritrea', '1970', 'ET'],
		['South Sudan', '2000', 'SD'],
		['Bangladesh', '1960', 'PK'],
		['Ireland', '1900', 'GB'],
		['Iceland', '1900', 'DK'],
		['Belgium', '1820', 'NL'],
		['Algeria', '1820', 'x-regency-of-algiers'],
		['Tunisia', '1870', 'x-regency-of-tunis'],
		['Estonia', '1960', 'EE'],
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
		['Tanzania', '1962', 'In 1962 Tanzania was Tanganyika: this answer speaks of it.'],
		['Georgia', '1920', 'In 1920 Georgia was the Democratic Republic of Georgia: this answer speaks of it.'],
		['Yugoslavia', '1999', 'In 1999 Yugoslavia was the Federal Republic of Yugoslavia: this answer speaks of it.'],
		[
			'Norway',
			'1890',
			'In 1890 Norway and Sweden were kingdoms under one crown, and their foreign relations were one: this answer speaks of Sweden.',
		],
		[
			'Egypt',
			'1900',
			'In 1900 Egypt was part of the Ottoman Empire and occupied by the United Kingdom: this answer speaks of the Ottoman Empire.',
		],
		[
			'Italy',
			'1850',
			'In 1850 Italy was not one state: this answer speaks of Piedmont-Sardinia, which it continued. Beside it: the Papal States, Parma, Tuscany and the Two Sicilies.',
		],
		[
			'Estonia',
			'1960',
			'In 1960 Estonia was annexed by the Soviet Union. Many states did not recognise this, and dealt with it as a state of its own; this answer speaks of these relations.',
		],
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

	test.each([
		[
			'Turkey',
			'United States',
			'1925',
			'between the Ottoman Empire and the United States there had been relations until 20 April 1917',
		],
		['Germany', 'Mexico', '1950', 'between the German Reich and Mexico there had been relations until December 1941'],
	])(
		'GIVEN %s and %s in %s, after relations of a forerunner THEN those to come are not called the first',
		(name, partner, on, words) => {
			const given = relations(name, partner, on);
			expect(given.status).toBe('none');
			expect(given.headline.text).toContain(`${words}, and their own were established on `);
			expect(given.headline.text).not.toContain('first');
		},
	);

	test('GIVEN a forerunner that another state continued as well THEN its relations are not said to have ended with it', () => {
		expect(relations('China', 'Colombia', '1972').headline.text).not.toContain('1949');
		expect(relations('China', 'Brazil', '1950').headline.text).not.toContain('Qing');
	});

	test('GIVEN a name of which one bearer was there on the date THEN that is no choice', () => {
		const given = relations('Congo Free State', 'Switzerland', '1900');
		expect(given.kind).toBe('answer');
		expect(given.matched[0]).toMatchObject({ id: 'x-congo-free-state', verdict: 'sure' });
	});

	test.each([
		['Singapore', '1950', 'until 1963 it was a colony of the United Kingdom'],
		['Nigeria', '1950', 'until 1 October 1960 it was a colony of the United Kingdom'],
		['Kenya', '1950', 'was a colony of the United Kingdom'],
		['Tunisia', '1900', 'was a protectorate of France'],
		['Morocco', '1930', 'was a protectorate of France'],
		['Egypt', '1918', 'was a protectorate of the United Kingdom'],
		['Niue', '1950', 'was a colony of New Zealand'],
		['Namibia', '1900', 'was a colony of the German Empire'],
		['Korea', '1908', 'was a protectorate of Japan'],
		['Iraq', '1925', 'was a mandate or trust territory of the United Kingdom'],
		['Samoa', '1950', 'until 1 January 1962 it was a mandate or trust territory of New Zealand'],
		['Namibia', '1980', 'was a mandate or trust territory of South Africa'],
		['Canada', '1910', 'was a dominion of the United Kingdom'],
		['Philippines', '1930', 'was a colony of the United States'],
		['Vanuatu', '1950', 'it was under the United Kingdom and France'],
		['Poland', '1900', 'it was under the Russian Empire, the German Empire and Austria-Hungary'],
	])('GIVEN %s in %s THEN no status, and under whom it stood: %s', (name, on, words) => {
		const given = relations(name, 'Mexico', on);
		expect(given.status).toBe('no-record');
		expect(given.headline.text).toContain(`${words}, which conducted its foreign relations.`);
	});

	test('GIVEN every state THEN one that was none since 1816 has its beginning, or who ruled it', () => {
		const { store } = context;
		const states = store.entities().filter(({ kind }) => kind === 'state' || kind === 'partly-recognised');
		const always = states.filter(({ id, existsFrom }) => existsFrom === null && store.subordinations(id).length === 0);
		// States of 1816 that are the same ones today.
		expect(always.map(({ id }) => id).sort()).toEqual(
			'AD CH DK ES FR GB IR JP LI MC NL NP OM PT SE SM TH US VA x-order-of-malta'.split(' '),
		);
	});

	test('GIVEN a date before a state began THEN its first establishment says nothing of the forerunner’s relations', () => {
		const given = relations('Germany', 'France', '1912');
		expect(given.status).not.toBe('none');
		expect(given.headline.text).toMatch(/German Empire/);
	});

	test.each([
		[
			'Sweden',
			'Norway',
			'1890',
			'In 1890 Norway and Sweden were kingdoms under one crown: between the two there were no relations of states.',
		],
		['Denmark', 'Iceland', '1900', 'In 1900 Iceland was part of Denmark: between the two there were no relations of states.'],
		[
			'Russia',
			'Kazakhstan',
			'1950',
			'In 1950 Russia and Kazakhstan were part of one state, the Soviet Union: between the two there were no relations of states.',
		],
		[
			'Egypt',
			'Syria',
			'1959',
			'In 1959 Egypt and Syria were part of one state, the United Arab Republic: between the two there were no relations of states.',
		],
		['Austria', 'Germany', '1941', 'In 1941 Austria was part of Germany: between the two there were no relations of states.'],
	])('GIVEN %s and %s in %s THEN they are told to be one state', (country, partner, on, text) => {
		const given = relations(country, partner, on);
		expect(given).toMatchObject({ status: 'no-record', headline: { text } });
		expect(succession(given)).toEqual([]);
	});

	test.each([
		['Israel', '1960', 'none', 'there were none to carry over from Egypt on 21 February 1958.'],
		['Bolivia', '1959', 'none', 'there were none to carry over from Egypt on 21 February 1958.'],
		['Bolivia', '1961-06-01', 'relations', 'had diplomatic relations, established on 17 November 1960.'],
		['Guinea', '1960', 'relations', 'had diplomatic relations, established in 1959.'],
		['Brazil', '1960', 'relations', 'and carried over from Egypt on 21 February 1958.'],
		[
			'Syria',
			'1959-06-01',
			'no-record',
			'Syria was part of the United Arab Republic: between the two there were no relations of states.',
		],
		// Syria had relations where Egypt had none: what the union had is not known.
		['Malaysia', '1959-06-01', 'no-record', 'There is no record of diplomatic relations'],
	])('GIVEN a union that a state left again, and %s in %s THEN %s', (partner, on, status, words) => {
		const given = relations('United Arab Republic', partner, on);
		expect(given.status).toBe(status);
		expect(given.headline.text).toContain(words);
		if (status === 'none') expect(given.notes.map(({ about }) => about)).not.toContain('disagreement');
	});

	test.each([
		['Saudi Arabia', /established on 21 June 1957 and carried over from North Yemen on 22 May 1990\.$/],
		['China', /carried over from North Yemen on 22 May 1990\.$/],
		['Tanzania', /carried over from South Yemen on 22 May 1990\.$/],
	])('GIVEN a union of two states, and %s THEN the older relations are carried on', (partner, words) => {
		expect(relations('Yemen', partner, '1995').headline.text).toMatch(words);
	});

	test('GIVEN a successor whose partner confirmed its relations THEN it is told from whom they were carried over', () => {
		const given = relations('Tanzania', 'Japan', '1970');
		expect(given.headline.text).toMatch(/ and carried over from Tanganyika on 26 April 1964\.$/);
		expect(given.since).toMatchObject({ carriedOver: { from: 'x-tanganyika', date: '1964-04-26' } });
	});

	test.each([
		['a colony', 'NG', '1950'],
		['a state divided among others', 'PL', '1900'],
	])('GIVEN %s THEN under whom it stood has the numbers of its sources', (_, name, on) => {
		const { headline, sources } = relations(name, 'FR', on);
		expect(headline.citations.length).toBeGreaterThan(0);
		expect(sources.map(({ n }) => n)).toEqual(expect.arrayContaining(headline.citations));
	});

	test('GIVEN a member of a union THEN that it was part of it has the number of a source', () => {
		const note = relations('UA', 'FR', '1970').notes.find(({ about }) => about === 'succession');
		expect(note?.citations.length).toBeGreaterThan(0);
	});

	test('GIVEN recognition from before a protectorate THEN it tells nothing of the time under it, and of the time before and after it does', () => {
		const on = (date: string) => relations('TO', 'US', date).status;
		expect([on('1890'), on('1912'), on('1971')]).toEqual(['recognised-only', 'no-record', 'recognised-only']);
	});

	test('GIVEN recognition by a dominion THEN what the source says stands', () => {
		expect(relations('AU', 'EE', '1925').status).toBe('recognised-only');
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
		expect(given.states.filter(({ id }) => context.store.entity(id)?.kind === 'former')).toEqual([]);
		expect(given.headline.text).toMatch(/ with 193 of the 205 states listed\.$/);
	});

	test('GIVEN a date THEN the states of that time, by their own names', () => {
		const names = (ask('map', { country: 'CH', on: '1912-06-01' }) as MapAnswer).states.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(['Austria-Hungary', 'German Empire', 'Ottoman Empire', 'Republic of China']));
		for (const later of ['Germany', 'Türkiye', 'China', 'Taiwan', 'Austria', 'Singapore']) expect(names).not.toContain(later);
	});
});

describe('/whois', () => {
	test.each([
		['Adolf Hitler', 'Chancellor of Germany from 30 January 1933'],
		['Sun Yat-sen', 'head of state of the Republic of China from 1912'],
		['Zhang Zuolin', 'head of state of the Republic of China from 18 June 1927'],
		['Konrad Adenauer', 'head of government of West Germany from 20 September 1949'],
		['Charles de Gaulle', 'head of state of France from 8 January 1959'],
		['Emmanuel Macron', 'President of France'],
	])('%s led the state of the time: %s', (name, words) => {
		const given = ask('whois', { name });
		expect('headline' in given && given.headline.text).toContain(words);
	});

	test.each([
		['President Hollande', /^François Hollande was President of France/],
		['president of Paris', /President of France/],
		['foreign minister Syria', /foreign minister of Syria/],
	])('GIVEN %s THEN a capital or a foreign name stands for its state only behind "of"', (name, words) => {
		const given = ask('whois', { name });
		expect('headline' in given && given.headline.text).toMatch(words);
	});

	test.each(['Queen Victoria', 'President Washington', 'President Santiago'])(
		'GIVEN %s THEN no holder in a state of that capital',
		(name) => {
			const given = ask('whois', { name });
			expect(given.kind === 'answer' && 'headline' in given ? given.headline.text : '').not.toMatch(/Seychelles|Trump|Kast/);
		},
	);

	test('GIVEN the office of a name of today on a date THEN the holder in the state of that time', () => {
		const given = ask('whois', { name: 'leader of China', on: '1930' });
		expect('headline' in given && given.headline.text).toMatch(/^Chiang Kai-shek .* of the Republic of China in 1930/);
	});
});

describe('/timeline', () => {
	test('GIVEN a state that continued others THEN it is said under which names their events stand, and they are offered', () => {
		const given = ask('timeline', { country: 'Germany' });
		expect('notes' in given && given.notes.map(({ text }) => text)).toEqual([
			'The events of the German Reich, the North German Confederation and Prussia, which Germany continued, stand under these names.',
		]);
		expect('next' in given && given.next.map(({ invocation }) => invocation.options['country'])).toContain('x-german-reich');
	});
});
