import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Renderer from '@resvg/resvg-js';
import { ROOT } from '../root.ts';

const FONT = join(ROOT, 'assets/fonts/inter-latin-400.ttf');

const load = createRequire(import.meta.url);

/** Renders an SVG as PNG, half as large again so that it is sharp on dense screens. Only the bundled font is used. */
export function renderPng(svg: string): Buffer {
  // Loaded with the first chart: most starts of the bot draw none for days.
  const { Resvg } = load('@resvg/resvg-js') as typeof Renderer;
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 1.5 },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return resvg.render().asPng();
}
