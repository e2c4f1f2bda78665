import { describe, expect, test } from 'vitest';
import { missionsIn, readMissions } from '../../../src/ingest/wikipedia/missions.ts';

const ids: Readonly<Record<string, string>> = {
	Chad: 'TD',
	Turkey: 'TR',
	'United Kingdom': 'GB',
	Bolivia: 'BO',
	France: 'FR',
	Guatemala: 'GT',
	'Holy See': 'VA',
	Belgium: 'BE',
	Jamaica: 'JM',
};
const nameOf = (name: string): string | undefined => ids[name];

/** The posts of a sentence in the notes of two states, as `sender>host kind place`. */
function posts(sentence: string, page = 'TD', partner = 'TR'): string[] {
	return missionsIn(sentence, { page, partner }, nameOf).map(
		({ sender, host, kind, place, since }) => `${sender}>${host} ${kind} ${place}${since && ` since ${since}`}`,
	);
}

describe('missions in a sentence', () => {
	test.each([
		['Chad has an embassy in Ankara', ['TD>TR embassy Ankara']],
		['Chad has a consulate general in Danish', []],
		['Turkey has an embassy in N’Djamena', ['TR>TD embassy N’Djamena']],
		[
			'Chad has an embassy in Ankara and consulates-general in Istanbul and Izmir',
			['TD>TR embassy Ankara', 'TD>TR consulate-general Istanbul', 'TD>TR consulate-general Izmir'],
		],
		[
			'Chad has an embassy in Ankara, a consulate-general in Istanbul and 2 honorary consulates (in Bursa and Konya)',
			[
				'TD>TR embassy Ankara',
				'TD>TR consulate-general Istanbul',
				'TD>TR honorary-consulate Bursa',
				'TD>TR honorary-consulate Konya',
			],
		],
		['Chad has an embassy and an honorary consulate in Ankara', ['TD>TR embassy Ankara', 'TD>TR honorary-consulate Ankara']],
		['Since 2013, Turkey has an embassy in N’Djamena', ['TR>TD embassy N’Djamena since 2013']],
		['Chad is accredited to Turkey from its embassy in Paris, France', ['TD>TR non-resident Paris']],
		[
			'Chad is represented in Turkey through its embassy in Cairo and maintains an honorary consulate in Istanbul',
			['TD>TR non-resident Cairo', 'TD>TR honorary-consulate Istanbul'],
		],
		['Chad has an embassy in Brussels (Belgium)', ['TD>TR non-resident Brussels']],
	])('GIVEN "%s" THEN reads %j', (sentence, expected) => {
		expect(posts(sentence)).toEqual(expected);
	});

	test('GIVEN an accreditation from an embassy in the host state itself THEN it is resident', () => {
		expect(posts('The United Kingdom is accredited to Bolivia through its embassy in La Paz', 'GB', 'BO')).toEqual([
			'GB>BO embassy La Paz',
		]);
	});

	test('GIVEN an embassy to the Holy See in Rome THEN it is resident', () => {
		expect(posts('France has an embassy to the Holy See in Rome', 'FR', 'VA')).toEqual(['FR>VA embassy Rome']);
	});

	test('GIVEN a city that bears the name of its state THEN keeps the city, and an added name of the state goes', () => {
		expect(posts('France has an embassy in Guatemala City', 'FR', 'GT')).toEqual(['FR>GT embassy Guatemala City']);
		expect(posts('France has an embassy in Kingston Jamaica', 'FR', 'JM')).toEqual(['FR>JM embassy Kingston']);
	});

	test.each([
		'Chad had an embassy in Ankara until 2015',
		'Chad closed its embassy in Ankara',
		'Chad does not have an embassy in Turkey',
		'Turkey plans to open an embassy in N’Djamena',
		'Belgium has an embassy in Ankara',
		'Chad is accredited to Belgium from its embassy in Paris',
		'Both countries have embassies in each other’s capitals',
		'Chad has an embassy office in Ankara',
	])('GIVEN "%s" THEN reads nothing', (sentence) => {
		expect(posts(sentence)).toEqual([]);
	});
});

test('GIVEN a table of bilateral relations THEN reads its notes, each post once, with where it stands', () => {
	const source = `== Bilateral relations ==
{| class="wikitable"
!Country
!Formal Relations Began
!Notes
|-
|{{flag|Turkey}}||1970||See [[Chad–Turkey relations]].
* Chad has an [[Embassy of Chad, Ankara|embassy]] in [[Ankara]].<ref>x</ref>
* Turkey has an embassy in [[N'Djamena]]. It also has an honorary consulate in [[Moundou]]. Chad has an embassy in Ankara, while Turkey has an embassy in N'Djamena.
|}`;
	expect(readMissions(source, 'TD', nameOf)).toEqual([
		{ sender: 'TD', host: 'TR', kind: 'embassy', place: 'Ankara', since: '', locator: 'Bilateral relations, Turkey' },
		{ sender: 'TR', host: 'TD', kind: 'embassy', place: "N'Djamena", since: '', locator: 'Bilateral relations, Turkey' },
		{ sender: 'TR', host: 'TD', kind: 'honorary-consulate', place: 'Moundou', since: '', locator: 'Bilateral relations, Turkey' },
	]);
});
