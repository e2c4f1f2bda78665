import { describe, expect, test } from 'vitest';
import { type RelationsAnswer, relationsAnswerSchema } from '../../src/answers/answer.ts';
import { answer } from '../support/answer.ts';
import type { SmallData } from '../support/dataFolder.ts';
import { eventRow, world } from '../support/world.ts';

function ask(data: SmallData): RelationsAnswer {
	return relationsAnswerSchema.parse(answer({ command: 'relations', options: { country: 'AA', with: 'BB' } }, world(data)));
}

const listed = { AA: ['BB,1992-03-31,,page-a,row 1,'] };

describe('what tells of one act', () => {
	test('GIVEN a listed establishment and the credentials of that day THEN one line tells both, with both sources', () => {
		const summary = 'Ann Other presented credentials as the first envoy of Aland.';
		const given = ask({
			relations: listed,
			events: [eventRow({ date: '1992-03-31', kind: 'credentials-presented', actor: 'AA', summary, source: 'ministry' })],
		});
		expect(given.facts.map(({ text }) => text)).toEqual([`Aland and Bland established diplomatic relations. ${summary}`]);
		expect(given.facts[0]?.citations).toHaveLength(2);
		expect(given.facts[0]?.also).toEqual(['1992-03-31.credentials-presented.AA-BB']);
	});

	test('GIVEN a break that another source calls a suspension THEN one line, in the words of what decides the status', () => {
		const given = ask({
			events: [
				eventRow({ date: '2023-10-31', actor: 'AA', summary: 'Aland broke off relations.' }),
				eventRow({
					date: '2023-10-31',
					kind: 'relations-suspended',
					actor: 'AA',
					summary: 'Aland froze ties.',
					source: 'page-b',
				}),
			],
		});
		expect(given.facts.map(({ text, citations }) => [text, citations.length])).toEqual([['Aland broke off relations.', 2]]);
	});

	test('GIVEN a year beside a day of it, in much the same words THEN one line under the day', () => {
		const of = (date: string, summary: string, source: string) =>
			eventRow({ date, kind: 'statement', actor: 'AA', summary, source });
		const given = ask({
			relations: listed,
			events: [
				of('2018', 'Aland moved its embassy to the port city.', 'page-a'),
				of('2018-09-16', 'Aland moved its embassy into the port city for good.', 'page-b'),
			],
		});
		expect(given.facts.map(({ date }) => date)).toEqual(['1992-03-31', '2018-09-16']);
	});

	test('GIVEN one sentence dated by year and by day of it THEN one line under the day', () => {
		const summary = 'Aland recognised Bland anew after its return to independence.';
		const of = (date: string, source: string) => eventRow({ date, kind: 'statement', actor: 'AA', summary, source });
		const given = ask({ relations: listed, events: [of('1994', 'page-a'), of('1994-08-28', 'page-b')] });
		expect(given.facts.map(({ date }) => date)).toEqual(['1992-03-31', '1994-08-28']);
	});

	test.each([
		['Aland and Bland signed a treaty on extradition.', 2],
		['Aland and Bland concluded a treaty on a lasting border in the sea.', 1],
	])(
		'GIVEN an agreement of a day and, of its year, “%s” THEN the words of all agreements do not make them one',
		(summary, lines) => {
			const of = (date: string, text: string, source: string) =>
				eventRow({ date, kind: 'agreement-signed', summary: text, source });
			const given = ask({
				relations: listed,
				events: [
					of('2018', summary, 'page-a'),
					of('2018-03-07', 'Aland and Bland signed a treaty on their border in the sea, which ended a dispute.', 'page-b'),
				],
			});
			expect(given.facts).toHaveLength(1 + lines);
		},
	);

	test('GIVEN what a successor took over and what its partner confirmed of it THEN one line', () => {
		const continued = { kind: 'relations-continued', actor: 'CC' };
		const given = relationsAnswerSchema.parse(
			answer(
				{ command: 'relations', options: { country: 'CC', with: 'AA' } },
				world({
					events: [
						eventRow({ kind: 'relations-established', date: '1962-10-13', parties: 'AA UUUU' }),
						eventRow({ ...continued, date: '1991-12-26', parties: 'CC UUUU', summary: 'Cland went on with what was begun.' }),
						eventRow({ ...continued, date: '1991', parties: 'AA CC', summary: 'Aland said yes.', source: 'page-b' }),
					],
				}),
			),
		);
		expect(given.facts.map(({ date }) => date?.slice(0, 4))).toEqual(['1962', '1991']);
	});

	test.each([
		[
			'one envoy called home, another sent away',
			'envoy-recalled',
			'Aland called its envoy home over fish.',
			'AA',
			'Aland sent the envoy away over fish.',
		],
		['who acts in return', 'envoy-expelled', 'Aland expelled an envoy.', 'BB', 'Bland expelled two envoys in return.'],
		[
			'two visits of a day',
			'visit',
			'President Other visited Bland.',
			'AA',
			'Secretary Ann Third visited Bland, coming with the president.',
		],
		['two meetings of a day', 'meeting', 'The presidents met at noon.', '', 'Ministers of fisheries talked about herring.'],
	])('GIVEN %s THEN two lines', (_, kind, one, actor, other) => {
		const first = actor === '' ? '' : 'AA';
		const given = ask({
			relations: listed,
			events: [
				eventRow({ date: '2020-05-05', kind, actor: first, summary: one }),
				eventRow({
					date: '2020-05-05',
					kind: kind === 'envoy-recalled' ? 'envoy-expelled' : kind,
					actor,
					summary: other,
					source: 'page-b',
				}),
			],
		});
		expect(given.facts).toHaveLength(3);
	});

	test('GIVEN what a third state does to two THEN it is no act between these two', () => {
		const statement = { date: '2020', kind: 'statement', parties: 'AA BB CC', summary: 'Cland chose Aland before Bland.' };
		expect(ask({ relations: listed, events: [eventRow({ ...statement, actor: 'CC' })] }).facts).toHaveLength(1);
		expect(ask({ relations: listed, events: [eventRow(statement)] }).facts).toHaveLength(2);
	});
});
