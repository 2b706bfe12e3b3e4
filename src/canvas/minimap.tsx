import { useStore as useFlowStore, useStoreApi } from '@xyflow/react';
import { memo, useEffect, useMemo, useRef, type PointerEvent as ReactPointerEvent } from 'react';
import { useStore } from 'zustand';

import type { Point, Rect } from '../core/geometry';
import { kindOf } from '../render/node-look';
import { stepHue, type Theme } from '../render/theme';
import { cameraControl, cameraSnapshot } from '../session/camera';
import { minimap, toggleMinimap } from '../session/minimap';
import { presenting } from '../session/presenting';
import { en } from '../strings/en';
import { viewOf } from './culling';
import { orderOfDrawing } from './flow-nodes';
import { nodeRect } from './hit-test';
import { around, encloses, grow } from './rectangles';
import type { Scene } from './scene';

/** CSS pixels. */
const MAP = { width: 180, height: 120 };
const MARGIN = 6;
/** How long after the last edit it is painted anew, in ms. */
const LATER = 200;

interface MinimapProps {
  readonly scene: Scene;
  readonly theme: Theme;
}

/** The whole board small, with the view on it: a press or drag moves the view there. */
export const Minimap = memo(function Minimap(props: MinimapProps) {
  const isOn = useStore(minimap, (state) => state.on);
  // A slide shows the board alone.
  const isPresented = useStore(presenting, (state) => state.on);
  return isOn && !isPresented ? <Shown {...props} /> : null;
});

function Shown({ scene, theme }: MinimapProps) {
  // Where the camera came to rest decides whether there is anything to show.
  const camera = useStore(cameraSnapshot, (state) => state.camera);
  const width = useFlowStore((state) => state.width);
  const height = useFlowStore((state) => state.height);
  const board = useMemo(() => {
    const rects = Array.from(scene.board.nodes.values(), (node) => nodeRect(node, scene.sizes));
    return around(rects);
  }, [scene.board.nodes, scene.sizes]);
  const view = viewOf(camera, { width, height });
  if (board === undefined || encloses(grow(view, { width: 1, height: 1 }), board)) return null;
  // The board alone decides the scale, so that only the frame moves while one pans.
  const scale = Math.min(
    (MAP.width - 2 * MARGIN) / Math.max(1, board.width),
    (MAP.height - 2 * MARGIN) / Math.max(1, board.height),
  );
  const origin = {
    x: board.x + board.width / 2 - MAP.width / 2 / scale,
    y: board.y + board.height / 2 - MAP.height / 2 / scale,
  };
  const go = ({ nativeEvent, currentTarget, buttons }: ReactPointerEvent<HTMLElement>): void => {
    if (buttons !== 1) return;
    const box = currentTarget.getBoundingClientRect();
    const at = {
      x: origin.x + (nativeEvent.clientX - box.left) / scale,
      y: origin.y + (nativeEvent.clientY - box.top) / scale,
    };
    const { control } = cameraControl.getState();
    if (control === null) return;
    const { zoom } = control.get();
    control.set({
      x: width / 2 - at.x * zoom,
      y: height / 2 - at.y * zoom,
      zoom,
    });
  };
  return (
    <div className="board-minimap nopan nodrag nowheel" data-board-control>
      {/* The keyboard moves the view by other means, and a reader by the outline. */}
      <div
        aria-hidden="true"
        className="board-minimap-area"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={go}
      >
        <Picture scene={scene} theme={theme} origin={origin} scale={scale} />
        <Frame origin={origin} scale={scale} />
      </div>
      <button
        type="button"
        className="board-minimap-hide"
        title={en.minimap.hide}
        aria-label={en.minimap.hide}
        onClick={toggleMinimap}
      >
        ×
      </button>
    </div>
  );
}

/** The view on the map. It follows the camera without a render: a pan step costs one transform. */
function Frame({ origin, scale }: { readonly origin: Point; readonly scale: number }) {
  const store = useStoreApi();
  const frame = useRef<HTMLDivElement>(null);
  const { x: left, y: top } = origin;
  useEffect(() => {
    let shown: readonly unknown[] = [];
    const follow = (): void => {
      const { transform, width, height } = store.getState();
      if (frame.current === null || (shown[0] === transform && shown[1] === width)) return;
      const [x, y, zoom] = transform;
      const view = viewOf({ x, y, zoom }, { width, height });
      const { style } = frame.current;
      style.transform = `translate(${(view.x - left) * scale}px, ${(view.y - top) * scale}px)`;
      if (shown[2] !== zoom || shown[1] !== width) {
        style.width = `${view.width * scale}px`;
        style.height = `${view.height * scale}px`;
      }
      shown = [transform, width, zoom];
    };
    follow();
    return store.subscribe(follow);
  }, [store, left, top, scale]);
  return <div ref={frame} className="board-minimap-view" />;
}

interface PictureProps extends MinimapProps {
  readonly origin: Point;
  readonly scale: number;
}

/** Painted anew when the board changes, not when the view moves. */
const Picture = memo(
  function Picture({ scene, theme, origin, scale }: PictureProps) {
    const canvas = useRef<HTMLCanvasElement>(null);
    const isBlank = useRef(true);
    const { x, y } = origin;
    useEffect(() => {
      // The board itself comes first: an edit's own frame has enough to do.
      const timer = setTimeout(
        () => {
          if (canvas.current !== null) {
            paintMap(canvas.current, { scene, theme, origin: { x, y }, scale });
          }
        },
        isBlank.current ? 0 : LATER,
      );
      isBlank.current = false;
      return () => clearTimeout(timer);
    }, [scene, theme, x, y, scale]);
    return <canvas ref={canvas} style={MAP} />;
  },
  (before, after) =>
    before.scene.board.nodes === after.scene.board.nodes &&
    before.theme === after.theme &&
    before.scale === after.scale &&
    before.origin.x === after.origin.x &&
    before.origin.y === after.origin.y,
);

function paintMap(canvas: HTMLCanvasElement, { scene, theme, origin, scale }: PictureProps): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const sharp = window.devicePixelRatio;
  canvas.width = MAP.width * sharp;
  canvas.height = MAP.height * sharp;
  context.scale(sharp, sharp);
  const place = (rect: Rect): [number, number, number, number] => [
    (rect.x - origin.x) * scale,
    (rect.y - origin.y) * scale,
    Math.max(2, rect.width * scale),
    Math.max(1.5, rect.height * scale),
  ];
  for (const node of orderOfDrawing(scene.board.nodes.values())) {
    const kind = node.type === 'component' ? kindOf(node, scene.board, scene.library) : undefined;
    context.fillStyle =
      node.type === 'group'
        ? theme.groupLine
        : node.type === 'note'
          ? theme.noteLine
          : stepHue(theme, kind?.step).ink;
    context.globalAlpha = node.type === 'group' ? 0.6 : 0.85;
    context.fillRect(...place(nodeRect(node, scene.sizes)));
  }
}
