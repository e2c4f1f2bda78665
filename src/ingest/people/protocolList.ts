import { join } from 'node:path';
import type { OfficeKind } from '../../data/kinds.ts';
import { readRecords } from '../csv.ts';
import { emptyReading, type HolderClaim, leaveOut, type Reading } from './claim.ts';
import type { EntityIndex } from './entities.ts';
import { actingOf, headOffice } from './offices.ts';

/** The source id of the list. */
export const protocolSource = 'un-protocol-list-2026-09';

/** The month of the list, which names no day. */
const month = '2026-09';

const title =
	/^(?:the|king|queen|emperor|sultan|prince|princess|crown prince|grand duke|sheikh|sayyid|ratu|dato seri setia awang|cardinal|archbishop) (?=\p{L}+)/iu;

/** The name without the titles before it; "Lord Fakafanua" and "Pope Leo XIV" have no other name. */
function withoutTitles(name: string): string {
	const rest = name.replace(title, '');
	return rest === name ? name : withoutTitles(rest);
}

/** Whose row beside that of a monarch is the governor-general's: the list puts both into one column. */
const sharedMonarch = 'King Charles III';

function officeOf(level: string, name: string, entity: string, inColumn: readonly string[]): [OfficeKind, string] {
	if (level === 'FM') return ['foreign-minister', ''];
	if (level === 'HG') {
		const office = headOffice('Prime Minister', entity);
		return [office, office === 'other' ? 'Prime Minister' : ''];
	}
	if (inColumn.includes(sharedMonarch) && name !== sharedMonarch) return ['other', 'Governor-General'];
	return [entity === 'IR' ? headOffice('President', entity) : 'head-of-state', ''];
}

/**
 * Heads of state and government and foreign ministers by the list of the United Nations' protocol service. It tells who held an office in a month,
 * not since when. Several in one office hold it together.
 *
 * @param from folder of the reference data
 */
export function readProtocolList(from: string, entities: EntityIndex): Reading {
	const reading = emptyReading();
	const columns = Map.groupBy(readRecords(join(from, 'un-protocol-list/officials.csv')), ({ iso2, level }) => `${iso2} ${level}`);
	for (const [column, rows] of columns) {
		const [entity = '', level = ''] = column.split(' ');
		// Liberia's president stands in his column twice.
		const listed = [...new Set(rows.map((row) => row['name'] ?? ''))];
		for (const name of listed) {
			const [office, style] = officeOf(level, name, entity, listed);
			const isShared = style === '' && listed.length > 1 && !listed.includes(sharedMonarch);
			if (!entities.ids.has(entity)) leaveOut(reading, 'no state');
			else if (/^the emperor\b/i.test(name)) leaveOut(reading, 'no name');
			else reading.claims.push(claimOf(name, entity, office, style, isShared));
		}
	}
	return reading;
}

function claimOf(listed: string, entity: string, office: OfficeKind, style: string, isShared: boolean): HolderClaim {
	const name = withoutTitles(listed);
	const spellings: HolderClaim['spellings'] = [{ name, kind: 'full', lang: '' }];
	return {
		qid: '',
		spellings,
		born: '',
		died: '',
		office,
		style,
		entity,
		to: '',
		from: '',
		until: '',
		acting: isShared ? 'collective' : actingOf('', office, entity),
		asOf: month,
		source: protocolSource,
		locator: `${entity} ${listed}`,
	};
}
