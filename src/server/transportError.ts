/** Exit codes of the program when a transport cannot be opened or kept open, as in `sysexits.h`. */
export const exitCodes = {
	/** Discord cannot be reached. */
	unavailable: 69,
	/** A fault of the program. */
	internal: 70,
	/** Discord refuses the token or what was asked with it. */
	refused: 77,
	/** The configuration is wrong. */
	configuration: 78,
} as const;

/** A transport to Discord cannot be opened, or had to be closed for good. The message says what to do. */
export class TransportError extends Error {
	override readonly name = 'TransportError';
	/** What the process should exit with. */
	readonly exitCode: number;

	constructor(message: string, exitCode: number) {
		super(message);
		this.exitCode = exitCode;
	}
}

/** An open transport. */
export interface TransportHandle {
	/** Finishes what is in flight and closes; never longer than five seconds. */
	stop(): Promise<void>;
	/** Settles when the transport had to be closed for good; stays pending otherwise. */
	readonly failed: Promise<TransportError>;
	/** Says to the processes that the transport keeps, where it keeps any, that the store may hold newer facts. */
	announceFacts?(): void;
}
