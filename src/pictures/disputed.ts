/**
 * Areas that the base map draws with the state that holds them, and that this map counts to nobody: annexations do not move a territory
 * from one entity to another here (`docs/naming.md`).
 */
import { geoContains } from 'd3-geo';
import type { Polygon, Position } from 'geojson';

/** A place within Crimea, which the base map draws as a piece of its own with Russia. */
const crimea: [number, number] = [34.1, 44.95];

/** The id of Crimea on the map; it is no entity. */
export const crimeaId = 'disputed-crimea';

/** The parallel that parts Morocco from Western Sahara. */
const borderOfWesternSahara = 27.667;

/** The pieces of a state's area on the base map: those that are its own, and those in dispute. */
export function partDisputed(
	id: string | undefined,
	pieces: readonly Polygon[],
): { readonly own: Polygon[]; readonly disputed: Polygon[] } {
	if (id === 'RU') {
		const { own = [], disputed = [] } = Object.groupBy(pieces, (piece) => (geoContains(piece, crimea) ? 'disputed' : 'own'));
		return { own, disputed };
	}
	if (id === 'MA') return { own: cut(pieces, 1), disputed: cut(pieces, -1) };
	return { own: [...pieces], disputed: [] };
}

/** What of the pieces lies north (1) or south (-1) of the border, by the method of Sutherland and Hodgman. */
function cut(pieces: readonly Polygon[], side: 1 | -1): Polygon[] {
	const isInside = ([, latitude = 0]: Position) => (latitude - borderOfWesternSahara) * side >= 0;
	return pieces.flatMap((piece): Polygon[] => {
		const [ring = []] = piece.coordinates;
		const kept = ring.slice(1).flatMap((point, place) => {
			const before = ring[place] ?? point;
			const crossing = isInside(before) === isInside(point) ? [] : [crossingOf(before, point)];
			return isInside(point) ? [...crossing, point] : crossing;
		});
		const [start] = kept;
		return start === undefined ? [] : [{ type: 'Polygon', coordinates: [[...kept, start]] }];
	});
}

function crossingOf([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position {
	return [x1 + ((borderOfWesternSahara - y1) / (y2 - y1)) * (x2 - x1), borderOfWesternSahara];
}
