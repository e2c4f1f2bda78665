/**
 * `npm run coverage`: writes docs/coverage.md, how much of what the store can be asked it can answer. `-- --holes FILE` also writes the states and years
 * of which the holder of an office is not known.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { readFactBase } from '../src/history/factBase.ts';
import { placesOf } from '../src/server/context.ts';
import { coverageReport } from './coverageReport.ts';
import { holesText } from './officeCoverage.ts';

const { values } = parseArgs({ options: { holes: { type: 'string' } } });
const { facts } = readFactBase(placesOf(readConfig(process.env)).data);
const { text, summary } = coverageReport(facts);
writeFileSync(fileURLToPath(new URL('../docs/coverage.md', import.meta.url)), text);
if (values.holes !== undefined) writeFileSync(values.holes, holesText(facts));
console.log(summary);
