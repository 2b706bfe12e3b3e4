import type { ReactFlowInstance } from '@xyflow/react';

import type { Point, Rect, Size } from '../core/geometry';
import type { NodeId } from '../core/ids';
import type { Camera, CameraControl } from '../session/camera';
import type { FlowNode } from './flow-nodes';
import { cameraOn, cameraRevealing, ZOOM } from './camera-on';
import { viewOf } from './culling';
import { fitBounds } from './fit-bounds';
import { evenly } from './fit-insets';
import { shownGhosts } from './shown-ghosts';
import { nodeRect } from './hit-test';
import { around } from './rectangles';
import type { Scene } from './scene';

/** What sheets that lie over the lower part of a region leave to be seen of it: on a phone. */
export function uncovered(region: Rect, sheets: readonly Rect[]): Size {
  const tops = sheets
    .filter(({ x, width }) => x <= region.x && x + width >= region.x + region.width)
    .map(({ y }) => y - region.y)
    .filter((top) => top > 0);
  return { width: region.width, height: Math.min(region.height, ...tops) };
}

export type BoardFlow = Pick<ReactFlowInstance<FlowNode>, 'getViewport' | 'setViewport'>;

export interface CameraPort {
  readonly flow: BoardFlow;
  readonly region: HTMLElement;
  readonly scene: () => Scene;
  readonly pointer: () => Point | undefined;
  readonly focus: (id?: NodeId) => void;
}

const reducesMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const glide = () => ({ duration: reducesMotion() ? 0 : 160 });

/** React Flow's camera, as the rest of the program may move it. */
export function cameraControlOf(port: CameraPort): CameraControl {
  const { flow, region, scene, pointer, focus } = port;
  const box = (): DOMRect => region.getBoundingClientRect();
  const size = (): Size => ({ width: region.clientWidth, height: region.clientHeight });
  const seen = (): Size =>
    uncovered(
      box(),
      [...document.querySelectorAll('section[data-region]')].map((one) =>
        one.getBoundingClientRect(),
      ),
    );
  let gliding = false;
  const go = (camera: Camera): void => {
    gliding = true;
    void flow.setViewport(camera, glide()).then(() => (gliding = false));
  };
  const rectOf = (ids: Iterable<NodeId>): Rect | undefined => {
    const { board, sizes } = scene();
    const nodes = [...ids].flatMap((id) => board.nodes.get(id) ?? []);
    return around(nodes.map((node) => nodeRect(node, sizes)));
  };
  const zoomBy = (factor: number): void => control.zoomTo(flow.getViewport().zoom * factor);
  const control: CameraControl = {
    get: () => flow.getViewport(),
    set: (camera) => void flow.setViewport(camera),
    rest: () => {
      if (gliding) void flow.setViewport(flow.getViewport());
      gliding = false;
    },
    zoomIn: () => zoomBy(1.25),
    zoomOut: () => zoomBy(0.8),
    zoomTo: (zoom) => {
      const now = flow.getViewport();
      const next = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
      const { width, height } = size();
      const share = next / now.zoom;
      go({
        x: width / 2 - (width / 2 - now.x) * share,
        y: height / 2 - (height / 2 - now.y) * share,
        zoom: next,
      });
    },
    fitAll: () => {
      const rect = fitBounds(scene(), shownGhosts.getState().rects, seen());
      if (rect !== undefined) go(cameraOn(rect, seen()));
    },
    fitNodes: (ids) => {
      const rect = rectOf(ids);
      if (rect !== undefined) go(cameraOn(rect, seen(), evenly(80), 1.5));
    },
    reveal: (ids) => {
      const rect = rectOf(ids);
      if (rect === undefined) return;
      const now = flow.getViewport();
      const next = cameraRevealing(rect, now, seen());
      if (next !== now) go(next);
    },
    toFlow: (client) => {
      const { x, y, zoom } = flow.getViewport();
      const { left, top } = box();
      return { x: (client.x - left - x) / zoom, y: (client.y - top - y) / zoom };
    },
    toClient: (point) => {
      const { x, y, zoom } = flow.getViewport();
      const { left, top } = box();
      return { x: point.x * zoom + x + left, y: point.y * zoom + y + top };
    },
    viewport: () => viewOf(flow.getViewport(), size()),
    pointer,
    focus,
  };
  return control;
}
