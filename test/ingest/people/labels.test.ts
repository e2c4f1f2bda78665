import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importLabelNames } from '../../../src/ingest/people/labelNames.ts';
import { asSpelled, isFullName, isSurnameAlone } from '../../../src/ingest/people/labelText.ts';

describe('a label as a name', () => {
	test.each([
		['Лавров, Сергей Викторович', 'ru', ['Сергей Викторович Лавров', 'Сергей Лавров']],
		['王毅 (政治家)', 'zh', ['王毅']],
		['Sergej Lavrov', 'cs', ['Sergej Lavrov']],
		['Sergey Lavrov', 'ru', []],
		['Принц Чарльз', 'ru', []],
	])('GIVEN %s in %s THEN %j', (label, lang, expected) => {
		expect(asSpelled(label, lang)).toEqual(expected);
	});

	test.each([
		['Владимир Путин', 'ru', true],
		['Путин', 'ru', false],
		['С. Лавров', 'ru', false],
		['President Putin', 'en', false],
		['ウラジーミル・プーチン', 'ja', true],
		['プーチン', 'ja', false],
		['시진핑', 'ko', true],
		['习主席', 'zh', false],
	])('GIVEN the alias %s in %s THEN a whole name: %s', (alias, lang, expected) => {
		expect(isFullName(alias, lang)).toBe(expected);
	});

	test('GIVEN Chinese for a foreigner without a dot THEN it is the surname alone', () => {
		expect(isSurnameAlone('罗塞芙', 'zh', new Set(['BR']))).toBe(true);
		expect(isSurnameAlone('朴槿惠', 'zh', new Set(['KR']))).toBe(false);
		expect(isSurnameAlone('谢尔盖·拉夫罗夫', 'zh', new Set(['RU']))).toBe(false);
	});
});

describe('the import of names by language', () => {
	let folder: string;
	const at = (...path: string[]): string => join(folder, ...path);
	const put = (path: string, text: string): void => {
		mkdirSync(join(at(path), '..'), { recursive: true });
		writeFileSync(at(path), text);
	};

	const collections = [
		['everypolitician-labels', 'everypolitician-labels-2015'],
		['x-factr-aliases', 'x-factr-aliases-2021'],
		['mpararel-labels', 'mpararel-labels-2024'],
	] as const;
	const record = (source: string): string => `
title: Names
publisher: Nobody
url: https://example.org/
licence: { id: CC0-1.0, name: CC0 1.0 }
attribution: Nobody
frequency: never
rows: {}
sources: [{ id: ${source}, title: Names, publisher: Nobody, kind: secondary }]
`;
	const byHand = 'person,name,kind,lang,source\nQ58217,Sergey Lavrov,full,en,a\n';
	const written = (dataset: string): string[] =>
		readFileSync(at('data/imported', dataset, 'people/names.csv'), 'utf8')
			.split('\n')
			.slice(1, -1);

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'labels-'));
		put('data/curated/people/names.csv', byHand);
		for (const [dataset, source] of collections) put(`data/datasets/${dataset}.yaml`, record(source));
		const tenure = (person: string, until: string) => `${person},foreign-minister,,RU,,1950,${until},,2022,a,\n`;
		const header = 'person,office,style,entity,to,from,until,acting,as_of,source,locator\n';
		put('data/imported/a/people/tenures.csv', header + tenure('Q58217', '') + tenure('Q1', '1957'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('GIVEN three collections THEN names of the present are added once, their own language as native', () => {
		put(
			'from/parliaments/data/X/Y/sources/morph/wikidata.csv',
			'id,name,name__ru,name__en\nQ58217,x,Сергей Лавров,Sergey Lavrov\n',
		);
		put('from/aliases/data/alias/a/ko.txt', 'Q58217\t세르게이 라브로프\t라브로프\nQ1\t드미트리 셰필로프\n');
		const triple = { sub_uri: 'Q58217', sub_label: 'Сергей Лавров', from_english: false };
		put('from/triples/data/translations/t_rex_translation/ru/P27.jsonl', `${JSON.stringify(triple)}\n`);
		expect(importLabelNames(at('from'), at('data'))).toBe(2);
		expect(written('everypolitician-labels')).toEqual(['Q58217,Сергей Лавров,native,ru,everypolitician-labels-2015']);
		expect(written('x-factr-aliases')).toEqual(['Q58217,세르게이 라브로프,variant,ko,x-factr-aliases-2021']);
		expect(written('mpararel-labels')).toEqual([]);
	});

	test('GIVEN a second run THEN the file is the same, and what people wrote is as they wrote it', () => {
		put('from/aliases/data/alias/a/ko.txt', 'Q58217\t세르게이 라브로프\n');
		importLabelNames(at('from'), at('data'));
		const once = written('x-factr-aliases');
		importLabelNames(at('from'), at('data'));
		expect(written('x-factr-aliases')).toEqual(once);
		expect(readFileSync(at('data/curated/people/names.csv'), 'utf8')).toBe(byHand);
	});
});
