import type { Answer, AnswerCandidate, Invocation } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';
import { answerWhois, wasInOffice } from '../src/answers/whois.ts';
import { type FactDate, latestDay, printDate } from '../src/data/date.ts';
import { isPresent, styleOf } from '../src/history/offices.ts';
import { readAskedDate } from '../src/questions/askedDate.ts';
import { isUnderstood, shown, textOption, understand } from '../src/questions/names.ts';
import { type OfficeQuestion, readOfficeQuestion } from '../src/questions/officeQuestion.ts';
import type { StoredTenure } from '../src/store/store.ts';
import type { Command } from './command.ts';

/** `/whois name [on]` */
export const whois: Command = {
	name: 'whois',
	description: 'A leader, minister or envoy: offices with dates, names, what the person did',
	options: [
		{ name: 'name', description: 'A person, or an office as in “foreign minister of Syria”', type: 'person', required: true },
		{ name: 'on', description: 'A date such as 2019 or 2019-06-30', type: 'date', required: false },
	],
	answer(options, context) {
		const typed = textOption(options, 'name');
		if (typed === undefined) return { kind: 'unknown', option: 'name', message: 'Name a person in `name`.' };
		const date = textOption(options, 'on');
		const on = date === undefined ? undefined : readAskedDate('on', date, context.today);
		if (typeof on === 'object') return on;
		const byOffice = answerOffice(typed, on, context);
		if (byOffice !== undefined) return byOffice;
		const invocation: Invocation = { command: 'whois', options };
		const understood = understand('name', typed, 'person', invocation, context);
		if (!isUnderstood(understood)) return understood;
		const person = context.store.person(understood.id);
		if (person === undefined)
			throw new Error(`The index of names gave the person ${understood.id}, whom the store does not have.`);
		return answerWhois({ person, on, matched: [understood.matched] }, context);
	},
};

/** The holder of an office, where the question names one of a state that is surely known. */
function answerOffice(typed: string, asked: FactDate | undefined, context: Context): Answer | undefined {
	const question = readOfficeQuestion(typed);
	if (question === undefined) return undefined;
	const entity = context.names.resolve(question.entity, { type: 'entity' });
	const to = question.to === undefined ? undefined : context.names.resolve(question.to, { type: 'entity' });
	const [best] = entity.candidates;
	if (entity.verdict !== 'sure' || best === undefined || (to !== undefined && to.verdict !== 'sure')) return undefined;
	const on = asked ?? question.on;
	const holders = findHolders(question, best.id, to?.candidates[0]?.id, on, context);
	const persons = [...new Map(holders.map((holder) => [holder.person, holder])).values()];
	const [only] = persons;
	const when = on === undefined ? '' : ` on ${printDate(on)}`;
	if (only === undefined)
		return { kind: 'unknown', option: 'name', message: `No holder of that office of ${best.name}${when} is recorded.` };
	if (persons.length > 1) {
		return {
			kind: 'choices',
			option: 'name',
			message: `More than one person fits “${shown(typed)}”. Which one?`,
			candidates: persons.slice(0, 25).map((holder) => toCandidate(holder, best.name)),
			invocation: { command: 'whois', options: on === undefined ? {} : { on } },
		};
	}
	const person = context.store.person(only.person);
	if (person === undefined) return undefined;
	return answerWhois(
		{ person, on, office: only, matched: [{ typed: shown(typed), id: person.id, name: person.name, verdict: 'sure' }] },
		context,
	);
}

function findHolders(
	question: OfficeQuestion,
	entity: string,
	to: string | undefined,
	on: FactDate | undefined,
	{ store }: Context,
): StoredTenure[] {
	const all = question.kinds.flatMap((kind) => {
		const holders = store
			.holders(entity, kind, to)
			.filter(({ style }) => question.style === undefined || style === null || question.style.test(style));
		return on === undefined ? newestHolders(holders, store.dataTo) : holders.filter((holder) => wasInOffice(holder, on));
	});
	const styled = all.filter(({ style }) => style !== null && question.style?.test(style));
	return styled.length > 0 ? styled : all;
}

/** Those who hold the office by the newest word: all of a collective head, else the one who came last. */
function newestHolders(holders: readonly StoredTenure[], dataTo: string): StoredTenure[] {
	const open = holders.filter(({ until, acting }) => until === null && acting !== 'disputed');
	const present = open.filter((holder) => isPresent(holder, dataTo));
	const newest = [present, open, holders].find(({ length }) => length > 0) ?? [];
	const start = newest
		.map(({ from }) => from ?? '')
		.sort()
		.at(-1);
	const collective = newest.filter(({ acting }) => acting === 'collective');
	if (collective.length > 0) return collective;
	const reached = newest.filter(({ from }) => (from ?? '') === start);
	return reached.sort((one, other) => (latestDay(one.asOf) < latestDay(other.asOf) ? 1 : -1)).slice(0, 1);
}

function toCandidate(tenure: StoredTenure, entityName: string): AnswerCandidate {
	const { person, personName, entity } = tenure;
	return { id: person, name: personName, detail: `${styleOf(tenure)}, ${entityName}`, entity, score: 1 };
}
