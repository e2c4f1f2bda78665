/** SVG to PNG, in this process, with the fonts that come along. */
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const fonts = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold', '700Bold/Inter_700Bold'].map((name) =>
	fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${name}.ttf`)),
);

/** Draws an SVG at its own size. The same SVG gives the same bytes everywhere, as no font of the machine is used. */
export function toPng(svg: string): Uint8Array {
	const image = new Resvg(svg, { font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Inter' } });
	return image.render().asPng();
}
