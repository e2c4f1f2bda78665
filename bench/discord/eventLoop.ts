/**
 * Loaded before the bot: on SIGUSR2 it writes to the file `BENCH_EVENT_LOOP` for how long the event loop was kept busy at a stretch since
 * the last time. Processor time of the bot's own thread is counted, so other programs on the machine do not show.
 */
import { writeFileSync } from 'node:fs';

/** Milliseconds between two looks at the clock; what lies between them is one stretch. */
const step = 2;
const file = process.env['BENCH_EVENT_LOOP'] ?? '';

function threadMilliseconds(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1_000;
}

let before = threadMilliseconds();
let longest = 0;
setInterval(() => {
	const now = threadMilliseconds();
	longest = Math.max(longest, now - before);
	before = now;
}, step).unref();

process.on('SIGUSR2', () => {
	writeFileSync(file, String(longest));
	longest = 0;
});
