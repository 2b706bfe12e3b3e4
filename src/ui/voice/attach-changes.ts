import type { Board } from '../../core/board';
import { cameraSnapshot } from '../../session/camera';
import { lens } from '../../session/lens';
import { selection, type Selection } from '../../session/selection';
import { en } from '../../strings/en';
import { nodeName } from '../properties/node-name';
import type { Workspace } from '../workspace';
import { quietVoice } from './say-quietly';

/** A smaller change of the zoom is a rounding. */
const LEAST_ZOOM = 0.005;

/**
 * Says what is selected, how near one looks, and the lens, where nothing else says it. Until the
 * returned function is called.
 */
export function attachChanges({ document: board }: Pick<Workspace, 'document'>): () => void {
  const voice = quietVoice();
  let { zoom } = cameraSnapshot.getState().camera;
  const stops = [
    selection.subscribe((now) => voice.say(() => selectionWords(now, board.get()))),
    cameraSnapshot.subscribe(({ camera }) => {
      if (Math.abs(camera.zoom - zoom) < LEAST_ZOOM) return;
      // The first camera of a board is no change of one.
      if (zoom !== 0) voice.sayLater(() => en.tools.zoomed(Math.round(camera.zoom * 100)));
      zoom = camera.zoom;
    }),
    lens.subscribe(({ on }, before) => {
      const { on: was } = before;
      if (on !== null) voice.say(() => en.lensNames.on(en.lensNames[on]));
      else if (was !== null) voice.say(() => en.lensNames.off(en.lensNames[was]));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    voice.stop();
  };
}

/** Undefined where assistive technology reads it by itself: the part that has the keyboard. */
function selectionWords({ nodes, edges }: Selection, board: Board): string | undefined {
  const count = nodes.size + edges.size;
  const [node] = nodes;
  const [edge] = edges;
  if (count === 0) return en.tools.nothingSelected;
  if (count > 1) return en.canvas.selected(count);
  if (hasKeyboard(node ?? edge)) return undefined;
  if (node !== undefined) return en.nodeQuery.went(nodeName(board, node));
  const line = edge === undefined ? undefined : board.edges.get(edge);
  return (
    line &&
    en.nodeQuery.went(
      en.canvas.edge(en.flows[line.flow], nodeName(board, line.from), nodeName(board, line.to)),
    )
  );
}

function hasKeyboard(id: string | undefined): boolean {
  const { activeElement } = document;
  const held =
    activeElement?.getAttribute('data-edge') ??
    activeElement?.closest('.react-flow__node')?.getAttribute('data-id');
  return held !== undefined && held !== null && held === id;
}
