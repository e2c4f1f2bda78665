/** The documentation is true: what it names is there, and what is there is named. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { coverageReport } from '../../scripts/coverageReport.ts';
import { environmentVariables } from '../../src/config.ts';
import { exitCodes } from '../../src/discord/index.ts';
import { type FactBase, readFactBase } from '../../src/history/factBase.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { anchors, firstCells, page, pages, root } from '../support/markdown.ts';

const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts;
const names = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

describe.each(pages())('$path', (one) => {
	test('THEN every link within the project leads somewhere', () => {
		const broken = [...one.prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
			.map(([, link = '']) => link)
			.filter((link) => {
				const [path = '', anchor] = link.split('#');
				const target = path === '' ? one.path : normalize(join(dirname(one.path), path));
				if (!existsSync(`${root}${target}`)) return true;
				return anchor !== undefined && !anchors(page(target)).includes(anchor);
			});
		expect(broken).toEqual([]);
	});

	test('THEN every file and folder that it names exists', () => {
		const named = names(one.prose, /`((?:src|commands|data|test|bench|scripts|docs|deploy|\.github|\.ci)\/[^`\s]*)`/g);
		const missing = named.filter((path) => globSync(path.replaceAll(/<[^>]+>/g, '*'), { cwd: root }).length === 0);
		expect(missing).toEqual([]);
	});

	test('THEN every script that it names exists', () => {
		const named = names(one.text, /npm run (?:--silent )?([a-z][\w:]*)/g);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

describe('what is there', () => {
	test('THEN CONTRIBUTING lists every script', () => {
		const listed = firstCells(page('CONTRIBUTING.md')).join('\n');
		expect(Object.keys(scripts).filter((name) => !new RegExp(`npm (?:run )?${name}[ \`]`).test(listed))).toEqual([]);
	});

	test('THEN .env.example lists every setting, and no other', () => {
		const listed = names(readFileSync(`${root}.env.example`, 'utf8'), /^(?:# )?([A-Z_]+)=/gm);
		expect(listed).toEqual([...environmentVariables].sort());
	});

	test('THEN the documentation names every setting', () => {
		const all = pages()
			.map(({ text }) => text)
			.join('\n');
		expect(environmentVariables.filter((name) => !all.includes(`\`${name}`))).toEqual([]);
	});

	test('THEN the documentation of running it names every figure of its own, and no other', async () => {
		const { registry } = createMetrics([], { dataTo: () => '2026-01-01' });
		const made = (await registry.getMetricsAsJSON()).map(({ name }) => name).filter((name) => name.startsWith('attache_'));
		expect(names(page('docs/deployment.md').text, /`(attache_\w+)`/g)).toEqual(made.sort());
	});

	test('THEN the table of exit codes holds every code', () => {
		const listed = firstCells(page('docs/deployment.md')).filter((cell) => /^\d+$/.test(cell));
		expect(listed).toEqual(expect.arrayContaining(['0', ...Object.values(exitCodes).map(String)]));
	});

	test('THEN README names every command', () => {
		const listed = firstCells(page('README.md')).join('\n');
		expect(commands.filter(({ name }) => !listed.includes(`\`/${name}`)).map(({ name }) => name)).toEqual([]);
	});

	test('THEN the newest version of the changelog is that of the package', () => {
		const [newest] = names(
			page('CHANGELOG.md').text.replace('## Unreleased', ''),
			/^## (\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/gm,
		).reverse();
		expect(newest).toBe(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version);
	});
});

describe('figures', () => {
	let facts: FactBase;
	beforeAll(() => {
		facts = readFactBase(`${root}data`).facts;
	});

	test('THEN docs/coverage.md is as the data says (else: npm run coverage)', () => {
		expect(page('docs/coverage.md').text).toBe(coverageReport(facts).text);
	});

	test('THEN README says how far the facts reach', () => {
		const day = new Date(`${facts.dataTo}T00:00:00Z`);
		const text = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
		expect(page('README.md').text).toContain(`The facts reach to ${text}.`);
	});
});
