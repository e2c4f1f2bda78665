/**
 * The `ask` program. Code compiled by an earlier run is used again, which halves the time to the first answer. This one file is JavaScript:
 * it runs before that code can be used, and stripping the types of a single file loads the stripper, which takes longer than the answer.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./program.ts');
