import '@xyflow/react/dist/base.css';
import './board.css';
import { ReactFlow, type NodeChange, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useStore } from 'zustand';

import type { EditableDocument } from '../actions/action';
import type { SureKind } from '../actions/plan-rename';
import type { Size } from '../core/geometry';
import type { EdgeId, Random } from '../core/ids';
import type { Library } from '../library/library';
import type { Decorations, ThemeName } from '../render/drawing';
import { theme as themeOf, type Theme } from '../render/theme';
import { cameraControl, type Camera } from '../session/camera';
import { glide } from '../session/glide';
import { isHand, tool } from '../session/tool';
import { en } from '../strings/en';
import { BoardNode } from './board-node';
import { Dots } from './dots';
import { cameraOn, ZOOM } from './camera-on';
import { cameraControlOf, type BoardFlow } from './camera-port';
import type { DragRoute } from './drag-routes';
import { fitBounds } from './fit-bounds';
import { isLarge, isTooMuch } from './flow-nodes';
import { createKeyedStore } from './keyed-store';
import { boardParts } from './load-board-parts';
import { createNodeDrag } from './node-drag';
import { IconPaths } from './primitives';
import type { Scene } from './scene';
import { splitNodeChanges } from './split-node-changes';
import { useBoardEvents } from './use-board-events';
import { useCulling } from './use-culling';
import { RESTING, useFlowNodes, useMovingGesture } from './use-flow-nodes';
import { useHeld } from './use-held';
import { useModality } from './use-modality';
import { useNodeFocus } from './use-node-focus';
import { useScene, type BoardSource, type RouteWhole } from './use-scene';
import { useSpaceHand } from './use-space-hand';
import { useSurface } from './use-surface';

export interface BoardCanvasProps {
  readonly document: BoardSource & EditableDocument;
  readonly library: Library;
  readonly theme: ThemeName;
  readonly decorations: Decorations;
  readonly random: Random;
  /** Of the region when it opens: what panels leave of the window. */
  readonly size: Size;
  /** Where the camera starts; without it the board is fitted. */
  readonly camera?: Camera;
  readonly wheelZooms?: boolean;
  readonly readOnly?: boolean;
  readonly announce: (message: string) => void;
  readonly onAcceptGhost: (key: string) => void;
  /** Asked for when a plain box is renamed, so that it becomes what its new name means. */
  readonly loadSureKind: (library: Library) => Promise<SureKind>;
  /** Asked where finding every way would hold the window up. */
  readonly routeWhole: RouteWhole;
}

const nodeTypes = { board: BoardNode };
const noEdges: [] = [];
const noIcons = {};
const proOptions = { hideAttribution: true };
// The middle button and the second pan, with the hand the first too. A still second opens the menu.
const PANS = [1, 2];
const HAND_PANS = [0, 1, 2];

