import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemReason } from './open-board';
import { Unusable } from './terminal';

/** What a folder holds that is not the user's own work. */
const isForeign = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

/**
 * The board files of a folder and of all folders in it, by name; what fits a pattern such as
 * `design/*.stageboard`, which not every shell replaces. Undefined for what is a file, or nothing.
 */
export async function boardsIn(place: string): Promise<readonly string[] | undefined> {
  const isFolder = await stat(place).then(
    (stats) => stats.isDirectory(),
    // Reading it tells why it cannot be read.
    () => undefined,
  );
  if (isFolder === true) return boardsBelow(place);
  return isFolder === undefined && path.basename(place).includes('*') ? fitting(place) : undefined;
}

const literally = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

async function fitting(pattern: string): Promise<readonly string[] | undefined> {
  const folder = path.dirname(pattern);
  const parts = path.basename(pattern).split('*');
  const fits = new RegExp(`^${parts.map(literally).join('.*')}$`);
  const names = await readdir(folder).catch((): string[] => []);
  const found = names.filter((name) => fits.test(name) && !isForeign(name)).toSorted();
  if (found.length === 0) return undefined;
  const meant = found.map(async (name) => {
    const place = path.join(folder, name);
    return (await boardsIn(place)) ?? [place];
  });
  return (await Promise.all(meant)).flat();
}

async function boardsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new Unusable(`${folder}: ${systemReason(error)}`);
  });
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
