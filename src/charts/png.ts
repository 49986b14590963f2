import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const FONT = fileURLToPath(new URL('../../assets/fonts/inter-latin-400.ttf', import.meta.url));

/** Renders an SVG as PNG, half as large again so that it is sharp on dense screens. Only the bundled font is used. */
export function renderPng(svg: string): Buffer {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 1.5 },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return resvg.render().asPng();
}
