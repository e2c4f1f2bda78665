import { parseArgs } from 'node:util';
import { importPeople } from './index.ts';

const { values } = parseArgs({ options: { from: { type: 'string' }, data: { type: 'string', default: 'data' } } });
if (!values.from) throw new Error('Give the folder of the reference data: --from <folder>');
console.log(await importPeople(values.from, values.data));
