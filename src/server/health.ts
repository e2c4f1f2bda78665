import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the port for operators reports. */
export interface Vitals {
	/** Whether questions are answered at this moment. */
	isHealthy(): boolean;
	/** The metrics in the text format of Prometheus. */
	metrics(): Promise<string>;
}

/** A listening port for operators. */
export interface HealthServer {
	readonly port: number;
	/** Closes the port and every connection to it. */
	stop(): Promise<void>;
}

/**
 * Opens `/healthz` (200 or 503, with JSON) and `/metrics` (text of Prometheus).
 *
 * @param port where to listen, on all addresses; 0 takes a free one
 * @throws Error of Node where the port cannot be used
 */
export async function startHealth(port: number, vitals: Vitals): Promise<HealthServer> {
	const server = createServer(async ({ url }, response) => {
		if (url === '/healthz') {
			const isHealthy = vitals.isHealthy();
			response.writeHead(isHealthy ? 200 : 503, { 'content-type': 'application/json' });
			response.end(JSON.stringify({ status: isHealthy ? 'ok' : 'unavailable' }));
		} else if (url === '/metrics') {
			const text = await vitals.metrics().catch(() => undefined);
			response.writeHead(text === undefined ? 500 : 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
			response.end(text);
		} else {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
