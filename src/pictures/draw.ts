/** Pictures drawn as PNG: what the worker does. */
import { type BaseMap, drawBaseMap } from './baseMap.ts';
import { drawMap, mapWidth } from './map.ts';
import type { Picture } from './picture.ts';
import { toPng } from './raster.ts';
import { drawStrip } from './strip.ts';

/** Draws pictures one after another, keeping the base map. */
export class Painter {
	#base: BaseMap | undefined;

	/** Draws a picture as PNG. */
	draw(picture: Picture): Uint8Array {
		return toPng(picture.kind === 'map' ? drawMap(picture, this.prepare()) : drawStrip(picture));
	}

	/** The base map, drawn when first needed. */
	prepare(): BaseMap {
		this.#base ??= drawBaseMap(mapWidth);
		return this.#base;
	}
}
