/** A context over a small data folder: compiled by the real compiler, named by the real index. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Context } from '../../src/answers/context.ts';
import { detailsOf } from '../../src/language/details.ts';
import { NameIndex } from '../../src/names/index.ts';
import { openStore } from '../../src/store/open.ts';
import { dataFolder, type SmallData } from './dataFolder.ts';

/** The day on which tests ask. */
export const today = '2026-11-21';

/** Makes a context that lives until the test is finished. */
export function world(data: SmallData = {}): Context {
	const folder = dataFolder(data);
	const store = openStore({ data: folder, file: join(folder, 'store/facts.sqlite') });
	onTestFinished(() => store.close());
	return { store, names: new NameIndex(new Map(store.nameParts()), (id) => detailsOf(id, store)), today };
}

/** A row of `events`. */
export function eventRow(
	changes: Partial<Record<'date' | 'until' | 'kind' | 'actor' | 'parties' | 'people' | 'summary' | 'source' | 'url', string>>,
): string {
	const {
		date = '2020-05-05',
		until = '',
		kind = 'relations-severed',
		actor = '',
		parties = 'AA BB',
		people = '',
		summary = 'It was said.',
		source = 'page-a',
		url = '',
	} = changes;
	return [date, until, kind, actor, parties, people, `"${summary.replaceAll('"', '""')}"`, source, '', '', '', url, ''].join(',');
}
