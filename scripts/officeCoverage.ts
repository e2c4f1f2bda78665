/** Of how many states the facts know who held an office on the first of January, year by year. */
import { earliestDay, latestDay } from '../src/data/date.ts';
import type { FactBase } from '../src/history/factBase.ts';
import { firstSeen, type TenureInOrder } from '../src/history/succession.ts';

const offices = ['foreign-minister', 'head-of-state', 'head-of-government'] as const;

type CountedOffice = (typeof offices)[number];

/** The first year counted of each office: foreign ministers are collected since 2000, heads since the end of the Second World War. */
const firstYears: Readonly<Record<CountedOffice, number>> = {
	'foreign-minister': 2001,
	'head-of-state': 1946,
	'head-of-government': 1946,
};

/** How well the holder on a day is known: by a tenure whose beginning a source dates, by one without a beginning, or not at all. */
type Knowledge = 'dated' | 'undated' | 'missing';

/** A state on the first of January of a year. */
export interface OfficeOnDay {
	readonly office: CountedOffice;
	readonly state: string;
	readonly year: number;
	readonly knowledge: Knowledge;
}

/** The 193 members of the United Nations, the Holy See, Palestine, Kosovo and Taiwan. */
export function countedStates({ entities }: FactBase): string[] {
	return [...new Set([...entities.unMembers().map(({ id }) => id), 'VA', 'PS', 'XK', 'TW'])].sort();
}

/**
 * Says of each state and year whether the holder of each office on the first of January is known. A state counts from its own beginning on. Heads of
 * government count between the first and the last that the facts have of the state, as many states have no such office apart.
 */
export function officesByYear(facts: FactBase): OfficeOnDay[] {
	const { entities, dataTo } = facts;
	const ofOffice = Map.groupBy(facts.tenures, ({ entity, office }) => `${office} ${entity}`);
	const lastYear = Number(dataTo.slice(0, 4));
	return countedStates(facts).flatMap((state) => {
		const existsFrom = earliestDay(entities.get(state)?.exists?.from ?? '0001');
		return offices.flatMap((office) => {
			const tenures = ofOffice.get(`${office} ${state}`) ?? [];
			return Array.from({ length: lastYear - firstYears[office] + 1 }, (_, index) => firstYears[office] + index)
				.filter((year) => existsFrom <= firstOf(year) && isOfficeApart(office, tenures, firstOf(year)))
				.map((year) => ({ office, state, year, knowledge: knowledgeOn(tenures, firstOf(year)) }));
		});
	});
}

function firstOf(year: number): string {
	return `${year}-01-01`;
}

function isOfficeApart(office: CountedOffice, tenures: readonly TenureInOrder[], day: string): boolean {
	if (office !== 'head-of-government') return true;
	return tenures.some((tenure) => beginOf(tenure) <= day) && tenures.some((tenure) => endOf(tenure) >= day);
}

function knowledgeOn(tenures: readonly TenureInOrder[], day: string): Knowledge {
	const holders = tenures.filter((tenure) => beginOf(tenure) <= day && day <= endOf(tenure));
	if (holders.some(({ from }) => from !== undefined)) return 'dated';
	return holders.length > 0 ? 'undated' : 'missing';
}

/** The first day on which a tenure can cover a day: that of its beginning, else the first for which a source has the person in office. */
function beginOf(tenure: TenureInOrder): string {
	return earliestDay(firstSeen(tenure));
}

/** The last day of a tenure: its end, else the day by which somebody else had come, else the last for which a source has the person in office. */
function endOf({ until, overBy, asOf }: TenureInOrder): string {
	return latestDay(until ?? overBy ?? asOf);
}

/**
 * The sections of the report on offices.
 *
 * @returns lines of Markdown
 */
export function officeSections(facts: FactBase): string[] {
	const days = officesByYear(facts);
	const dataYear = Number(facts.dataTo.slice(0, 4));
	const recent = Array.from({ length: 5 }, (_, index) => dataYear - 4 + index);
	const ministers = days.filter(({ office }) => office === 'foreign-minister');
	const states = countedStates(facts);
	const confirmed = (office: CountedOffice) => countConfirmed(facts, states, office, String(dataYear));
	return [
		'## Holders of offices on 1 January',
		'',
		'The same states, with Kosovo and Taiwan. *Dated*: somebody holds the office on that day by a tenure whose beginning a source dates; *undated*: by one without a beginning; *missing*: nobody. Where no source tells an end, the office counts as held until somebody else is known in it; answers tell such a holder as last recorded. A state counts from its own beginning on; a head of government only between the first and the last that the facts have of the state, as many have no such office apart.',
		'',
		'| year | foreign minister | undated | missing | head of state | undated | missing | head of government | undated | missing |',
		`| --- |${' ---: |'.repeat(9)}`,
		...Array.from({ length: dataYear - firstYears['head-of-state'] + 1 }, (_, index) => firstYears['head-of-state'] + index).map(
			(year) => `| ${[year, ...offices.flatMap((office) => yearCells(days, office, year))].join(' | ')} |`,
		),
		'',
		`Confirmed in office in ${dataYear}, of ${states.length} states: ${confirmed('foreign-minister')} foreign ministers, ${confirmed('head-of-state')} heads of state.`,
		'',
		'Foreign ministers without a dated beginning, or missing:',
		'',
		...recent.map((year) => {
			const holes = ministers.filter((day) => day.year === year && day.knowledge !== 'dated');
			return `- ${year}: ${holes.map(({ state }) => facts.entities.get(state)?.name ?? state).join(', ') || 'none'}`;
		}),
		'',
	];
}

function yearCells(days: readonly OfficeOnDay[], office: CountedOffice, year: number): (string | number)[] {
	const ofYear = days.filter((day) => day.office === office && day.year === year);
	const count = (knowledge: Knowledge) => ofYear.filter((day) => day.knowledge === knowledge).length;
	return ofYear.length === 0 ? ['', '', ''] : [`${count('dated')} of ${ofYear.length}`, count('undated'), count('missing')];
}

function countConfirmed({ tenures }: FactBase, states: readonly string[], office: CountedOffice, year: string): number {
	const confirmed = tenures.filter((tenure) => tenure.office === office && tenure.until === undefined && tenure.asOf >= year);
	const entities = new Set(confirmed.map(({ entity }) => entity));
	return states.filter((state) => entities.has(state)).length;
}

/** Every state and year without a dated holder, a line each with tabs between, the format on the first line. */
export function holesText(facts: FactBase): string {
	const holes = officesByYear(facts).filter(({ knowledge }) => knowledge !== 'dated');
	const lines = holes.map(({ office, state, year, knowledge }) =>
		[office, state, year, knowledge, facts.entities.get(state)?.name ?? state].join('\t'),
	);
	return ['office\tstate\tyear (1 January)\tknowledge\tname', ...lines, ''].join('\n');
}
