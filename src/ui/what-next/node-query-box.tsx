import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';

import { definitionOf } from '../../actions/plan-connection';
import { planReconnect } from '../../actions/plan-reconnect';
import type { Board, BoardNode, Edge } from '../../core/board';
import type { NodeId } from '../../core/ids';
import { assertNever } from '../../core/result';
import { cameraControl } from '../../session/camera';
import { nodeQuery, stopAsking, type NodeQuery } from '../../session/node-query';
import { select } from '../../session/selection';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { ComponentIcon } from '../components/component-icon';
import { nodeName } from '../properties/node-name';
import { carryOut } from '../quick-add/carry-out';
import { planJoin } from '../quick-add/plan-option';
import { takeKeyboard } from '../quick-add/take-keyboard';
import { useBoxPlace } from '../quick-add/use-box-place';
import { useStore } from '../use-store';
import { useBoard, useWorkspace, type Workspace } from '../workspace';
import { habits } from './habits';
import { findEdges } from './find-edges';
import { rankNodes } from './rank-nodes';

const SHOWN = 7;

/** Asks for a node of the board by a few letters: to connect with it, or to go there. */
export default function NodeQueryBox() {
  const open = useStore(nodeQuery, (state) => state.open);
  return open === null ? null : <OpenBox key={JSON.stringify(open)} open={open} />;
}

type Line =
  | { readonly kind: 'node'; readonly node: BoardNode }
  | { readonly kind: 'edge'; readonly edge: Edge };

