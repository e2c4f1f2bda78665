/** Offices as statements: what an office is called, of which state, and when it was held. */
import { latestDay } from '../data/date.ts';
import { ownStyle } from '../history/offices.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Argument, Statement } from './block.ts';
import { namedOn, statement } from './statement.ts';
import { isLongBefore } from './tenureStanding.ts';

/** What the office is called where it stands by itself: `Foreign Minister`, `Head of state`. */
export function officeAlone(tenure: Pick<StoredTenure, 'office' | 'style'>): Statement {
	const style = ownStyle(tenure);
	return style === undefined
		? statement('office-kind-alone', { office: tenure.office })
		: statement('office-style', { style: { quote: style, lang: 'en' } });
}

/**
 * `Foreign Minister of Syria`, `Ambassador of Ukraine to Syria`; a style that names its state already is left as it is, and so is one that
 * names the body of an organisation: `President of the European Commission`.
 */
export function officeOfState(store: FactStore, tenure: StoredTenure): Statement {
	const { office, entity, to, from, asOf, acting } = tenure;
	const day = latestDay(from ?? asOf);
	const state = namedOn(store, entity, day);
	const style = ownStyle(tenure);
	const [, post = style, place] = /^(.+?) to (?:the )?(.+)$/.exec(style ?? '') ?? [];
	const title: Argument =
		post === undefined ? { clause: statement('office-kind', { office: tenure.office }) } : { quote: post, lang: 'en' };
	const args = { title, acting: markOf(tenure) };
	const host = to === null ? place : namedOn(store, to, day);
	const isOfOrganisation = office === 'head-of-organisation' || store.entity(entity)?.kind === 'organisation';
	const isBodyNamed = isOfOrganisation && / of /.test(post ?? '');
	const isStateNamed = isBodyNamed || post?.includes(state.name.replace(/^The /, '')) === true;
	const said = officeStatement(args, isStateNamed ? undefined : state, host);
	return acting === 'disputed' ? statement('office-disputed', { office: { clause: said } }) : said;
}

function officeStatement(args: Statement['args'], state: Argument | undefined, host: Argument | undefined): Statement {
	if (state !== undefined && host !== undefined) return statement('office-of-to', { ...args, state, host });
	if (state !== undefined) return statement('office-of', { ...args, state });
	return host === undefined ? statement('office', args) : statement('office-to', { ...args, host });
}

/** Whether the office was held for a time only, where its style does not say so itself. */
function markOf({ acting, style }: StoredTenure): 'acting' | 'interim' | 'no' {
	const mark = acting === 'acting' || acting === 'interim' ? acting : 'no';
	return style?.toLowerCase().startsWith(`${mark} `) === true ? 'no' : mark;
}

/** Which of the first and last day of a tenure are known, and these; `undefined` where neither is. */
export function spanOf({ from, until }: StoredTenure): Statement['args'] | undefined {
	if (from !== null && until !== null) return { span: 'both', from: { date: from }, until: { date: until } };
	if (from !== null) return { span: 'from', from: { date: from } };
	return until === null ? undefined : { span: 'until', until: { date: until } };
}

/**
 * A line in a list of offices.
 *
 * @param isOpen whether its sources know of no end: it is said when the newest of them was written
 */
export function officeLine(store: FactStore, tenure: StoredTenure, isOpen: boolean, citations: readonly number[]): Statement {
	const office = { clause: officeOfState(store, tenure) };
	const asOf = { date: tenure.asOf };
	const span = spanOf(tenure);
	if (tenure.overBy !== null) {
		const args = { office, asOf, overBy: { date: tenure.overBy } };
		if (isLongBefore(tenure.asOf, tenure.overBy)) {
			return span === undefined
				? statement('office-line-last-recorded', args, citations)
				: statement('office-line-span-last-recorded', { ...args, ...span }, citations);
		}
		return span === undefined
			? statement('office-line-replaced', args, citations)
			: statement('office-line-span-replaced', { ...args, ...span }, citations);
	}
	if (span === undefined) {
		return isOpen
			? statement('office-line-confirmed', { office, asOf }, citations)
			: statement('office-line', { office }, citations);
	}
	return isOpen
		? statement('office-line-span-confirmed', { office, asOf, ...span }, citations)
		: statement('office-line-span', { office, ...span }, citations);
}
