// A font file as its tables: just enough to read its characters and widths, and to give a face our own name.

export type Tables = Map<string, Buffer>;

export function readTables(font: Buffer): Tables {
  const version = font.readUInt32BE(0);
  if (version !== 0x00010000) throw new RangeError(`font begins with ${version}, not with TrueType's 65536`);
  const tables: Tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const tag = font.toString('latin1', entry, entry + 4);
    const offset = font.readUInt32BE(entry + 8);
    tables.set(tag, font.subarray(offset, offset + font.readUInt32BE(entry + 12)));
  }
  return tables;
}

/** The table of that name; a font without it is not one that this build can use. */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new RangeError(`the font has no table ${tag}, only ${[...tables.keys()].join(' ')}`);
  return found;
}

const padded = (length: number): number => (length + 3) & ~3;

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}

/** The inverse of `readTables`. Tables stand in the order of their tags, so that equal tables give equal bytes. */
export function writeTables(tables: Tables): Buffer {
  const tags = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(tags.length));
  const directory = Buffer.alloc(12 + 16 * tags.length);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tags.length, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * tags.length - 16 * 2 ** power, 10);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  tags.forEach((tag, i) => {
    const bytes = table(tables, tag);
    const body = Buffer.alloc(padded(bytes.length));
    bytes.copy(body);
    if (tag === 'head') body.writeUInt32BE(0, 8);
    directory.write(tag, 12 + 16 * i, 'latin1');
    directory.writeUInt32BE(checksum(body), 16 + 16 * i);
    directory.writeUInt32BE(offset, 20 + 16 * i);
    directory.writeUInt32BE(bytes.length, 24 + 16 * i);
    bodies.push(body);
    offset += body.length;
  });
  const font = Buffer.concat([directory, ...bodies]);
  const head = font.readUInt32BE(20 + 16 * tags.indexOf('head'));
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
  return font;
}

/** Which glyph stands for each character, from the character map's best subtable. */
export function characterMap(tables: Tables): Map<number, number> {
  const cmap = table(tables, 'cmap');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i));
  // A face cut to characters that it turned out not to have.
  if (subtables.length === 0) return new Map();
  const wide = subtables.find((offset) => cmap.readUInt16BE(offset) === 12);
  if (wide !== undefined) return segmentedCoverage(cmap.subarray(wide));
  const narrow = subtables.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (narrow === undefined) throw new RangeError('the font has no character map of format 4 or 12');
  return segmentMapping(cmap.subarray(narrow));
}

/** Format 12: runs of characters with runs of glyphs. */
function segmentedCoverage(subtable: Buffer): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < subtable.readUInt32BE(12); i++) {
    const [first, last, glyph] = [0, 4, 8].map((at) => subtable.readUInt32BE(16 + 12 * i + at)) as [
      number,
      number,
      number,
    ];
    for (let code = first; code <= last; code++) map.set(code, glyph + code - first);
  }
  return map;
}

/** Format 4: runs of characters, each with a shift or with a list of its own. */
function segmentMapping(subtable: Buffer): Map<number, number> {
  const map = new Map<number, number>();
  const count = subtable.readUInt16BE(6) / 2;
  for (let i = 0; i < count; i++) {
    const last = subtable.readUInt16BE(14 + 2 * i);
    const first = subtable.readUInt16BE(16 + 2 * (count + i));
    const shift = subtable.readUInt16BE(16 + 2 * (2 * count + i));
    const rangeAt = 16 + 2 * (3 * count + i);
    const range = subtable.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : subtable.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (range !== 0 && listed === 0) continue;
      const glyph = (listed + shift) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}

/** A glyph's advance width, in the font's units. */
export function advance(tables: Tables, glyph: number): number {
  const long = table(tables, 'hhea').readUInt16BE(34);
  return table(tables, 'hmtx').readUInt16BE(4 * Math.min(glyph, long - 1));
}
