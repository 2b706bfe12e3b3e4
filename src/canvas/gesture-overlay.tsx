import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';

import type { Point, Rect } from '../core/geometry';
import { assertNever } from '../core/result';
import { measureText } from '../render/measure-text';
import type { Theme } from '../render/theme';
import { cameraControl } from '../session/camera';
import { spotlight } from '../session/spotlight';
import { EdgeLights } from './edge-lights';
import { LAYER, placeOf } from './flow-nodes';
import { gesture, type Gesture } from './gesture-store';
import { nodeRect } from './hit-test';
import { centre, grow } from './rectangles';
import type { Scene } from './scene';
import { SnapGuides } from './snap-guides-view';

const style = { zIndex: LAYER.overlay };

/** What the pointer is drawing, and what a finding points at. Over everything, never in its way. */
export function GestureOverlay({ scene, theme }: { readonly scene: Scene; readonly theme: Theme }) {
  const { now } = useStore(gesture);
  const { on } = useStore(spotlight);
  return (
    <ViewportPortal>
      <svg className="board-overlay" style={style} aria-hidden="true">
        {on.edges.size > 0 && <EdgeLights scene={scene} theme={theme} edges={on.edges} />}
        {[...on.nodes].map((id) => {
          const node = scene.board.nodes.get(id);
          return node && <Ring key={id} rect={placeOf(node, scene, now)} theme={theme} />;
        })}
        <Drawn now={now} scene={scene} theme={theme} />
      </svg>
    </ViewportPortal>
  );
}

function Drawn({ now, scene, theme }: { now: Gesture; scene: Scene; theme: Theme }) {
  switch (now.kind) {
    case 'lasso':
      return <Frame rect={now.rect} theme={theme} fill={0.08} />;
    case 'outline':
      return <Frame rect={now.rect} theme={theme} fill={0} dash />;
    case 'connect':
      return <ConnectLine now={now} scene={scene} theme={theme} />;
    case 'drag':
      return (
        <>
          {now.copies && <Originals now={now} scene={scene} theme={theme} />}
          {now.onto && <EdgeLights scene={scene} theme={theme} edges={new Set([now.onto])} />}
          {now.guides && (
            <SnapGuides
              guides={now.guides}
              theme={theme}
              zoom={cameraControl.getState().control?.get().zoom ?? 1}
            />
          )}
        </>
      );
    case 'reconnect':
      return <ReconnectLine now={now} scene={scene} theme={theme} />;
    case 'none':
    case 'resize':
    case 'bend':
      return null;
    default:
      return assertNever(now);
  }
}

interface OriginalsProps {
  readonly now: Extract<Gesture, { readonly kind: 'drag' }>;
  readonly scene: Scene;
  readonly theme: Theme;
}

/** Where the originals stay while copies of them are dragged. */
const Originals = ({ now, scene, theme }: OriginalsProps) =>
  [...now.nodes].map((id) => {
    const node = scene.board.nodes.get(id);
    return (
      node && <Frame key={id} rect={nodeRect(node, scene.sizes)} theme={theme} fill={0} dash />
    );
  });

interface FrameProps {
  readonly rect: Rect;
  readonly theme: Theme;
  readonly fill: number;
  readonly dash?: boolean;
}

const Frame = ({ rect, theme, fill, dash = false }: FrameProps) => (
  <rect
    {...rect}
    rx={dash ? 14 : 2}
    fill={theme.focus}
    fillOpacity={fill}
    stroke={theme.focus}
    vectorEffect="non-scaling-stroke"
    strokeDasharray={dash ? '6 4' : undefined}
  />
);

const RING = { width: 5, height: 5 };

const Ring = ({ rect, theme }: { readonly rect: Rect; readonly theme: Theme }) => (
  <rect
    {...grow(rect, RING)}
    rx={14}
    fill="none"
    stroke={theme.focus}
    strokeWidth={3}
    strokeOpacity={0.55}
  />
);

interface ConnectLineProps {
  readonly now: Extract<Gesture, { readonly kind: 'connect' }>;
  readonly scene: Scene;
  readonly theme: Theme;
}

/** The line under the pointer, and the word for what it would carry. */
function ConnectLine({ now, scene, theme }: ConnectLineProps) {
  const { board, sizes } = scene;
  const from = board.nodes.get(now.from);
  if (from === undefined) return null;
  const target = now.target && board.nodes.get(now.target);
  const start = borderToward(nodeRect(from, sizes), now.to);
  const end = target ? borderToward(nodeRect(target, sizes), start) : now.to;
  return (
    <>
      {target && <Ring rect={nodeRect(target, sizes)} theme={theme} />}
      <path
        d={`M${start.x} ${start.y}L${end.x} ${end.y}`}
        stroke={theme.focus}
        strokeWidth={2}
        strokeDasharray={target ? undefined : '6 4'}
        fill="none"
      />
      <circle cx={end.x} cy={end.y} r={4} fill={theme.focus} />
      {now.word !== undefined && <Word at={now.to} word={now.word} theme={theme} />}
    </>
  );
}

interface ReconnectLineProps {
  readonly now: Extract<Gesture, { readonly kind: 'reconnect' }>;
  readonly scene: Scene;
  readonly theme: Theme;
}

/** The line from the end that stays to the pointer. */
function ReconnectLine({ now, scene, theme }: ReconnectLineProps) {
  const edge = scene.board.edges.get(now.edge);
  if (edge === undefined) return null;
  const from = now.end === 'from' ? edge.to : edge.from;
  const { to, target } = now;
  const line = { kind: 'connect', from, to, ...(target && { target }) } as const;
  return <ConnectLine now={line} scene={scene} theme={theme} />;
}

function Word({ at, word, theme }: { at: Point; word: string; theme: Theme }) {
  const width = measureText(word, 12, 600) + 14;
  return (
    <g transform={`translate(${at.x + 14} ${at.y + 14})`}>
      <rect width={width} height={22} rx={6} fill={theme.focus} />
      <text x={7} y={15.5} fontSize={12} fontWeight={600} fill={theme.onInk}>
        {word}
      </text>
    </g>
  );
}

/** Where the line from a rectangle's middle to a point leaves the rectangle. */
function borderToward(rect: Rect, to: Point): Point {
  const from = centre(rect);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = Math.min(
    1,
    dx === 0 ? 1 : rect.width / 2 / Math.abs(dx),
    dy === 0 ? 1 : rect.height / 2 / Math.abs(dy),
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
}
