import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a folder holds that is not the user's own work. */
const isForeign = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/** The board files of a folder and of all folders in it, by name; undefined where it is none. */
export async function boardsIn(place: string): Promise<readonly string[] | undefined> {
  const isFolder = await stat(place).then(
    (stats) => stats.isDirectory(),
    // Reading it tells why it cannot be read.
    () => false,
  );
  return isFolder ? boardsBelow(place) : undefined;
}

async function boardsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !isForeign(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return boardsBelow(place);
      return entry.name.endsWith('.stageboard') ? [place] : [];
    });
  return (await Promise.all(found)).flat();
}
