/** The `ask` program: reads its arguments, answers, and sets the exit code. */

import { ConfigError, readConfig } from '../config.ts';
import { DataError } from '../data/problems.ts';
import { toJson } from '../language/json.ts';
import { languageFor } from '../language/language.ts';
import { speak } from '../language/speak.ts';
import { openContext, placesOf } from '../server/context.ts';
import { StoreError } from '../store/store.ts';
import { exitCodeOf, exitCodes, readArguments } from './ask.ts';
import { answerAny, runBatch } from './batch.ts';
import { onTerminal } from './compiling.ts';
import { renderText } from './text.ts';

async function ask(): Promise<number> {
	const asked = readArguments(process.argv.slice(2));
	if (asked.kind === 'usage') {
		(asked.exitCode === 0 ? process.stdout : process.stderr).write(`${asked.message}\n`);
		return asked.exitCode;
	}
	const context = await openContext(placesOf(readConfig(process.env)), onTerminal);
	if (asked.kind === 'batch') {
		await runBatch(process.stdin, process.stdout, context);
		return exitCodes.answered;
	}
	const answer = answerAny(asked.command, asked.options, context);
	const language = languageFor('en');
	process.stdout.write(
		`${asked.json ? JSON.stringify(toJson(answer, language)) : renderText(speak(answer, language), language)}\n`,
	);
	return exitCodeOf(answer);
}

// A reader that closes the pipe early (head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

try {
	process.exitCode = await ask();
} catch (error) {
	const isDamage = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
	const isTold = error instanceof StoreError || error instanceof DataError || error instanceof ConfigError;
	process.exitCode = isTold || isDamage ? exitCodes.store : exitCodes.internal;
	process.stderr.write(`${isDamage ? damage(error) : isTold ? error.message : faultOfProgram(error)}\n`);
}

function damage(error: Error): string {
	return `The fact store is damaged (${error.message}). Delete the folder store and ask again.`;
}

/** A fault that nobody who asks can mend: one line, and where to report it. */
function faultOfProgram(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const { reportUrl } = readConfig(process.env);
	const where = reportUrl ?? 'the project’s issues';
	return `A fault of the program: ${message.split('\n', 1).join('')}. Please report it with the question: ${where}`;
}
