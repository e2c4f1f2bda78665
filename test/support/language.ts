import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLanguage, type Language, languageFor } from '../../src/language/language.ts';
import { english } from '../../src/language/locales.ts';

/** English with messages of a test's own, in a file that lives until the test is finished. */
export function englishWith(messages: string): Language {
	const folder = mkdtempSync(join(tmpdir(), 'attache-language-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'test.ftl'), messages);
	return createLanguage({ ...english, folder }, languageFor('en'));
}
