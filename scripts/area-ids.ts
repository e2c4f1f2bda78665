/** Writes `src/pictures/areaIds.json`: the ISO 3166-1 numeric codes of the base map's areas with our ids (alpha-2). */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';

const countries = createRequire(import.meta.url)('world-countries') as Countries;
const ids = countries
	.filter(({ ccn3 }) => ccn3 !== '')
	.map(({ ccn3, cca2 }) => [ccn3, cca2] as const)
	.sort(([one], [other]) => one.localeCompare(other));
writeFileSync(
	new URL('../src/pictures/areaIds.json', import.meta.url),
	`${JSON.stringify(Object.fromEntries(ids), null, '\t')}\n`,
);
console.log(`${ids.length} areas`);
