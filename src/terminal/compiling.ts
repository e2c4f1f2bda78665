/** What a person at a terminal sees of the facts being opened: a line for each report, a bar while they are compiled. */
import type { OpenOptions } from '../server/context.ts';

/** A bar appears when compiling takes more milliseconds than this. */
const patience = 1000;

/** Reports go to standard error, so that standard output holds answers alone; the bar shows on a terminal only. */
export const onTerminal: OpenOptions = {
	report: (message) => {
		process.stderr.write(`${message}\n`);
	},
	async showProgress(compile) {
		if (!process.stderr.isTTY) return compile(() => {});
		const { Presets, SingleBar } = await import('cli-progress');
		const started = Date.now();
		const bar = new SingleBar(
			{ format: 'Compiling the facts {bar} {percentage}%', stream: process.stderr, clearOnComplete: true },
			Presets.shades_classic,
		);
		try {
			return compile((done) => {
				if (!bar.isActive && Date.now() - started > patience) bar.start(1, 0);
				if (bar.isActive) bar.update(done);
			});
		} finally {
			bar.stop();
		}
	},
};
