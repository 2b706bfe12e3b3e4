import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react';
import type { ReactNode } from 'react';

import { panels, resizePanel, togglePanel } from '../../session/panels';
import { en } from '../../strings/en';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';

type Side = 'left' | 'right';

interface SidePanelProps {
  readonly side: Side;
  readonly children: ReactNode;
}

/** A panel beside the board: as wide as its edge was dragged, or away. On a phone it is a sheet. */
export function SidePanel({ side, children }: SidePanelProps) {
  const { width, open } = panelOf(
    side,
    useStore(panels, (state) => state),
  );
  if (!open) return null;
  return (
    <section
      data-region={side}
      aria-label={en.panels[side]}
      style={{ width }}
      className={`relative z-20 flex shrink-0 flex-col bg-panel wide:h-full ${
        side === 'left' ? 'border-r' : 'border-l'
      } border-line phone:fixed phone:inset-x-0 phone:bottom-0 phone:h-[62vh] phone:!w-full phone:rounded-t-[16px] phone:border-x-0 phone:border-t phone:shadow-float`}
    >
      {children}
      <ResizeEdge side={side} width={width} />
    </section>
  );
}

const panelOf = (side: Side, state: ReturnType<typeof panels.getState>) =>
  side === 'left'
    ? { width: state.leftWidth, open: state.left }
    : { width: state.rightWidth, open: state.right };

const STEP = 16;

/** Dragged by the pointer, or moved by arrow keys. */
function ResizeEdge({ side, width }: { readonly side: Side; readonly width: number }) {
  const outward = side === 'left' ? 1 : -1;
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={en.panels.resize(en.panels[side])}
      aria-valuenow={width}
      aria-valuemin={160}
      aria-valuemax={560}
      tabIndex={0}
      className={`absolute inset-y-0 z-10 w-2 cursor-col-resize transition-colors duration-150 hover:bg-hover focus-visible:bg-focus phone:hidden ${
        side === 'left' ? '-right-1' : '-left-1'
      }`}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') resizePanel(side, width + outward * STEP);
        else if (event.key === 'ArrowLeft') resizePanel(side, width - outward * STEP);
      }}
      onPointerDown={(event) => {
        const start = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
        const move = (moved: PointerEvent) =>
          resizePanel(side, width + outward * (moved.clientX - start));
        const edge = event.currentTarget;
        edge.addEventListener('pointermove', move);
        edge.addEventListener(
          'lostpointercapture',
          () => edge.removeEventListener('pointermove', move),
          {
            once: true,
          },
        );
      }}
    />
  );
}

/** Hides the panel from inside it. */
export function HidePanel({ side }: { readonly side: Side }) {
  const Icon = side === 'left' ? PanelLeftClose : PanelRightClose;
  return (
    <IconButton
      label={en.panels.hide(en.panels[side])}
      tip="below"
      tipAlign={side === 'left' ? 'middle' : 'end'}
      size="small"
      onClick={() => togglePanel(side)}
    >
      <Icon size={15} aria-hidden="true" className="text-soft" />
    </IconButton>
  );
}

/** Brings a hidden panel back, from the board's corner. */
export function ShowPanel({ side }: { readonly side: Side }) {
  const open = useStore(panels, (state) => state[side]);
  if (open) return null;
  const Icon = side === 'left' ? PanelLeftOpen : PanelRightOpen;
  return (
    <div className="pointer-events-auto rounded-[10px] border border-line bg-panel p-0.5 shadow-float">
      <IconButton
        label={en.panels.show(en.panels[side])}
        tip="below"
        tipAlign={side === 'left' ? 'start' : 'end'}
        onClick={() => togglePanel(side)}
      >
        <Icon size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
