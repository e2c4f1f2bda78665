/**
 * The base map: Natural Earth at 1:50 million, as the package world-atlas brings it, in the Equal Earth projection, so that areas compare
 * truly. Antarctica, which has no state, is left out. `docs/naming.md` says why this map and how disputed areas are shown.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type GeoPermissibleObjects, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { crimeaId, partDisputed } from './disputed.ts';
import { places } from './places.ts';
import { round } from './svg.ts';

/** An area of the map with the outline as SVG path data. */
export interface Area {
	/** Our id, or `undefined` for land that the map counts to nobody. */
	readonly id: string | undefined;
	readonly path: string;
	/** The middle of its largest piece, and how many square pixels that has. */
	readonly middle: readonly [x: number, y: number];
	readonly size: number;
}

/** The map drawn to a size. */
export interface BaseMap {
	readonly width: number;
	readonly height: number;
	readonly areas: readonly Area[];
	/** Dots for entities without an area of their own. */
	readonly dots: ReadonlyMap<string, readonly [x: number, y: number]>;
}

type Land = Feature<Polygon | MultiPolygon, { readonly name: string }>;
type Topology = Parameters<typeof feature>[0];

/** Areas that Natural Earth draws and ISO 3166-1 gives no number. */
const withoutNumber: Readonly<Record<string, string>> = {
	Kosovo: 'XK',
	Somaliland: 'x-somaliland',
	'N. Cyprus': 'x-northern-cyprus',
	'Indian Ocean Ter.': 'CX',
};

/** While one of these did not exist, its area is shown with the state on the right. */
export const heldWithin: Readonly<Record<string, string>> = { XK: 'RS', 'x-somaliland': 'SO', 'x-northern-cyprus': 'CY' };

/** Points nearer to one another than this many pixels are drawn as one. */
const finest = 0.7;

/** Pieces of land with less than this many square pixels are left out, if a larger one of the same area stands. */
const leastPiece = 1;

/** Draws the base map to a width. Takes some tenths of a second: do it once. */
export function drawBaseMap(width: number): BaseMap {
	const ids = JSON.parse(readFileSync(new URL('areaIds.json', import.meta.url), 'utf8')) as Record<string, string>;
	const topology = createRequire(fileURLToPath(import.meta.url))('world-atlas/countries-50m.json') as Topology;
	const object = topology.objects['countries'];
	if (object === undefined) throw new Error('world-atlas has no countries; reinstall the dependencies.');
	const lands = (feature(topology, object) as unknown as { features: Land[] }).features.filter(({ id }) => id !== '010');

	// The meridian of 11° E in the middle keeps the far east of Russia in one piece.
	const projection = geoEqualEarth().rotate([-11, 0]);
	const shown: GeoPermissibleObjects = {
		type: 'MultiPoint',
		coordinates: [
			[-168.9, 0],
			[190.9, 0],
			[11, 83.7],
			[11, -56],
		],
	};
	projection.fitWidth(width, shown);
	const outline = geoPath(projection);
	const [[, top], [, bottom]] = outline.bounds(shown);
	const height = Math.ceil(bottom - top);

	const areaOfPieces = (id: string | undefined, pieces: readonly Polygon[]): Area[] => {
		if (pieces.length === 0) return [];
		const largest = pieces.reduce((most, piece) => (geoArea(piece) > geoArea(most) ? piece : most));
		const [x, y] = outline.centroid(largest);
		const land: MultiPolygon = { type: 'MultiPolygon', coordinates: pieces.map(({ coordinates }) => coordinates) };
		return [{ id, path: compact(outline(land) ?? ''), middle: [round(x), round(y)], size: outline.area(largest) }];
	};
	const areas = lands.flatMap((land) => {
		const id = ids[String(land.id)] ?? withoutNumber[land.properties.name];
		const { own, disputed } = partDisputed(id, piecesOf(land));
		return [...areaOfPieces(id, own), ...areaOfPieces(id === 'RU' ? crimeaId : undefined, disputed)];
	});
	const dots = new Map(
		Object.entries(places).flatMap(([id, [longitude, latitude]]) => {
			const point = projection([longitude, latitude]);
			return point === null ? [] : [[id, [round(point[0]), round(point[1])] as const] as const];
		}),
	);
	return { width, height, areas, dots };
}

function piecesOf({ geometry }: Land): Polygon[] {
	if (geometry.type === 'Polygon') return [geometry];
	return geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
}

/** The same outline with fewer points: what lies within a pixel is one point, and specks are left out. */
function compact(path: string): string {
	const rings = path
		.split('Z')
		.filter((ring) => ring !== '')
		.map((ring) =>
			ring
				.slice(1)
				.split('L')
				.map((pair) => pair.split(',').map(Number) as [number, number]),
		);
	const sized = rings.map((points) => ({ points, area: Math.abs(areaOf(points)) }));
	const largest = Math.max(...sized.map(({ area }) => area));
	return sized
		.filter(({ area }) => area >= Math.min(leastPiece, largest))
		.map(({ points }) => {
			let last: [number, number] | undefined;
			const kept = points.filter((point) => {
				if (last !== undefined && Math.hypot(point[0] - last[0], point[1] - last[1]) < finest) return false;
				last = point;
				return true;
			});
			return `M${kept.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
		})
		.join('');
}

/** The area that a ring encloses, by the shoelace formula. */
function areaOf(points: readonly (readonly [number, number])[]): number {
	return points.reduce((sum, [x, y], place) => {
		const [nextX, nextY] = points[(place + 1) % points.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}
