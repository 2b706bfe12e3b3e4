import drawn from 'virtual:examples';

import type { Board } from '../core/board';
import { parseBoard } from '../core/format/parse';
import type { Example, ExampleSize } from '../ui/example';

const files = import.meta.glob<string>('/examples/*/*.stageboard', {
  query: '?raw',
  import: 'default',
});

/** The worked architectures; a board is loaded when it is opened. */
export const examples: readonly Example[] = drawn.map((entry) => ({
  ...entry,
  load: (size) => load(`/examples/${entry.id}/${fileOf[size]}.stageboard`),
}));

const fileOf: { readonly [S in ExampleSize]: string } = { full: 'board', interview: 'interview' };

async function load(path: string): Promise<Board> {
  const parsed = parseBoard((await files[path]?.()) ?? '');
  if (!parsed.ok) throw new Error(`The example ${path} is not a board.`);
  return parsed.value.board;
}
