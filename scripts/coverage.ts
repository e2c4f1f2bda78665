/** `npm run coverage`: writes docs/coverage.md, how much of what the store can be asked it can answer. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.ts';
import { readFactBase } from '../src/history/factBase.ts';
import { placesOf } from '../src/server/context.ts';
import { coverageReport } from './coverageReport.ts';

const { facts } = readFactBase(placesOf(readConfig(process.env)).data);
const { text, summary } = coverageReport(facts);
writeFileSync(fileURLToPath(new URL('../docs/coverage.md', import.meta.url)), text);
console.log(summary);
