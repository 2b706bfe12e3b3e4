import {
  ALIGNMENTS,
  alignNodes,
  distributeNodes,
  type Alignment,
  type Axis,
} from '../core/commands/arrange-nodes';
import type { BoardNode } from '../core/board';
import { nodeSize } from '../render/node-size';
import { snapping, toggleGrid } from '../session/snapping';
import { en } from '../strings/en';
import type { Action, ActionContext } from './action';
import { commit } from './commit';

const ALIGN_KEYS: { readonly [A in Alignment]: string } = {
  left: 'Alt+A',
  centre: 'Alt+H',
  right: 'Alt+D',
  top: 'Alt+W',
  middle: 'Alt+V',
  bottom: 'Alt+S',
};
const DISTRIBUTE_KEYS: { readonly [A in Axis]: string } = { x: 'Shift+Alt+H', y: 'Shift+Alt+V' };

const isSeveral = ({ selection, readOnly }: ActionContext, least: number): boolean =>
  !readOnly && selection.nodes.size >= least;

/** What nodes measure on the board that is open. */
const sizeIn = (context: ActionContext) => {
  const board = context.document.get();
  return (node: BoardNode) => nodeSize(node, board, context.library);
};

const alignAction = (to: Alignment): Action => ({
  id: `align-${to}`,
  label: en.arrange.align[to],
  shortcuts: [ALIGN_KEYS[to]],
  keys: 'board',
  isEnabled: (context) => isSeveral(context, 2),
  run: (context) => {
    const { nodes } = context.selection;
    const changes = alignNodes(context.document.get(), nodes, to, sizeIn(context));
    commit(context, changes, en.arrange.aligned(nodes.size));
  },
});

const distributeAction = (axis: Axis): Action => ({
  id: `distribute-${axis}`,
  label: en.arrange.distribute[axis],
  shortcuts: [DISTRIBUTE_KEYS[axis]],
  keys: 'board',
  isEnabled: (context) => isSeveral(context, 3),
  run: (context) => {
    const { nodes } = context.selection;
    const changes = distributeNodes(context.document.get(), nodes, axis, sizeIn(context));
    commit(context, changes, en.arrange.distributed);
  },
});

const snapToGrid: Action = {
  id: 'snap-to-grid',
  label: en.arrange.grid,
  shortcuts: ["Mod+'"],
  isEnabled: () => true,
  run: ({ announce }) => {
    toggleGrid();
    announce(snapping.getState().grid ? en.arrange.gridOn : en.arrange.gridOff);
  },
};

export const arranges: readonly Action[] = [
  ...ALIGNMENTS.map(alignAction),
  distributeAction('x'),
  distributeAction('y'),
  snapToGrid,
];
