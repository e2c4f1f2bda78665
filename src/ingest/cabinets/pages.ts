import { join } from 'node:path';
import { readCsv } from '../csv.ts';
import { emptyReading, type HolderClaim, leaveOut, type Reading } from '../people/claim.ts';
import { birthOf } from '../people/dates.ts';
import type { EntityIndex } from '../people/entities.ts';
import { actingOf } from '../people/offices.ts';
import { blockColumns, type Stay, staysOf } from './stays.ts';
import { styleOf } from './titles.ts';

/** The source id of the pages of present leaders, of which the last is of January 2025. */
export const pagesSource = 'peppercat-leaders-2025-01';

/**
 * Foreign ministers by the versions of the pages of present leaders. A page tells since when the first of a person's posts is held, and nothing of ends: a
 * minister who is gone from the next version was in office on the day of the last that has the name, or until a successor began.
 *
 * @param from folder of the reference data
 * @param states the entities whose ministers are wanted
 */
export function readPages(from: string, entities: EntityIndex, states: ReadonlySet<string>): Reading {
	const reading = emptyReading();
	const blocks = readCsv(join(from, 'peppercat/pages.csv'), blockColumns);
	for (const [page, ofPage] of Map.groupBy(blocks, ({ page }) => page)) {
		const entity = entities.label(ofPage[0]?.country ?? '');
		if (!entity || !states.has(entity)) continue;
		const stays = staysOf(ofPage, entity);
		for (const stay of stays) {
			const reason = faultOf(stay, stays);
			if (reason) leaveOut(reading, reason);
			else reading.claims.push(claimOf(stay, stays, entity, page));
		}
	}
	return reading;
}

/** Why a stay is no tenure: a slip that the page put right later, or somebody whom it forgot to take out. */
function faultOf(stay: Stay, stays: readonly Stay[]): string | undefined {
	const others = stays.filter((one) => one !== stay);
	if (others.some((one) => one.from !== '' && one.from === stay.from && one.last > stay.last))
		return 'another has the same beginning later on';
	if (stay.from === '' && stay.first === stay.last) return 'in one version alone, without a beginning';
	if (others.some((one) => (stay.from === '' || one.from <= stay.from) && one.first <= stay.first && stay.last < one.last))
		return 'listed within the time of another';
	const isLeft = others.some(
		(one) => one.from > stay.from && stay.from !== '' && one.from <= stay.first && one.last >= stay.last,
	);
	return isLeft ? 'still listed after a successor began' : undefined;
}

function claimOf(stay: Stay, stays: readonly Stay[], entity: string, page: string): HolderClaim {
	const successor = stays.find((one) => one !== stay && one.from > stay.first && one.last > stay.last);
	const begun = successor?.from ?? '';
	const asOf = begun !== '' && begun < stay.last ? begun : stay.last;
	return {
		qid: /^Q\d+$/.test(stay.person) ? stay.person : '',
		spellings: [{ name: stay.name, kind: 'full', lang: '' }],
		born: birthOf(stay.born),
		died: '',
		office: 'foreign-minister',
		style: styleOf(stay.title),
		entity,
		to: '',
		from: stay.from,
		until: stay.last < begun && stay.last.slice(0, 7) === begun.slice(0, 7) ? begun.slice(0, 7) : '',
		acting: actingOf(stay.title, 'foreign-minister', entity),
		asOf,
		source: pagesSource,
		locator: page,
	};
}
