import { Command } from 'commander';
import { writeSources } from './sources.ts';

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

await program.parseAsync();
