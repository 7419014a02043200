import { PIXELS } from '../contract/picture-format.ts';
import { PICTURE_DATA_NAMES, type PictureDataName } from '../contract/config.ts';
import { digits, type DigitSet } from './digits.ts';

const ofOneClass = new Map<PictureDataName, Float32Array>();

/**
 * Returns the pictures of a data set, `[count, PIXELS]`, in [−1, 1]: the same array at every call, since a kernel asks at
 * every step.
 *
 * @throws Error if the digits have not been loaded
 */
export function pictureData(name: PictureDataName): Float32Array {
  const { training } = digits();
  if (name === 'digits') return training.pixels;
  const made = ofOneClass.get(name) ?? picturesOf(training, classOf(name));
  ofOneClass.set(name, made);
  return made;
}

/** Returns pictures of the same kind that are in no data set, `[count, PIXELS]`. */
export function heldOutPictures(name: PictureDataName): Float32Array {
  const { test } = digits();
  return name === 'digits' ? test.pixels : picturesOf(test, classOf(name));
}

/** The class of a data set that holds one alone: the names begin with that of all. */
const classOf = (name: PictureDataName): number => PICTURE_DATA_NAMES.indexOf(name) - 1;

/** Returns the pictures of one class, `[count, PIXELS]`. */
function picturesOf({ labels, pixels }: DigitSet, label: number): Float32Array {
  const chosen = Array.from(labels.keys()).filter((i) => labels[i] === label);
  const pictures = new Float32Array(chosen.length * PIXELS);
  for (const [to, from] of chosen.entries())
    pictures.set(pixels.subarray(from * PIXELS, (from + 1) * PIXELS), to * PIXELS);
  return pictures;
}