function OpenBox({ open }: { readonly open: NodeQuery }) {
  const id = useId();
  const workspace = useWorkspace();
  const { library } = workspace;
  const board = useBoard();
  const box = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState(() => nodeQuery.getState().typed);
  const [line, setLine] = useState(0);
  const { from, before } = anchorOf(open, board);
  const place = useBoxPlace({
    at: { x: 0, y: 0 },
    ...(from === undefined ? {} : { from, besideNode: true }),
  });
  const lines = useMemo((): readonly Line[] => {
    const options = from === undefined ? {} : { from, before, habits: habits() };
    const nodes = rankNodes(board, library, query, options);
    const edges = from === undefined ? findEdges(board, query) : [];
    return [
      ...nodes.slice(0, SHOWN).map((node) => ({ kind: 'node', node }) as const),
      ...edges.slice(0, SHOWN - 3).map((edge) => ({ kind: 'edge', edge }) as const),
    ];
  }, [board, library, query, from, before]);
  const active = Math.min(line, Math.max(0, lines.length - 1));
  const label = labelOf(open, board);

  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false)
        stopAsking();
    };
    window.addEventListener('pointerdown', away, { capture: true });
    return () => window.removeEventListener('pointerdown', away, { capture: true });
  }, []);

  const close = () => {
    stopAsking();
    cameraControl.getState().control?.focus(open.kind === 'join' ? open.from : undefined);
  };
  const accept = (chosen: Line | undefined) => {
    if (chosen === undefined) return;
    stopAsking();
    const { control } = cameraControl.getState();
    if (chosen.kind === 'edge') {
      const { edge } = chosen;
      select([], [edge.id]);
      control?.reveal([edge.from, edge.to]);
      control?.focus();
      announce(en.nodeQuery.went(edgeText(edge, board)));
    } else if (open.kind === 'reconnect') {
      const said = reconnect(open, chosen.node.id, workspace);
      select([], [open.edge]);
      control?.focus();
      announce(said);
    } else if (from === undefined) {
      select([chosen.node.id]);
      control?.reveal([chosen.node.id]);
      control?.focus(chosen.node.id);
      announce(en.nodeQuery.went(nodeName(board, chosen.node.id)));
    } else {
      const plan = planJoin({ board, workspace }, from, chosen.node.id, before);
      if (plan !== undefined && !carryOut(plan, workspace)) control?.focus(from);
    }
  };

  const acceptFirst = useEffectEvent(() => accept(lines[0]));
  const isAccepted = useStore(nodeQuery, ({ accepted }) => accepted);
  useEffect(() => {
    if (isAccepted) acceptFirst();
  }, [isAccepted]);

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={label}
      style={place}
      className="absolute z-30 rounded-[12px] border border-line bg-panel p-1.5 shadow-float phone:!inset-x-3 phone:!top-3 phone:!bottom-auto phone:!left-3 phone:!ml-0 phone:!w-auto"
    >
      <p className="px-2.5 pt-1 text-12 text-soft">{label}</p>
      <input
        // The box opens because the user asked for it, so it takes the keyboard.
        ref={takeKeyboard}
        role="combobox"
        aria-label={label}
        aria-expanded={lines.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        {...(lines.length === 0 ? {} : { 'aria-activedescendant': `${id}-${active}` })}
        autoComplete="off"
        spellCheck={false}
        placeholder={en.nodeQuery.placeholder}
        className="h-9 w-full rounded-[8px] bg-transparent px-2.5 text-14 outline-none"
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setLine(0);
        }}
        onKeyDown={(event) => {
          const count = Math.max(1, lines.length);
          const { key } = event;
          if (event.nativeEvent.isComposing) return;
          if (key === 'Escape') close();
          else if (key === 'Enter') accept(lines[active]);
          else if (key === 'ArrowDown' || (key === 'Tab' && !event.shiftKey))
            setLine((active + 1) % count);
          else if (key === 'ArrowUp' || key === 'Tab') setLine((active + count - 1) % count);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {lines.length === 0 ? (
        <p className="px-2.5 py-1.5 text-13 text-soft">{en.nodeQuery.nothing}</p>
      ) : (
        <ul id={id} role="listbox" aria-label={en.nodeQuery.results}>
          {lines.map((one, index) => (
            <li
              key={one.kind === 'node' ? one.node.id : one.edge.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={`flex min-h-8 cursor-pointer items-center gap-2.5 rounded-[8px] px-2.5 ${index === active ? 'bg-pressed' : ''}`}
              onMouseMove={() => setLine(index)}
              onMouseDown={(event) => {
                event.preventDefault();
                accept(one);
              }}
            >
              {one.kind === 'node' ? <NodeLine node={one.node} /> : <EdgeLine edge={one.edge} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the list goes out from: the node to be connected, or the end that stays. */
function anchorOf(
  open: NodeQuery,
  board: Board,
): { readonly from?: NodeId; readonly before: boolean } {
  switch (open.kind) {
    case 'go-to':
      return { before: false };
    case 'join':
      return { from: open.from, before: open.before === true };
    case 'reconnect': {
      const from = board.edges.get(open.edge)?.[open.end === 'from' ? 'to' : 'from'];
      return { ...(from === undefined ? {} : { from }), before: open.end === 'from' };
    }
    default:
      return assertNever(open);
  }
}

function labelOf(open: NodeQuery, board: Board): string {
  switch (open.kind) {
    case 'go-to':
      return en.nodeQuery.goTo;
    case 'join':
      return (open.before ? en.nodeQuery.joinFrom : en.nodeQuery.join)(nodeName(board, open.from));
    case 'reconnect': {
      const edge = board.edges.get(open.edge);
      const { moveStart, moveEnd } = en.edgeTools;
      return edge ? (open.end === 'from' ? moveStart : moveEnd)(edgeText(edge, board)) : '';
    }
    default:
      return assertNever(open);
  }
}

/** Takes the end there in one undo step; what there is to say of it. */
function reconnect(
  { edge: id, end }: Extract<NodeQuery, { kind: 'reconnect' }>,
  node: NodeId,
  { document, library }: Workspace,
): string {
  const board = document.get();
  const edge = board.edges.get(id);
  if (edge === undefined) return en.canvas.refused;
  const plan = planReconnect(board, library, edge, end, node);
  if (plan.changes.length === 0) return en.edgeTools.cannotMove;
  document.beginStep();
  const { flow, from, to } = plan.edge;
  return document.apply(plan.changes).ok
    ? en.edgeTools.reconnected(
        en.canvas.edge(en.flows[flow], nodeName(board, from), nodeName(board, to)),
      )
    : en.canvas.refused;
}

const edgeText = ({ from, to }: Edge, board: Parameters<typeof nodeName>[0]): string =>
  en.nodeQuery.edge(nodeName(board, from), nodeName(board, to));

function NodeLine({ node }: { readonly node: BoardNode }) {
  const { library } = useWorkspace();
  const board = useBoard();
  const definition = definitionOf(library, node);
  const name = nodeName(board, node.id);
  return (
    <>
      {definition && <ComponentIcon definition={definition} />}
      <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
      {definition && definition.name !== name && (
        <span className="truncate text-12 text-soft">{definition.name}</span>
      )}
    </>
  );
}

function EdgeLine({ edge }: { readonly edge: Edge }) {
  const board = useBoard();
  return (
    <>
      <span className="min-w-0 flex-1 truncate">{edgeText(edge, board)}</span>
      <span className="truncate text-12 text-soft">{en.nodeQuery.edgeKind}</span>
    </>
  );
}
