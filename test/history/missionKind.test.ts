import { describe, expect, test } from 'vitest';
import type { MissionKind } from '../../src/data/kinds.ts';
import { missionKindOf } from '../../src/history/missionKind.ts';

const closings: readonly (readonly [string, MissionKind | undefined])[] = [
	['Canada closed its embassy in Tehran.', 'embassy'],
	['Australia closed its high commission in Dar es Salaam for want of budget.', 'high-commission'],
	['The American legation in Vienna was closed and became a consulate general.', 'legation'],
	['The Holy See gave up its nunciature in Managua.', 'apostolic-nunciature'],
	['India closed its consulate general in Odesa.', 'consulate-general'],
	['Russia closed its consulate in Podgorica.', 'consulate'],
	['Saudi Arabia shut its embassy and consulates in Egypt.', 'embassy'],
	['Israel’s liaison office in Morocco closed.', 'liaison-office'],
	['The embassy in Ukraine was moved from Lviv to Poland.', undefined],
	['Russia withdrew all its diplomats from Libya a day after an attack on its embassy.', undefined],
	['Romania closed its mission in Colombo.', undefined],
];

const openings: readonly (readonly [string, MissionKind | undefined])[] = [
	['Chile opened a legation in Australia, until then a consulate.', 'legation'],
	['Relations began as the American consulate at Lomé was raised to an embassy.', 'embassy'],
	['The American consulate in Honiara became an embassy.', 'embassy'],
	['Denmark opened a consulate in Tehran, later an embassy.', 'consulate'],
	['Switzerland opened a consulate in Saint Petersburg, raised to a legation 90 years later.', 'consulate'],
	['A US interests section was set up in the Spanish embassy in Cairo.', 'interests-section'],
	['Greece opened a diplomatic mission in Nigeria.', undefined],
];

describe('missionKindOf', () => {
	test.each(closings)('GIVEN a closing told as "%s" THEN it is of the kind %s', (summary, kind) => {
		expect(missionKindOf('mission-closed', summary)).toBe(kind);
	});

	test.each(openings)('GIVEN an opening told as "%s" THEN it is of the kind %s', (summary, kind) => {
		expect(missionKindOf('mission-opened', summary)).toBe(kind);
	});

	test('GIVEN another act, or no summary THEN no kind', () => {
		expect(missionKindOf('visit', 'The president visited the embassy.')).toBeUndefined();
		expect(missionKindOf('mission-closed', undefined)).toBeUndefined();
	});
});
