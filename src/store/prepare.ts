import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StoreLocation } from './find.ts';
import type { PrepareMessage } from './prepareProcess.ts';
import { StoreError } from './store.ts';

function isPrepareMessage(message: unknown): message is PrepareMessage {
	return typeof message === 'object' && message !== null && ('report' in message || 'failure' in message);
}

/**
 * Makes the store at `file` ready to be opened, as `openStore` does, in a process of its own: the caller's thread stays free.
 * The file is replaced only once the new one is whole.
 *
 * @param signal ends the process; the store stays as it is
 * @throws StoreError when the newest facts cannot be used, with the reason
 */
export function prepareStore(
	{ data, file, report = () => {} }: Pick<StoreLocation, 'data' | 'file' | 'report'>,
	signal?: AbortSignal,
): Promise<void> {
	return new Promise((resolve, reject) => {
		let failure = '';
		const child = fork(
			fileURLToPath(new URL('./prepareProcess.ts', import.meta.url)),
			data === undefined ? [file] : [file, data],
			{
				stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
				...(signal === undefined ? {} : { signal, killSignal: 'SIGKILL' }),
			},
		);
		child.on('message', (message) => {
			if (!isPrepareMessage(message)) return;
			if ('report' in message) report(message.report);
			else failure = message.failure;
		});
		child.once('error', (error) => reject(new StoreError(`The facts cannot be compiled: ${error.message}.`, { cause: error })));
		child.once('close', (code, killedBy) => {
			if (code === 0) resolve();
			else reject(new StoreError(failure || `Compiling the facts was ended (${killedBy ?? `exit code ${code}`}).`));
		});
	});
}
