import type { Board } from '../../core/board';
import type { Example } from '../board-files';

const loads = new Map<string, Promise<Board>>();

/** The example's board; loaded once, so that the same promise can be waited for again. */
export function loadExample(example: Example): Promise<Board> {
  const known = loads.get(example.id);
  if (known !== undefined) return known;
  const load = example.load();
  loads.set(example.id, load);
  return load;
}
