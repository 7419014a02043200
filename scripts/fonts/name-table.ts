/**
 * A `name` table that calls the face what this site calls it. The licence of the faces asks it of whoever changes
 * them, and a subset is a change: some of their names are reserved. Copyright and licence stay inside.
 */
export function nameTable(family: string, copyright: string): Buffer {
  const records: readonly (readonly [number, string])[] = [
    [0, copyright],
    [1, family],
    [2, 'Regular'],
    [3, family],
    [4, family],
    [6, family.replaceAll(' ', '-')],
    [13, 'SIL Open Font License 1.1'],
  ];
  const texts = records.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * records.length);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  records.forEach(([id], i) => {
    const length = texts[i]?.length ?? 0;
    // Windows, Unicode, US English.
    [3, 1, 0x409, id, length, offset].forEach((value, k) => header.writeUInt16BE(value, 6 + 12 * i + 2 * k));
    offset += length;
  });
  return Buffer.concat([header, ...texts]);
}
