/** The foreign ministers of twenty states, asked for in every language in which commands have names. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { answer } from '../../commands/index.ts';
import { holdersAsked } from '../../src/questions/offices/officeHolders.ts';
import { officeWords } from '../../src/questions/offices/words/index.ts';
import { realContext } from '../support/realContext.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());

const states = 'FR DE GB US UA CN JP TR IL EG SA IR IN BR MX KR KP PL ES NL'.split(' ');

/** The question, with the names of {@link states} in their order and in the form that it needs. */
const questions: Readonly<Record<string, readonly [question: string, names: string]>> = {
	en: [
		'foreign minister of *',
		'France|Germany|the United Kingdom|the United States|Ukraine|China|Japan|Turkey|Israel|Egypt|Saudi Arabia|Iran|India|Brazil|Mexico|South Korea|North Korea|Poland|Spain|the Netherlands',
	],
	de: [
		'Außenminister *',
		'Frankreichs|von Deutschland|des Vereinigten Königreichs|der Vereinigten Staaten|der Ukraine|Chinas|von Japan|der Türkei|Israels|Ägyptens|von Saudi-Arabien|des Iran|Indiens|Brasiliens|von Mexiko|von Südkorea|Nordkoreas|Polens|Spaniens|der Niederlande',
	],
	es: [
		'ministro de Asuntos Exteriores *',
		'de Francia|de Alemania|del Reino Unido|de Estados Unidos|de Ucrania|de China|de Japón|de Turquía|de Israel|de Egipto|de Arabia Saudita|de Irán|de la India|de Brasil|de México|de Corea del Sur|de Corea del Norte|de Polonia|de España|de los Países Bajos',
	],
	fr: [
		'ministre des Affaires étrangères *',
		'de la France|de l’Allemagne|du Royaume-Uni|des États-Unis|de l’Ukraine|de la Chine|du Japon|de la Turquie|d’Israël|de l’Égypte|d’Arabie saoudite|de l’Iran|de l’Inde|du Brésil|du Mexique|de Corée du Sud|de la Corée du Nord|de la Pologne|de l’Espagne|des Pays-Bas',
	],
	it: [
		'ministro degli Esteri *',
		'della Francia|della Germania|del Regno Unito|degli Stati Uniti|dell’Ucraina|della Cina|del Giappone|della Turchia|di Israele|dell’Egitto|dell’Arabia Saudita|dell’Iran|dell’India|del Brasile|del Messico|della Corea del Sud|della Corea del Nord|della Polonia|della Spagna|dei Paesi Bassi',
	],
	ja: [
		'*の外務大臣は誰ですか？',
		'フランス|ドイツ|イギリス|アメリカ|ウクライナ|中国|日本|トルコ|イスラエル|エジプト|サウジアラビア|イラン|インド|ブラジル|メキシコ|韓国|北朝鮮|ポーランド|スペイン|オランダ',
	],
	ko: [
		'* 외교부 장관',
		'프랑스|독일|영국|미국|우크라이나|중국|일본|튀르키예|이스라엘|이집트|사우디아라비아|이란|인도|브라질|멕시코|대한민국|북한|폴란드|스페인|네덜란드',
	],
	pl: [
		'minister spraw zagranicznych *',
		'Francji|Niemiec|Wielkiej Brytanii|Stanów Zjednoczonych|Ukrainy|Chin|Japonii|Turcji|Izraela|Egiptu|Arabii Saudyjskiej|Iranu|Indii|Brazylii|Meksyku|Korei Południowej|Korei Północnej|Polski|Hiszpanii|Holandii',
	],
	'pt-BR': [
		'ministro das Relações Exteriores *',
		'da França|da Alemanha|do Reino Unido|dos Estados Unidos|da Ucrânia|da China|do Japão|da Turquia|de Israel|do Egito|da Arábia Saudita|do Irã|da Índia|do Brasil|do México|da Coreia do Sul|da Coreia do Norte|da Polônia|da Espanha|dos Países Baixos',
	],
	ru: [
		'министр иностранных дел *',
		'Франции|Германии|Великобритании|Соединённых Штатов|Украины|Китая|Японии|Турции|Израиля|Египта|Саудовской Аравии|Ирана|Индии|Бразилии|Мексики|Южной Кореи|Северной Кореи|Польши|Испании|Нидерландов',
	],
	tr: [
		'* Dışişleri Bakanı',
		'Fransa|Almanya’nın|Birleşik Krallık|ABD|Ukrayna|Çin’in|Japonya|Türkiye’nin|İsrail|Mısır|Suudi Arabistan|İran|Hindistan|Brezilya|Meksika|Güney Kore|Kuzey Kore|Polonya|İspanya’nın|Hollanda',
	],
	uk: [
		'міністр закордонних справ *',
		'Франції|Німеччини|Великої Британії|Сполучених Штатів|України|Китаю|Японії|Туреччини|Ізраїлю|Єгипту|Саудівської Аравії|Ірану|Індії|Бразилії|Мексики|Південної Кореї|Північної Кореї|Польщі|Іспанії|Нідерландів',
	],
	'zh-CN': [
		'*外交部长',
		'法国|德国|英国|美国|乌克兰|中国|日本|土耳其|以色列|埃及|沙特阿拉伯|伊朗|印度|巴西|墨西哥|韩国|朝鲜|波兰|西班牙|荷兰',
	],
};

describe('offices in every language', () => {
	test('GIVEN the languages of commands THEN each has its table of words and its questions here', () => {
		const folders = readdirSync(fileURLToPath(new URL('../../src/language/', import.meta.url)), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(officeWords.map(({ locale }) => locale).sort()).toEqual(folders.sort());
		expect(Object.keys(questions).sort()).toEqual(folders.sort());
	});

	test.each(Object.entries(questions))(
		'GIVEN the foreign ministers of twenty states in %s THEN each is the one in office',
		(_, [question, list]) => {
			const names = list.split('|');
			expect(names).toHaveLength(states.length);
			const wrong = states.flatMap((state, place) => {
				const asked = question.replace('*', names[place] ?? '');
				const given = answer({ command: 'whois', options: { name: asked } }, context);
				const found = holdersAsked(
					{ title: 'foreign-minister', term: 'present', on: undefined, state, host: undefined },
					context.store,
				);
				const person = given.kind === 'answer' ? given.invocation.options['name'] : given.kind;
				return found !== undefined && found.holders[0]?.person === person ? [] : [`${asked} (${state}): ${person}`];
			});
			expect(wrong).toEqual([]);
		},
	);
});
