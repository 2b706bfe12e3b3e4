import type { Board, Edge } from '../core/board';
import type { Change } from '../core/change';
import { EDGE_STYLES, edgeStyle, type EdgeStyle } from '../render/edge-style';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { commit } from './commit';

/** How the selected connections run. */
const shapeAction = (style: EdgeStyle): Action => ({
  id: `shape-${style}`,
  label: en.edgeTools.shapeAction(en.edgeTools.shapes[style]),
  isEnabled: ({ document, selection, readOnly }) =>
    !readOnly && selectedEdges(document.get(), selection).some((edge) => edgeStyle(edge) !== style),
  run: (context) => {
    const edges = selectedEdges(context.document.get(), context.selection);
    const fields = { style: style === 'orthogonal' ? null : style };
    commit(
      context,
      edges.map(({ id }): Change => ({ type: 'set', in: 'edges', id, fields })),
      en.edgeTools.shapeAction(en.edgeTools.shapes[style]),
    );
  },
});

const selectedEdges = (board: Board, { edges }: ActionContext['selection']): Edge[] =>
  [...edges].flatMap((id) => board.edges.get(id) ?? []);

export const edgeShapes: readonly Action[] = EDGE_STYLES.map(shapeAction);
