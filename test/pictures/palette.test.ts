import { describe, expect, test } from 'vitest';
import { colours, fillOf, standingColours } from '../../src/pictures/palette.ts';

type Triple = readonly [number, number, number];

/** How colours look to people without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), and to others. */
const visions: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
	usual: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

function linear(hex: string): Triple {
	const channel = (at: number) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

function times(matrix: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple {
	const row = ([x, y, z]: Triple) => Math.min(1, Math.max(0, x * a + y * b + z * c));
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** CIE L*a*b* of linear sRGB, in which distance is about what the eye sees. */
function lab([r, g, b]: Triple): Triple {
	const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
	const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
	const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const fills = Object.entries({ ...standingColours, country: colours.country, absent: colours.absent });

describe('the colours of pictures', () => {
	test.each(Object.entries(visions))('GIVEN %s vision THEN any two can be told apart', (_name, matrix) => {
		const seen = fills.map(([name, hex]) => ({ name, at: lab(times(matrix, linear(hex))) }));
		const close = seen.flatMap((one, place) =>
			seen.slice(place + 1).flatMap((other) => {
				const distance = Math.hypot(...one.at.map((value, axis) => value - (other.at[axis] ?? 0)));
				return distance < 12 ? [`${one.name}–${other.name}: ${distance.toFixed(1)}`] : [];
			}),
		);
		expect(close).toEqual([]);
	});

	test('GIVEN a break, or what lists leave out THEN a pattern says it, too', () => {
		expect(fillOf('severed')).toBe('url(#severed)');
		expect(fillOf('suspended')).toBe('url(#suspended)');
		expect(fillOf('not-listed')).toBe('url(#not-listed)');
		expect(fillOf('relations')).toBe(standingColours.relations);
	});
});
