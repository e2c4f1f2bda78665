/** `npm run format:data`: sorts the data files and writes their cells in one form (docs/data-format.md). */
import { fileURLToPath } from 'node:url';
import { formatData } from '../src/data/writeFile.ts';

const changed = formatData(process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url)));
for (const file of changed) console.log(file);
console.log(changed.length === 0 ? 'All data files are formatted.' : `${changed.length} data files formatted.`);
