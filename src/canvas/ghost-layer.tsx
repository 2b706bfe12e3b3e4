import { ViewportPortal } from '@xyflow/react';
import { memo, useEffect } from 'react';
import { useStore } from 'zustand';

import type { Library } from '../library/library';
import { drawGhostNode } from '../render/draw-ghost';
import type { Ghost } from '../render/drawing';
import type { Camera } from '../session/camera';
import { draft } from '../session/draft';
import { spotlight } from '../session/spotlight';
import { en } from '../strings/en';
import { LAYER } from './flow-nodes';
import type { Look } from './look';
import { Primitives } from './primitives';
import type { Scene } from './scene';
import { shownGhosts } from './shown-ghosts';
import { useFirstFit } from './use-first-fit';
import { useGhostLines } from './use-ghost-lines';

const lines = { zIndex: LAYER.edges };

const NO_GHOSTS: Look['decorations']['ghosts'] = [];

interface GhostLayerProps {
  readonly scene: Scene;
  readonly look: Look;
  /** The camera that showed the whole board when it was opened, if that is where it started. */
  readonly fitted: Camera | undefined;
  readonly onAccept: (key: string) => void;
}

/** The missing pieces where they belong: each a button that accepts its fix. */
export const GhostLayer = memo(function GhostLayer(props: GhostLayerProps) {
  const { scene, look, fitted, onAccept } = props;
  // What is being typed stands where it will: the missing pieces step aside for it.
  const isDrafting = useStore(draft, (state) => state.shown !== null);
  const ghosts = isDrafting ? NO_GHOSTS : look.decorations.ghosts;
  const { lines: proposed, rects } = useGhostLines(scene, ghosts, look.theme);
  useEffect(() => {
    shownGhosts.setState({ rects });
    return () => shownGhosts.setState({ rects: [] });
  }, [rects]);
  useFirstFit(rects, fitted);
  if (ghosts.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className="board-overlay" style={lines} aria-hidden="true">
        {proposed.map(({ key, items }) => (
          <Primitives key={key} items={items} />
        ))}
      </svg>
      {ghosts.flatMap((ghost) =>
        ghost.nodes.map((node) => (
          <GhostButton
            key={`${ghost.key} ${node.id}`}
            ghost={ghost}
            node={node}
            library={scene.library}
            look={look}
            onAccept={onAccept}
          />
        )),
      )}
    </ViewportPortal>
  );
});

interface GhostButtonProps extends Omit<GhostLayerProps, 'scene' | 'fitted'> {
  readonly library: Library;
  readonly ghost: Ghost;
  readonly node: Ghost['nodes'][number];
}

function GhostButton({ ghost, node, library, look, onAccept }: GhostButtonProps) {
  const pointedAt = useStore(spotlight, ({ on }) => on.ghost === ghost.key);
  const { x, y, width, height } = node.rect;
  const drawing = drawGhostNode(node, ghost.severity, library, look.theme);
  return (
    <button
      type="button"
      className="board-ghost nopan nodrag"
      data-board-control
      data-ghost={ghost.key}
      aria-label={en.canvas.ghost(node.label, node.caption)}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        width,
        height,
        zIndex: LAYER.nodes,
        ...(pointedAt ? { boxShadow: `0 0 0 4px ${look.theme.focus}` } : {}),
      }}
      onClick={() => onAccept(ghost.key)}
    >
      <svg className="board-drawing" width={width} height={height} aria-hidden="true">
        <Primitives items={drawing.items} />
      </svg>
    </button>
  );
}
