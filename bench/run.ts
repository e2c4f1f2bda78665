/** `npm run bench -- <name>`: runs one benchmark, such as `batch` or `names/latency`. */
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const [name = ''] = process.argv.slice(2);
const file = `${folder}${name}.ts`;
if (/^[\w/-]+$/.test(name) && existsSync(file)) {
	process.argv.splice(2, 1);
	await import(file);
} else {
	const known = globSync('**/*.ts', { cwd: folder })
		.map((path) => path.replace(/\.ts$/, ''))
		.sort();
	console.error(`Name a benchmark: ${known.join(', ')}.`);
	process.exitCode = 2;
}
