import { describe, expect, test } from 'vitest';
import { readReference } from '../../../src/ingest/wikipedia/references.ts';

describe('reading a reference', () => {
	test('GIVEN a citation of a web page THEN takes its title, site, address and day', () => {
		expect(
			readReference(
				"{{cite web |url=https://www.mfa.example/a |title=[[Ties]] with ''Chad'' {{!}} MFA |website=MFA |date=5 May 2020 |access-date=1 June 2024}}",
			),
		).toMatchObject({ title: 'Ties with Chad | MFA', publisher: 'MFA', url: 'https://www.mfa.example/a', date: '2020-05-05' });
	});

	test('GIVEN the same citation seen on another day THEN it has the same id', () => {
		const one = readReference('{{cite web|url=https://a.example/|title=T|access-date=1 June 2024}}');
		const other = readReference('{{Cite web |title=T |url=https://a.example/ |access-date=2 July 2025}}');
		expect(one?.id).toBe(other?.id);
	});

	test('GIVEN no publisher THEN takes the host of the address, behind an archive too', () => {
		expect(readReference('{{cite web|url=https://www.mofa.example:8080/x|title=T}}')?.publisher).toBe('mofa.example');
		expect(
			readReference('{{cite web|archive-url=https://web.archive.org/web/2020/http://www.old.example/x|title=T}}')?.publisher,
		).toBe('old.example');
	});

	test('GIVEN a year or an address in the field of the publisher THEN does not take it as a name', () => {
		expect(readReference('{{cite book|title=Gazette|publisher=1976|year=1976}}')?.publisher).toBe('');
		expect(readReference('{{cite web|url=https://a.example/x|title=T|website=https://www.b.example/}}')?.publisher).toBe(
			'b.example',
		);
	});

	test.each([
		['[https://a.example/x The title] Retrieved 1 May.', 'The title Retrieved 1 May.', 'https://a.example/x'],
		['https://a.example/x', 'a.example', 'https://a.example/x'],
		['Smith, p. 4', 'Smith, p. 4', ''],
	])('GIVEN the bare reference "%s" THEN title %s and address %s', (content, title, url) => {
		expect(readReference(content)).toMatchObject({ title, url });
	});

	test('GIVEN a short footnote THEN its author and year are the title', () => {
		expect(readReference('{{sfn|Wertz|Oh|2016|p=1}}')?.title).toBe('Wertz Oh 2016');
	});

	test('GIVEN a citation by #invoke THEN reads it as the template', () => {
		expect(readReference('{{#invoke:cite|news|title=T|work=[[The Paper]]|date=May 1990}}')).toMatchObject({
			publisher: 'The Paper',
			date: '1990-05',
		});
	});

	test('GIVEN nothing THEN there is no reference', () => {
		expect(readReference('  ')).toBeUndefined();
	});
});
