import { useEffect, useMemo, useRef } from 'react';

import type { EditableDocument } from '../actions/action';
import type { Point } from '../core/geometry';
import type { NodeId, Random } from '../core/ids';
import { cameraControl } from '../session/camera';
import { en } from '../strings/en';
import type { Scene } from './scene';
import type { Surface } from './surface';

interface SurfaceInputs {
  readonly region: { readonly current: HTMLElement | null };
  readonly document: EditableDocument;
  readonly scene: Scene;
  readonly readOnly: boolean;
  readonly random: Random;
  readonly announce: (message: string) => void;
  readonly focus: (id?: NodeId) => void;
}

/** One surface for the life of the canvas, which always answers with the latest state. */
export function useSurface(inputs: SurfaceInputs): Surface {
  const latest = useRef(inputs);
  useEffect(() => {
    latest.current = inputs;
  });
  return useMemo<Surface>(
    () => ({
      scene: () => latest.current.scene,
      readOnly: () => latest.current.readOnly,
      random: () => latest.current.random(),
      toFlow: (client) => cameraControl.getState().control?.toFlow(client) ?? client,
      toRegion: (client) => {
        const box = latest.current.region.current?.getBoundingClientRect();
        return box === undefined ? client : toRegion(client, box);
      },
      commit: (changes, message) => {
        const { document, announce, readOnly } = latest.current;
        if (readOnly) return false;
        document.beginStep();
        const result = document.apply(changes);
        announce(result.ok ? message : en.canvas.refused);
        return result.ok;
      },
      announce: (message) => latest.current.announce(message),
      focus: (id) => latest.current.focus(id),
    }),
    [],
  );
}

const toRegion = ({ x, y }: Point, box: DOMRect): Point => ({ x: x - box.left, y: y - box.top });
