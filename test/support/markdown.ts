/** What the tests of the documentation read out of Markdown. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A page of the documentation. */
export interface Page {
	/** Path from the project's folder, with `/`. */
	readonly path: string;
	readonly text: string;
	/** The text without its blocks of code. */
	readonly prose: string;
}

/** Every Markdown page of the project. */
export function pages(): Page[] {
	return globSync(['*.md', 'docs/**/*.md', '.github/*.md'], { cwd: root }).map((path) => {
		const text = readFileSync(`${root}${path}`, 'utf8');
		return { path, text, prose: text.replace(/^```[\s\S]*?^```$/gm, '') };
	});
}

/** The page at `path`. */
export function page(path: string): Page {
	const found = pages().find((one) => one.path === path);
	if (found === undefined) throw new Error(`There is no page ${path}.`);
	return found;
}

/** The anchors of the headings of a page, as GitHub makes them. */
export function anchors({ prose }: Page): string[] {
	return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, '')
			.trim()
			.replaceAll(' ', '-'),
	);
}

/** The first cells of every row of the tables of a page, without their heads. */
export function firstCells({ prose }: Page): string[] {
	return [...prose.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) => (row.split('|')[0] ?? '').trim());
}
