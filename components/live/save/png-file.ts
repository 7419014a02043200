/** A picture as pixels: two for each of its own, so that it is sharp in print as well. */
import type { Painted } from '../../../src/notebook/figure.ts';
import type { Rendered } from '../../plots/render.ts';
import { makeRaster } from '../surface/painting.ts';
import { fileSize, MARGIN } from './svg-file.ts';

const DENSITY = 2;

/** What lies under a picture: what paints it, and its colours. */
export interface Underneath {
  readonly painted: Painted;
  readonly colour: (token: string) => string;
}

/** Draws the text of an SVG file, over what is painted under it. Rejects where the browser has no room for it. */
export async function pngFile(text: string, { svg, forward }: Rendered, under?: Underneath): Promise<Blob> {
  const { width, height } = fileSize(svg);
  const image = new Image(width, height);
  // The site's policy allows pictures from data addresses, and none from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: width * DENSITY, height: height * DENSITY });
  const context = canvas.getContext('2d');
  if (!context) throw new DOMException('no room for a canvas', 'EncodingError');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (under) {
    context.save();
    context.setTransform(DENSITY, 0, 0, DENSITY, MARGIN * DENSITY, MARGIN * DENSITY);
    under.painted.paint({
      context,
      width: width - 2 * MARGIN,
      height: height - 2 * MARGIN,
      ...forward,
      colour: under.colour,
      raster: makeRaster(context),
    });
    context.restore();
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new DOMException('no picture from the canvas', 'EncodingError'));
    }, 'image/png');
  });
}
