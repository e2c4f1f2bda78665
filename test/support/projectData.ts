/** The data of the project itself, compiled as a user compiles it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from '../../src/answers/context.ts';
import { detailsOf } from '../../src/language/details.ts';
import { NameIndex } from '../../src/names/index.ts';
import { openStore } from '../../src/store/open.ts';
import { today } from './world.ts';

/** A context over the project's data; `close` removes its store. */
export function projectData(): { readonly context: Context; readonly close: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'attache-project-'));
	const store = openStore({ data: fileURLToPath(new URL('../../data', import.meta.url)), file: join(folder, 'facts.sqlite') });
	const names = new NameIndex(new Map(store.nameParts()), (id) => detailsOf(id, store));
	return {
		context: { store, names, today },
		close() {
			store.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
