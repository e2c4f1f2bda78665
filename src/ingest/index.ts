import { Command } from 'commander';
import { loadNameTable } from './entity-names.ts';
import { writeSources } from './sources.ts';
import { readManifest } from './wikipedia/manifest.ts';
import { writeRelations } from './wikipedia/relations.ts';

const program = new Command('ingest').description('Takes facts from public sources into data/.');

const today = new Date().toISOString().slice(0, 10);

program
	.command('sources')
	.description(
		'write data/sources/ for the foreign-relations pages, the US history articles and the cited days of Current events',
	)
	.requiredOption('--from <folder>', 'folder of the reference data')
	.option('--data <folder>', 'folder of the facts', 'data')
	.option('--retrieved <date>', 'the day on which the sources were read', today)
	.action((options: { from: string; data: string; retrieved: string }) => {
		for (const [file, rows] of Object.entries(writeSources(options))) console.log(`${file}: ${rows} rows`);
	});

program
	.command('wikipedia')
	.description('write data/relations/ and data/references.csv from the foreign-relations pages')
	.requiredOption('--from <folder>', 'folder of the stored pages')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action((options: { from: string; data: string }) => {
		const nameOf = loadNameTable(options.data);
		const report = writeRelations(readManifest(options.from, nameOf), options.data, nameOf);
		console.log(`${report.pages} pages, ${report.rows} rows, ${report.dated} dated, ${report.references} references`);
		console.log(`${report.rowsWithoutReference} rows without a reference, ${report.unreadDates.length} dates not read`);
		for (const text of [...report.unresolvedNames, ...report.undefinedReferences]) console.error(`not known: ${text}`);
		if (report.unresolvedNames.length > 0) process.exitCode = 1;
	});

await program.parseAsync();
