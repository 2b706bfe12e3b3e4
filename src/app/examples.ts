import type { Example } from '../ui/board-files';

const files = import.meta.glob<string>('/examples/*/board.stageboard', {
  query: '?raw',
  import: 'default',
});

/** The worked architectures, each loaded when it is first shown. */
export const examples: readonly Example[] = Object.entries(files).map(([path, load]) => ({
  id: path.split('/').at(-2) ?? path,
  load: async () => {
    const { parseBoard } = await import('../core/format/parse');
    const parsed = parseBoard(await load());
    if (!parsed.ok) throw new Error(`The example ${path} is not a board.`);
    return parsed.value.board;
  },
}));
