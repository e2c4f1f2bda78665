/** The tables of all languages, English first. */
import type { OfficeWords } from '../officeWords.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt-BR.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh-CN.ts';

/** A language that adds its table here is asked in from then on. */
export const officeWords: readonly OfficeWords[] = [
	english,
	german,
	spanish,
	french,
	italian,
	japanese,
	korean,
	polish,
	portuguese,
	russian,
	turkish,
	ukrainian,
	chinese,
];
