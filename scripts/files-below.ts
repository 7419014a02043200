import { readdir } from 'node:fs/promises';

/** Lists the files below a folder whose names end so, by their paths from there, in order and with forward slashes. */
export async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}
