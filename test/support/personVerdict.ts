/** How an answer about a person, or about the holder of an office, compares with what a source says. */
import { z } from 'zod';
import type { Answer, OtherAnswer } from '../../src/answers/answer.ts';
import { earliestDay, latestDay } from '../../src/data/date.ts';
import { officeKinds } from '../../src/data/kinds.ts';
import { fold } from '../../src/names/fold.ts';

const entities = z.union([z.string(), z.array(z.string())]);

/** What a source tells of one term of one person; whatever it does not tell is left out and not judged. */
export const expectedPersonFields = {
	person: z.string().optional(),
	office: z.enum(officeKinds).optional(),
	/** Id of the state or organisation served; several where the source does not tell one form of a state from the next. */
	entity: entities.optional(),
	/** Whom an envoy was sent to. */
	to: entities.optional(),
	from: z.string().optional(),
	until: z.string().optional(),
	/** Days by which the program's dates may differ: an appointment is not yet a swearing-in. */
	tolerance: z.int().nonnegative().optional(),
	/** The name means several persons, and a question back is the right answer. */
	asked: z.literal(true).optional(),
	/** Other spellings of a name. */
	aliases: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
};

const expectedPersonSchema = z.object(expectedPersonFields);
export type ExpectedPerson = z.infer<typeof expectedPersonSchema>;

/** How an answer compares with the source: right, silent (no record, or a question back), or wrong in what it says. */
export type Verdict = 'right' | 'silent' | 'wrong';

/** An office of an answer. */
export type Office = Extract<Answer, { offices: unknown }>['offices'][number];
type Span = Pick<Office, 'from' | 'until' | 'asOf'>;

const usualTolerance = 7;
const dayInMilliseconds = 86_400_000;

/**
 * Judges an answer by the term of office that the source tells of. Somebody else is wrong; the right person without the office, or without a
 * date that the source has, is silent; dates agree as far as the less exact of them goes, give or take the tolerance.
 */
export function judgePerson(expect: ExpectedPerson, given: Answer | OtherAnswer): Verdict {
	if (expect.asked === true) return given.kind === 'choices' ? 'right' : given.kind === 'answer' ? 'wrong' : 'silent';
	if (given.kind !== 'answer') return 'silent';
	if (!('person' in given) || given.person === undefined || !isPerson(expect, given.person)) return 'wrong';
	const terms = (given.offices ?? []).filter((office) => isOffice(expect, office));
	if ([...terms, ...joined(terms)].some((span) => verdictOf(expect, span) === 'right')) return 'right';
	const verdicts = terms.filter((span) => overlaps(expect, span)).map((span) => verdictOf(expect, span));
	return verdicts.length > 0 && verdicts.every((one) => one === 'wrong') ? 'wrong' : 'silent';
}

function isPerson({ person, aliases }: ExpectedPerson, given: { name: string; names: readonly string[] }): boolean {
	if (person === undefined) return true;
	const known = [given.name, ...given.names].map(wordsOf);
	const expected = [person, ...[aliases?.[person] ?? []].flat()].map(wordsOf);
	return expected.some((words) => known.some((one) => words.isSubsetOf(one)));
}

function wordsOf(name: string): Set<string> {
	return new Set(fold(name).split(' ').filter(Boolean));
}

function isOffice({ office, entity, to }: ExpectedPerson, given: Office): boolean {
	return (
		(office === undefined || given.office === office) &&
		(entity === undefined || [entity].flat().includes(given.entity)) &&
		(to === undefined || [to].flat().includes(given.to ?? ''))
	);
}

/** Terms that follow each other without a gap, as one: a source tells of the whole time in office, the data of each cabinet. */
function joined(terms: readonly Span[]): Span[] {
	const ordered = terms
		.filter(({ from }) => from !== null)
		.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
	const spans: Span[] = [];
	for (const term of ordered) {
		const last = spans.at(-1);
		const follows = last?.until != null && term.from !== null && near(last.until, term.from, usualTolerance);
		if (last === undefined || !follows) spans.push({ ...term });
		else Object.assign(last, { until: term.until, asOf: term.asOf });
	}
	return spans;
}

function verdictOf({ from, until, tolerance = usualTolerance }: ExpectedPerson, span: Span): Verdict {
	const start =
		from === undefined ? 'right' : span.from === null ? 'silent' : near(span.from, from, tolerance) ? 'right' : 'wrong';
	const end = until === undefined ? 'right' : endVerdict(until, span, tolerance);
	if (start === 'wrong' || end === 'wrong') return 'wrong';
	return start === 'silent' || end === 'silent' ? 'silent' : 'right';
}

/** An office without an end is said to be held up to the day for which a source says so. */
function endVerdict(until: string, span: Span, tolerance: number): Verdict {
	if (span.until !== null) return near(span.until, until, tolerance) ? 'right' : 'wrong';
	return dayNumber(latestDay(span.asOf)) > dayNumber(latestDay(until)) + tolerance ? 'wrong' : 'silent';
}

/** Of an office without dates nothing is told but the day for which a source says so. */
function overlaps({ from, until }: ExpectedPerson, span: Span): boolean {
	const ends = span.until ?? span.asOf;
	return (
		(until === undefined || earliestDay(span.from ?? ends) <= latestDay(until)) &&
		(from === undefined || latestDay(ends) >= earliestDay(from))
	);
}

function near(one: string, other: string, days: number): boolean {
	return (
		dayNumber(earliestDay(one)) - days <= dayNumber(latestDay(other)) &&
		dayNumber(earliestDay(other)) - days <= dayNumber(latestDay(one))
	);
}

function dayNumber(day: string): number {
	return Date.parse(day) / dayInMilliseconds;
}
