/** Whether sentences of the data tell what happened, and not what stands on a page. */
import type { Problem } from '../data/problems.ts';
import type { DataSet } from '../data/readData.ts';
import { talkOfSourceIn } from '../data/wording.ts';

/** The sentences of events and observations that talk of their source. */
export function checkWording({ events, observations }: Pick<DataSet, 'events' | 'observations'>): Problem[] {
	return [...events, ...observations].flatMap(({ file, line, row: { summary } }) => {
		const talk = talkOfSourceIn(summary);
		if (talk === undefined) return [];
		const message = `tells of its source ("${talk}"); say what happened, when and according to whom`;
		return [{ file, line, field: 'summary', message }];
	});
}
