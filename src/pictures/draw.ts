/** An answer with a picture, drawn: what the worker does. */
import type { MapAnswer, RelationsAnswer } from '../answers/answer.ts';
import { type BaseMap, drawBaseMap } from './baseMap.ts';
import { drawMap, mapWidth } from './map.ts';
import { toPng } from './raster.ts';
import { drawStrip } from './strip.ts';

/** An answer that can be drawn. */
export type Drawable = MapAnswer | RelationsAnswer;

/** Draws pictures one after another, keeping the base map. */
export class Painter {
	#base: BaseMap | undefined;

	/** Draws an answer as PNG. */
	draw(answer: Drawable): Uint8Array {
		return toPng(answer.command === 'map' ? drawMap(answer, this.prepare()) : drawStrip(answer));
	}

	/** The base map, drawn when first needed. */
	prepare(): BaseMap {
		this.#base ??= drawBaseMap(mapWidth);
		return this.#base;
	}
}
