import { join } from 'node:path';
import { isFactDate } from '../../data/date.ts';
import { readRecords } from '../csv.ts';
import { emptyReading, type HolderClaim, leaveOut, type Reading, type Spelling } from './claim.ts';
import { orEmpty } from './dates.ts';
import { entityOn } from './entities.ts';

/** The last day of which the list tells. */
const lastDay = '2015-12-31';

/** Country abbreviations of the Correlates of War, as Archigos and the list of Gleditsch and Ward write them; states that the entities lack are absent. */
export const correlatesOfWar: Record<string, string> = Object.fromEntries(
	`USA US CAN CA BHM BS CUB CU HAI HT DOM DO JAM JM TRI TT BAR BB MEX MX BLZ BZ GUA GT HON HN SAL SV NIC NI COS CR PAN PA
	COL CO VEN VE GUY GY SUR SR ECU EC PER PE BRA BR BOL BO PAR PY CHL CL ARG AR URU UY UKG GB IRE IE NTH NL BEL BE LUX LU
	FRN FR SWZ CH SPN ES POR PT GMY DE GFR DE GDR DDDE POL PL AUH AT AUS AT HUN HU CZE CZ CZR CZ SLO SK ITA IT MLT MT ALB AL
	SER RS MNG ME MAC MK CRO HR YUG YU BOS BA KOS XK SLV SI GRC GR CYP CY BUL BG MLD MD RUM RO RUS RU EST EE LAT LV LIT LT
	UKR UA BLR BY ARM AM GRG GE AZE AZ FIN FI SWD SE NOR NO DEN DK ICE IS CAP CV GNB GW EQG GQ GAM GM MLI ML SEN SN BEN BJ
	MAA MR NIR NE CDI CI GUI GN BFO BF LBR LR SIE SL GHA GH TOG TG CAO CM NIG NG GAB GA CEN CF CHA TD CON CG DRC CD UGA UG
	KEN KE TAZ TZ BUI BI RWA RW SOM SO DJI DJ ETH ET ERI ER ANG AO MZM MZ ZAM ZM ZIM ZW MAW MW SAF ZA NAM NA LES LS BOT BW
	SWA SZ MAG MG COM KM MAS MU MOR MA ALG DZ TUN TN LIB LY SUD SD SSD SS IRN IR TUR TR IRQ IQ EGY EG SYR SY LEB LB JOR JO
	ISR IL SAU SA YEM YE YPR YDYE KUW KW BAH BH QAT QA UAE AE OMA OM AFG AF TKM TM TAJ TJ KYR KG UZB UZ KZK KZ CHN CN
	TBT x-tibet MON MN TAW TW KOR KR PRK KP ROK KR JPN JP IND IN BHU BT PAK PK BNG BD MYA MM SRI LK MAD MV NEP NP THI TH
	CAM KH LAO LA DRV VN RVN x-south-vietnam MAL MY SIN SG BRU BN PHI PH INS ID ETM TL AUL AU PNG PG NEW NZ SOL SB FJI FJ`
		.split(/\s+/)
		.reduce<[string, string][]>((pairs, word, index, words) => {
			if (index % 2 === 0) pairs.push([word, words[index + 1] ?? '']);
			return pairs;
		}, []),
);

function entityOf(abbreviation: string, from: string, until: string): string | undefined {
	const id = correlatesOfWar[abbreviation];
	if (!id) return undefined;
	// Yugoslavia's list runs on from the kingdom to the State Union.
	if (id === 'YU') return until <= '1992-04-27' ? (from >= '1945-01-01' ? 'YUCS' : undefined) : 'CSXX';
	if (abbreviation === 'SER') return id;
	return entityOn(id, from);
}

/** The title of an English Wikipedia article in a DBpedia address, without what tells namesakes apart. */
function articleName(address: string): string {
	if (!address.startsWith('http')) return '';
	const title = decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
	return title.replaceAll('_', ' ').replace(/ \(.*\)$/, '');
}

/**
 * Archigos 4.1: effective leaders, a row a leader-year. Rows are joined by `obsid` into tenures (trap L3). An effective
 * leader is not always the formal head of state or government, so the office is "other" with its own style.
 */
export function readArchigos(from: string): Reading {
	const reading = emptyReading();
	const tenures = Map.groupBy(readRecords(join(from, 'leaders/archigos-annual.txt'), '\t'), (row) => row['obsid'] ?? '');
	for (const years of tenures.values()) {
		const first = years.reduce((one, other) => ((other['startdate'] ?? '') < (one['startdate'] ?? '') ? other : one));
		const last = years.reduce((one, other) => ((other['enddate'] ?? '') > (one['enddate'] ?? '') ? other : one));
		const start = orEmpty(first['startdate']?.trim());
		const end = orEmpty(last['enddate']?.trim());
		const entity = entityOf(first['idacr'] ?? '', start, end);
		const article = articleName(first['dbpedia.uri'] ?? '');
		// The list ends with the year 2015: whoever is in it on its last day was still in office.
		const open = last['exit'] === '(n_year)' || end === lastDay;
		if (!start || !end) leaveOut(reading, 'no date');
		else if (!entity) leaveOut(reading, 'state that the entities do not have');
		// A row cut at the end of a year before the last has lost its end; one cut at its start has lost its start.
		else if ((open && end !== lastDay) || first['entry'] === '(p_year)') leaveOut(reading, 'start or end cut off');
		else reading.claims.push(claim(first, article, entity, start, open ? '' : end));
	}
	return reading;
}

function claim(row: Record<string, string>, article: string, entity: string, from: string, until: string): HolderClaim {
	const leader = (row['leader'] ?? '').trim().replace(/^([^,]+), ([^,]+)$/, '$2 $1');
	const spellings: Spelling[] = article ? [{ name: article, kind: 'full', lang: 'en' }] : [];
	// The list's own wording is often a surname alone: it helps to find a known person, and makes no new one.
	if (leader !== article) spellings.push({ name: leader, kind: 'short', lang: 'en' });
	return {
		qid: '',
		spellings,
		born: dateOf(row['borndate'], row['yrborn']),
		died: dateOf(row['deathdate'], row['yrdied']),
		office: 'other',
		style: 'effective leader',
		entity,
		to: '',
		from,
		until,
		acting: '',
		asOf: lastDay,
		source: 'archigos-4-1',
		locator: row['obsid'] ?? '',
	};
}

function dateOf(day: string | undefined, year: string | undefined): string {
	if (day && isFactDate(day)) return day;
	return year && isFactDate(year) ? year : '';
}
