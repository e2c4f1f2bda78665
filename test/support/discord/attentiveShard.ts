/** A shard process that reports it is ready once its manager has said that the store may hold newer facts. */
import { factsMessage, reportReadiness } from '../../../src/discord/sharded.ts';

process.on('message', (message) => {
	if (message === factsMessage) reportReadiness(true);
});
