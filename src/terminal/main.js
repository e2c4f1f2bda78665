/** The `ask` program. Code compiled by an earlier run is used again, which halves the time to the first answer. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./program.ts');
