/** The rows of disputes over recognition, and of ties that two keep without diplomatic relations. */
import { z } from 'zod';
import { statuses, tieKinds } from './kinds.ts';
import { entityId, entityIds, factDate, oneOf, optionalDate, optionalText, sourceId, text } from './rows.ts';
import { loadedWordOf } from './wording.ts';

const ids = text.transform((cell): readonly string[] => cell.split(/\s+/));

/** The longest sentence, in characters: it heads an answer that is read on a phone. */
const longestSentence = 240;

/**
 * `disputes`: the sentence that heads every answer on a pair, or on one party with anybody, while recognition or sovereignty is in
 * dispute. `status` restricts it to pairs that have this status on the date asked about.
 */
export const disputeRow = z
	.strictObject({
		parties: entityIds,
		from: factDate,
		until: optionalDate,
		status: oneOf(statuses).optional(),
		summary: text.max(longestSentence, { error: `is longer than ${longestSentence} characters; say it shorter` }),
		sources: ids,
	})
	.superRefine(({ parties, from, until, summary }, context) => {
		const fail = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
		if (parties.length > 2) fail('parties', 'names more than two; expected a pair, or one party of a dispute with many');
		if (new Set(parties).size !== parties.length) fail('parties', 'names a party twice');
		if (until !== undefined && until < from) fail('until', `is before the beginning ${from}`);
		const loaded = loadedWordOf(summary);
		if (loaded !== undefined) fail('summary', `"${loaded}" takes a side; say who says so, or say it in neutral words`);
	});
export type DisputeRow = z.infer<typeof disputeRow>;

/**
 * `ties`: an office or a protecting power by which `sender` is represented at `host` without diplomatic relations. `through` is the
 * state that protects its interests.
 An office has a name, as it stands in a sentence (`the
 * American Institute in Taiwan`), or a town.
 */
export const tieRow = z
	.strictObject({
		sender: entityId,
		host: entityId,
		kind: oneOf(tieKinds),
		name: optionalText,
		place: optionalText,
		through: entityId.optional(),
		since: optionalDate,
		until: optionalDate,
		asOf: factDate,
		source: sourceId,
		locator: optionalText,
	})
	.superRefine(({ sender, host, kind, name, place, through, since, until }, context) => {
		const fail = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
		if (sender === host) fail('host', 'is the sender');
		if (kind === 'protecting-power' && through === undefined) fail('through', 'is empty; expected the protecting power');
		if (kind !== 'protecting-power' && name === undefined && place === undefined) {
			fail('name', 'is empty, and so is the place; expected what the office is called or where it is');
		}
		if (since !== undefined && until !== undefined && until < since) fail('until', `is before the beginning ${since}`);
	});
export type TieRow = z.infer<typeof tieRow>;
