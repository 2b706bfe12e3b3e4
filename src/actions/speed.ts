import { reverseEdge } from '../core/commands/reverse-edge';
import { connectAsDrawn, judge } from '../library/connect';
import { toggleOutline } from '../session/outline';
import { en } from '../strings/en';
import type { Action } from './action';
import { commit } from './commit';
import { definitionOf } from './plan-connection';
import { onlySelectedEdge } from './tools';

/** What it carries stays, unless that makes no sense the other way. */
const turnRound: Action = {
  id: 'turn-round',
  label: en.turnRound.action,
  shortcuts: ['X'],
  keys: 'board',
  isEnabled: (context) => !context.readOnly && onlySelectedEdge(context) !== undefined,
  run: (context) => {
    const { document, library } = context;
    const board = document.get();
    const id = onlySelectedEdge(context);
    const edge = id && board.edges.get(id);
    const from = edge && board.nodes.get(edge.to);
    const to = edge && board.nodes.get(edge.from);
    if (!edge || !from || !to) return;
    const ends = [definitionOf(library, from), definitionOf(library, to)] as const;
    const keeps = judge(library, edge.flow, ...ends).level !== 'impossible';
    const flow = keeps ? edge.flow : connectAsDrawn(library, ...ends).flow;
    const labelOf = (node: typeof from): string => ('label' in node ? node.label : '');
    commit(
      context,
      reverseEdge(board, edge.id, flow),
      en.turnRound.turned(labelOf(from), labelOf(to)),
    );
  },
};

const showOutline: Action = {
  id: 'outline',
  label: en.outline.action,
  shortcuts: ['Shift+O'],
  isEnabled: () => true,
  run: () => toggleOutline(),
};

/** What helps to draw fast. */
export const speed: readonly Action[] = [turnRound, showOutline];
