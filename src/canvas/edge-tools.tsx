import { useStore as useFlowStore, ViewportPortal } from '@xyflow/react';
import { useRef, type PointerEvent as ReactPointerEvent, type Ref } from 'react';
import { useStore } from 'zustand';

import type { Edge } from '../core/board';
import type { Point } from '../core/geometry';
import { editEdge } from '../session/edit-edge';
import { askForNode } from '../session/node-query';
import { openQuickAdd } from '../session/quick-add';
import { selection } from '../session/selection';
import type { Route } from '../render/routing/route';
import { en } from '../strings/en';
import { setBends, startBending, startReconnecting } from './edge-gestures';
import { freePoint, legMiddles, withBend } from './edge-path';
import { LAYER } from './flow-nodes';
import { answerKey, useTabInto, type HandleKeys } from './handle-keys';
import { gesture } from './gesture-store';
import { edgeName } from './names';
import type { Scene } from './scene';
import { clientPoint, type Surface } from './surface';

/** A leg shorter than this, in CSS pixels, has no room for a handle. */
const LEAST_LEG = 56;

interface EdgeToolsProps {
  readonly scene: Scene;
  readonly surface: Surface;
  readonly readOnly: boolean;
}

/** What the one selected connection can be taken hold of by: its ends, its bends, and a plus. */
export function EdgeTools(props: EdgeToolsProps) {
  const { nodes, edges } = useStore(selection);
  const [id, ...more] = edges;
  if (props.readOnly || id === undefined || more.length > 0 || nodes.size > 0) return null;
  const edge = props.scene.board.edges.get(id);
  const route = props.scene.routes.get(id);
  return edge && route ? <Tools {...props} edge={edge} route={route} /> : null;
}

interface ToolsProps extends EdgeToolsProps {
  readonly edge: Edge;
  readonly route: Route;
}

function Tools({ scene, surface, edge, route }: ToolsProps) {
  const { now } = useStore(gesture);
  const zoom = useFlowStore(({ transform }) => transform[2]);
  const first = useRef<HTMLButtonElement>(null);
  useTabInto(first);
  if (now.kind !== 'none') return null;
  const { id } = edge;
  const leaves = { leave: () => surface.focus() };
  const { points } = route;
  const [start] = points;
  const end = points.at(-1);
  const name = edgeName(edge, scene.board, scene.library);
  const { bends = [] } = edge;
  const plus = freePoint(route, bends, 20 / zoom);
  const middles = legMiddles(route, LEAST_LEG / zoom).filter(
    (middle) => ![...bends, plus].some((other) => isNear(middle, other, 18 / zoom)),
  );
  return (
    <ViewportPortal>
      {start && (
        <Handle
          ref={first}
          kind="end"
          at={start}
          zoom={zoom}
          label={en.edgeTools.moveStart(name)}
          onPress={(event) => startReconnecting(event, edge, 'from', surface)}
          keys={{
            ...leaves,
            enter: () => askForNode({ kind: 'reconnect', edge: id, end: 'from' }),
          }}
        />
      )}
      {middles.map((at) => (
        <Handle
          key={`${at.x} ${at.y}`}
          kind="leg"
          at={at}
          zoom={zoom}
          label={en.edgeTools.addBend}
          onPress={(event) => {
            const added = withBend(edge, route, at);
            startBending(event, edge, added.bends, added.index, surface);
          }}
          onDouble={editEdge}
          keys={{
            ...leaves,
            enter: () => setBends(edge, withBend(edge, route, at).bends, surface),
          }}
        />
      ))}
      {bends.map((at, index) => (
        <Handle
          // Bends have no ids; their place in the row is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          kind="bend"
          at={at}
          zoom={zoom}
          label={en.edgeTools.bend(index + 1)}
          onPress={(event) => startBending(event, edge, bends, index, surface)}
          onDouble={() => setBends(edge, bends.toSpliced(index, 1), surface)}
          keys={{
            ...leaves,
            move: ({ x, y }) =>
              setBends(edge, bends.with(index, { x: at.x + x, y: at.y + y }), surface),
            remove: () => {
              setBends(edge, bends.toSpliced(index, 1), surface);
              surface.focus();
            },
          }}
        />
      ))}
      <button
        type="button"
        className="board-plus nodrag nopan"
        data-board-control
        aria-label={en.edgeTools.insert(name)}
        title={en.edgeTools.insertHint}
        style={placed(plus, zoom)}
        onKeyDown={(event) => answerKey(event, leaves)}
        onClick={({ nativeEvent }) => {
          // The first click of two selected the connection: the plus was not there yet.
          if (nativeEvent.detail > 1) editEdge();
          else
            openQuickAdd({
              at: plus,
              anchor: surface.toRegion(clientPoint(nativeEvent)),
              edge: edge.id,
            });
        }}
      >
        +
      </button>
      {end && (
        <Handle
          kind="end"
          at={end}
          zoom={zoom}
          label={en.edgeTools.moveEnd(name)}
          onPress={(event) => startReconnecting(event, edge, 'to', surface)}
          keys={{ ...leaves, enter: () => askForNode({ kind: 'reconnect', edge: id, end: 'to' }) }}
        />
      )}
    </ViewportPortal>
  );
}

const isNear = (a: Point, b: Point, reach: number): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < reach;

const placed = ({ x, y }: Point, zoom: number) => ({
  zIndex: LAYER.overlay,
  transform: `translate(${x}px, ${y}px) scale(${1 / zoom}) translate(-50%, -50%)`,
});

interface HandleProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly kind: 'end' | 'bend' | 'leg';
  readonly at: Point;
  readonly zoom: number;
  readonly label: string;
  readonly onPress: (event: PointerEvent) => void;
  readonly onDouble?: () => void;
  readonly keys: HandleKeys;
}

function Handle({ ref, kind, at, zoom, label, onPress, onDouble, keys }: HandleProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`board-handle board-handle-${kind} nodrag nopan`}
      data-board-control
      aria-label={label}
      title={label}
      style={placed(at, zoom)}
      onPointerDown={({ nativeEvent, button }: ReactPointerEvent) => {
        if (button === 0) onPress(nativeEvent);
      }}
      onDoubleClick={onDouble}
      onKeyDown={(event) => answerKey(event, keys)}
    />
  );
}
