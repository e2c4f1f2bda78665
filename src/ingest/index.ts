/** `npm run ingest`: a subcommand for each importer. Faults of the input are lines on standard error, and the exit code is 1. */
import { Presets, SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { fileKinds } from '../data/layout.ts';
import { DataError } from '../data/problems.ts';
import { readRows } from '../data/readData.ts';
import { importCabinets } from './cabinets/index.ts';
import { loadNameTable } from './entityNames.ts';
import { writeNameFiles } from './names/index.ts';
import { importPeople } from './people/index.ts';
import { importLabelNames } from './people/labelNames.ts';
import { writePageSources, writeSources } from './sources.ts';
import { importMissionStatus } from './usMissions/index.ts';
import { writeWikidataMissions } from './wikidata/missions.ts';
import { fetchToFolder } from './wikipedia/live.ts';
import { pagesDataset, readManifest } from './wikipedia/manifest.ts';
import { writeMissions } from './wikipedia/missions.ts';
import { writeRelations } from './wikipedia/relations.ts';

const program = new Command('ingest').description('Takes facts from public sources into data/.');

const today = new Date().toISOString().slice(0, 10);

program
	.command('sources')
	.description(
		'write the sources of the foreign-relations pages, and for the cited US history articles and days of Current events',
	)
	.requiredOption('--from <folder>', 'folder of the reference data')
	.option('--data <folder>', 'folder of the facts', 'data')
	.option('--retrieved <date>', 'the day on which the sources were read', today)
	.action((options: { from: string; data: string; retrieved: string }) => {
		for (const [file, rows] of Object.entries(writeSources(options))) console.log(`${file}: ${rows} rows`);
	});

/** Fetches the pages that the sources of their dataset name, with a bar that shows how far it has come. */
async function fetchLive(options: { data: string; cache: string; contact: string; endpoint: string }): Promise<void> {
	const titles = readRows(options.data, fileKinds.sources, [pagesDataset]).rows.map(({ row }) => row.title);
	const bar = new SingleBar({ format: '{bar} {value}/{total} pages, {eta_formatted} left' }, Presets.shades_classic);
	bar.start(titles.length, 0);
	try {
		const missing = await fetchToFolder({
			titles,
			folder: options.cache,
			today,
			endpoint: options.endpoint,
			userAgent: `Attache/0.1 (Discord bot for diplomatic status; ${options.contact})`,
			onProgress: (done) => bar.update(done),
		});
		for (const title of missing) console.error(`not on the wiki: ${title}`);
	} finally {
		bar.stop();
	}
}

interface WikipediaOptions {
	from?: string;
	live?: boolean;
	cache: string;
	contact?: string;
	endpoint: string;
	data: string;
}

program
	.command('wikipedia')
	.description('write relations and references from the foreign-relations pages')
	.addOption(new Option('--from <folder>', 'read stored pages from a folder').conflicts('live'))
	.option('--live', 'fetch the pages from Wikipedia first; a run that broke off goes on where it stopped')
	.option('--contact <address>', 'with --live: mail or web address at which Wikimedia can reach you')
	.option('--cache <folder>', 'with --live: where the pages are kept', 'store/pages')
	.option('--endpoint <url>', 'with --live: address of the API', 'https://en.wikipedia.org/w/api.php')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action(async ({ from, live, contact, ...options }: WikipediaOptions, command: Command) => {
		if (live && !contact) command.error('--live needs --contact: Wikimedia asks programs to say who runs them');
		if (live && contact) await fetchLive({ ...options, contact });
		const folder = live ? options.cache : from;
		if (!folder) return command.error('say where the pages come from: --from <folder> or --live');
		const nameOf = loadNameTable(options.data);
		if (live) writePageSources({ from: folder, data: options.data, retrieved: today });
		const report = writeRelations(readManifest(folder, nameOf), options.data, nameOf);
		console.log(`${report.pages} pages, ${report.rows} rows, ${report.dated} dated, ${report.references} references`);
		console.log(`${report.rowsWithoutReference} rows without a reference, ${report.unreadDates.length} partners without a date`);
		for (const text of [...report.unresolvedNames, ...report.undefinedReferences]) console.error(`not known: ${text}`);
		if (report.unresolvedNames.length > 0) process.exitCode = 1;
	});

program
	.command('missions')
	.description('write missions from the notes of the foreign-relations pages')
	.requiredOption('--from <folder>', 'folder of the stored pages')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action((options: { from: string; data: string }) => {
		const nameOf = loadNameTable(options.data);
		console.log(`${writeMissions(readManifest(options.from, nameOf), options.data, nameOf)} missions`);
	});

program
	.command('wikidata-missions')
	.description('write missions in Wikidata for pairs of which the pages tell none; after missions')
	.requiredOption('--from <folder>', 'folder of the reference data')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action((options: { from: string; data: string }) => {
		console.log(`${writeWikidataMissions(options.from, options.data)} missions`);
	});

program
	.command('people')
	.description('write people, visits and travels from the files of leaders, ministers, ambassadors, visits and travels')
	.requiredOption('--from <folder>', 'folder of the reference data')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action(async (options: { from: string; data: string }) => {
		console.log(await importPeople(options.from, options.data));
	});

program
	.command('people-names')
	.description('write spellings of persons from collections of labels: the folders parliaments/, aliases/ and triples/')
	.requiredOption('--from <folder>', 'folder of the collections')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action(async (options: { from: string; data: string }) => {
		console.log(await importLabelNames(options.from, options.data));
	});

program
	.command('cabinets')
	.description('write foreign ministers from the tables and pages of cabinets: the folder peppercat/; after people')
	.requiredOption('--from <folder>', 'folder of the reference data')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action((options: { from: string; data: string }) => {
		console.log(importCabinets(options.from, options.data));
	});

program
	.command('us-missions')
	.description('write the missions of the United States from the list of their status by date')
	.requiredOption('--from <folder>', 'folder of the reference data')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action((options: { from: string; data: string }) => {
		console.log(importMissionStatus(options.from, options.data));
	});

program
	.command('names')
	.description('write names of entities from CLDR, world-countries and the territories file')
	.requiredOption('--from <folder>', 'folder of the reference data')
	.option('--data <folder>', 'folder of the facts', 'data')
	.action((options: { from: string; data: string }) => {
		for (const [file, rows] of Object.entries(writeNameFiles(options))) console.log(`${file}: ${rows} rows`);
	});

try {
	await program.parseAsync();
} catch (error) {
	// Importers and Node's file functions say in a plain Error what is wrong with the input; another class is a fault of the program.
	if (!(error instanceof DataError || (error instanceof Error && error.name === 'Error'))) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
