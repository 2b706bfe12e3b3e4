import { useEffect } from 'react';

import type { Board } from '../../core/board';
import type { Change } from '../../core/change';
import type { Library } from '../../library/library';
import { nodeSize } from '../../render/node-size';
import { showDraft, type Draft } from '../../session/draft';
import { nodeName } from '../properties/node-name';

/** Shows on the board what these changes would add, until they change or the box closes. */
export function useDraft(
  changes: readonly Change[] | undefined,
  board: Board,
  library: Library,
): void {
  useEffect(() => {
    showDraft(changes === undefined ? null : draftOf(changes, board, library));
    return () => showDraft(null);
  }, [changes, board, library]);
}

function draftOf(changes: readonly Change[], board: Board, library: Library): Draft {
  const nodes = changes.flatMap((change) => {
    if (change.type !== 'add' || change.in !== 'nodes') return [];
    const { value } = change;
    const component = value.type === 'component' ? value.component : undefined;
    const kind = library.get(component)?.name ?? '';
    const label = 'label' in value ? value.label : nodeName(board, value.id) || kind;
    return {
      id: value.id,
      ...(component === undefined ? {} : { component }),
      ...(value.type === 'group' ? { group: true as const } : {}),
      label,
      caption: kind,
      rect: { ...value.position, ...nodeSize(value, board, library) },
    };
  });
  const edges = changes.flatMap((change) =>
    change.type === 'add' && change.in === 'edges'
      ? { id: change.value.id, from: change.value.from, to: change.value.to }
      : [],
  );
  return { nodes, edges };
}
