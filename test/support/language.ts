import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createLanguage, type Language } from '../../src/language/language.ts';
import { english } from '../../src/language/locales.ts';

const messagesOfEnglish = fileURLToPath(new URL('../../src/language/en', import.meta.url));

/** English with messages of a test's own in a further file, which lives until the test is finished. */
export function englishWith(messages: string): Language {
	const folder = mkdtempSync(join(tmpdir(), 'attache-language-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync(messagesOfEnglish, folder, { recursive: true });
	writeFileSync(join(folder, 'zz-test.ftl'), messages);
	return createLanguage({ ...english, folder });
}
