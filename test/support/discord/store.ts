/** A compiled store of the project's own facts for whole-bot tests, made once and kept while the facts stay the same. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesOf } from '../../../src/server/context.ts';
import { contentHash } from '../../../src/store/contentHash.ts';
import { openStore } from '../../../src/store/open.ts';

/** The environment with which the bot finds the store. */
export function storeEnvironment(): { readonly ATTACHE_DATA: string; readonly ATTACHE_STORE: string } {
	const { data } = placesOf({ data: process.env['ATTACHE_DATA'] });
	const file = join(tmpdir(), `attache-test-${contentHash(data).slice(0, 16)}.sqlite`);
	openStore({ data, file }).close();
	// Without a data folder the bot takes the store as it is, even while the facts are being edited.
	return { ATTACHE_DATA: `${file}.none`, ATTACHE_STORE: file };
}
