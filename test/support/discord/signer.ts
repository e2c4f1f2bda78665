/** Discord's signature on what it posts. */
import { generateKeyPairSync, sign } from 'node:crypto';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');

/** The application's public key, as Discord shows it: 64 hexadecimal digits. */
export const publicKeyHex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

/** The headers of a signed request. */
export function signed(body: string, seconds = Math.floor(Date.now() / 1_000)): Record<string, string> {
	return {
		'content-type': 'application/json',
		'x-signature-timestamp': String(seconds),
		'x-signature-ed25519': sign(null, Buffer.from(`${seconds}${body}`), privateKey).toString('hex'),
	};
}