/** The board: React Flow holds the camera and the nodes in view, all else is drawn from `render/`. */
export function BoardCanvas({
  document,
  library,
  theme: themeName,
  decorations: given,
  random,
  size,
  camera,
  wheelZooms = false,
  readOnly = false,
  announce,
  onAcceptGhost,
  loadSureKind,
  routeWhole,
}: BoardCanvasProps) {
  const region = useRef<HTMLDivElement>(null);
  const parts = useStore(boardParts, (state) => state.parts);
  const scene = useScene(document, library, routeWhole);
  const theme = themeOf(themeName);
  const decorations = useHeld(given);
  const look = useMemo(() => ({ theme, decorations }), [theme, decorations]);
  const [initial] = useState(() => camera ?? startingCamera(scene, size));
  const { area, onMove, onRest } = useCulling(region, initial);
  const { focused, focus, onFocus } = useNodeFocus(region);
  const surface = useSurface({ region, document, scene, readOnly, random, announce, focus });
  const { handlers, pointer } = useBoardEvents(surface, onFocus);
  const active = useStore(tool, (state) => state.active.kind);
  const hand = useStore(tool, isHand);
  const gliding = useStore(glide, (state) => state.on);
  useSpaceHand(region);
  useModality(region);

  const moving = useMovingGesture();
  const isPainted = useMemo(() => isTooMuch(scene, area), [scene, area]);
  const nodes = useFlowNodes(scene, look, area, moving, focused, isPainted);
  const [dragRoutes] = useState(() => createKeyedStore<EdgeId, DragRoute>());
  useEffect(() => {
    if (parts !== null) dragRoutes.replace(parts.routesDuring(moving, scene, look));
  }, [parts, dragRoutes, moving, scene, look]);

  const [drag] = useState(() => createNodeDrag(surface));
  useEffect(() => {
    if (moving.kind !== 'drag') return undefined;
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      drag.cancel();
    };
    window.addEventListener('keydown', cancel, { capture: true });
    return () => window.removeEventListener('keydown', cancel, { capture: true });
  }, [moving.kind, drag]);
  const onNodesChange = useCallback(
    (changes: NodeChange[]) => drag.take(splitNodeChanges(changes)),
    [drag],
  );

  const onInit = useCallback(
    (flow: BoardFlow) => {
      if (region.current === null) return;
      const control = cameraControlOf({
        flow,
        region: region.current,
        scene: surface.scene,
        pointer: () => pointer.current && surface.toFlow(pointer.current),
        focus: surface.focus,
      });
      cameraControl.setState({ control });
    },
    [surface, pointer],
  );
  useEffect(() => () => cameraControl.setState({ control: null }), []);

  return (
    <IconPaths value={parts?.icons ?? noIcons}>
      <ReactFlow
        ref={region}
        className="board"
        aria-label={en.canvas.board}
        tabIndex={0}
        data-tool={hand ? 'hand' : active}
        data-gliding={gliding}
        style={colours(theme)}
        {...handlers}
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={onNodesChange}
        onInit={onInit}
        defaultViewport={initial}
        onMove={useCallback((_: unknown, viewport: Viewport) => onMove(viewport), [onMove])}
        onMoveEnd={useCallback((_: unknown, viewport: Viewport) => onRest(viewport), [onRest])}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        panOnScroll={!wheelZooms}
        panOnScrollSpeed={1}
        zoomOnScroll={wheelZooms}
        zoomOnDoubleClick={false}
        panOnDrag={hand ? HAND_PANS : PANS}
        panActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        nodesDraggable={!readOnly}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        elevateNodesOnSelect={false}
        // From the press on, so that what is dragged stays under the pointer; `NodeDrag` waits.
        nodeDragThreshold={0}
        disableKeyboardA11y
        proOptions={proOptions}
      >
        <Dots color={theme.nodeLine} />
        {parts !== null && (
          <>
            {isLarge(scene) && (
              <parts.FarGround scene={scene} look={look} area={area} isPainted={isPainted} />
            )}
            {isPainted && <parts.FarView scene={scene} look={look} area={area} moving={moving} />}
            <parts.EdgeLayer
              scene={scene}
              look={look}
              area={area}
              isPainted={isPainted}
              moving={isPainted ? moving : RESTING}
              dragRoutes={dragRoutes}
            />
            <parts.GhostLayer
              scene={scene}
              look={look}
              fitted={camera === undefined ? initial : undefined}
              onAccept={onAcceptGhost}
            />
            <parts.DraftLayer scene={scene} look={look} />
            <parts.EdgeTools scene={scene} surface={surface} readOnly={readOnly} />
            <parts.TouchPlus scene={scene} surface={surface} readOnly={readOnly} />
            <parts.BoardLegends edges={scene.board.edges} lens={decorations.legend} theme={theme} />
            <parts.Minimap scene={scene} theme={theme} />
            <parts.GestureOverlay scene={scene} theme={theme} />
            <parts.LabelEditor
              scene={scene}
              look={look}
              surface={surface}
              loadSureKind={loadSureKind}
            />
          </>
        )}
      </ReactFlow>
    </IconPaths>
  );
}

function startingCamera(scene: Scene, size: Size): Camera {
  const bounds = fitBounds(scene, [], size);
  return bounds === undefined ? { x: 0, y: 0, zoom: 1 } : cameraOn(bounds, size);
}

const colours = ({ ground, text, node, focus }: Theme): CSSProperties => ({
  ['--board-ground' as string]: ground,
  ['--board-text' as string]: text,
  ['--board-editor-ground' as string]: node,
  ['--board-focus' as string]: focus,
});
