/** Pixels in a row, rows in a picture, and pixels in a picture: the dimension of the space of pictures. */
export const SIDE = 28;
export const PIXELS = SIDE * SIDE;

/** The classes of the digits, 0 to 9. */
export const CLASSES = 10;

/** The bytes of the file of digits, as they are told before it is fetched; a test holds the file to it. */
export const DIGITS_BYTES = 570_175;
