/** Loaded before the bot: SIGUSR2 asks for a full collection, so that only what is kept is measured. */
process.on('SIGUSR2', () => globalThis.gc?.());
