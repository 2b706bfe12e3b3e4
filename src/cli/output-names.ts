import path from 'node:path';
import type { ExportCommand } from './options';
import { Unusable } from './terminal';

const parent = (file: string): string => path.basename(path.dirname(path.resolve(file)));
const stem = (file: string): string => path.basename(file, path.extname(file));

/**
 * Where each picture goes. In a folder it is named after its file; files of one name are told
 * apart by their folders. Throws `Unusable` where that is not enough.
 */
export function outputNames({ files, output, isFolder, format }: ExportCommand): string[] {
  if (!isFolder) return [output];
  const stems = files.map(stem);
  const isAlone = (name: string): boolean => stems.filter((other) => other === name).length === 1;
  const names = files.map((file) =>
    path.join(output, `${isAlone(stem(file)) ? '' : `${parent(file)}-`}${stem(file)}.${format}`),
  );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Unusable(`Two of the files would be written to ${twice}.`);
  return names;
}
