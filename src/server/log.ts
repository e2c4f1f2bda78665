import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

export type { Logger } from 'pino';

/**
 * Makes the log: one JSON object a line. Callers give figures and names of commands, never tokens, user ids or questions.
 *
 * @param destination where the lines go; standard output without one
 */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger {
	const options = { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime };
	return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * What of an error may be logged. Errors of discord.js carry the address and the body of the request, and with them interaction
 * tokens and texts of answers: these stay out.
 */
export function describeError(error: unknown): Record<string, string | number> {
	if (!(error instanceof Error)) return { error: String(error) };
	const isOfRequest = 'requestBody' in error;
	return {
		error: error.name,
		message: error.message,
		...('code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? { code: error.code } : {}),
		...('status' in error && typeof error.status === 'number' ? { status: error.status } : {}),
		...(isOfRequest || error.stack === undefined ? {} : { stack: error.stack }),
	};
}
