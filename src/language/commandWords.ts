/** Names and descriptions of the commands in the languages of Discord's users. A further language is one more file. */

import { de } from './commands/de.ts';
import { es } from './commands/es.ts';
import { fr } from './commands/fr.ts';
import { it } from './commands/it.ts';
import { ja } from './commands/ja.ts';
import { ko } from './commands/ko.ts';
import { pl } from './commands/pl.ts';
import { pt } from './commands/pt-BR.ts';
import { ru } from './commands/ru.ts';
import { tr } from './commands/tr.ts';
import { uk } from './commands/uk.ts';
import { zh } from './commands/zh-CN.ts';
import type { Words } from './types.ts';

/** Words by Discord locale; English stands in the commands themselves. */
export const commandWords: Readonly<Record<string, Words>> = {
	de,
	'es-419': es,
	'es-ES': es,
	fr,
	it,
	ja,
	ko,
	pl,
	'pt-BR': pt,
	ru,
	tr,
	uk,
	'zh-CN': zh,
};
