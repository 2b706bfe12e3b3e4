import { Maximize, Minus, Plus, Spline } from 'lucide-react';

import { showLegend } from '../../actions/legend';
import { actualSize, fitAll, zoomIn, zoomOut } from '../../actions/view';
import { shortcutText } from '../../actions/shortcut';
import type { Action } from '../../actions/action';
import { cameraSnapshot } from '../../session/camera';
import { lineLegendState } from '../../session/line-legend';
import { en } from '../../strings/en';
import { IconButton } from '../primitives/icon-button';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';
import { isMac } from './platform';

/** A shortcut as the tooltip says it, if there is one. */
function keys({ shortcuts = [] }: Action): { readonly shortcut?: string } {
  const [first] = shortcuts;
  return first === undefined ? {} : { shortcut: shortcutText(first, isMac) };
}

/** How near one looks, and the ways to change it. */
export function ZoomControl() {
  const { actions } = useWorkspace();
  const legend = useStore(lineLegendState, (state) => state.on);
  const percent = useStore(cameraSnapshot, ({ camera }) => Math.round(camera.zoom * 100));
  return (
    <div
      role="group"
      aria-label={en.tools.zoom}
      className="pointer-events-auto flex items-center rounded-[10px] border border-line bg-panel p-0.5 shadow-float"
    >
      <IconButton
        label={en.tools.zoomOut}
        {...keys(zoomOut)}
        tipAlign="start"
        className="phone:hidden"
        onClick={() => actions.run(zoomOut)}
      >
        <Minus size={15} aria-hidden="true" />
      </IconButton>
      <button
        type="button"
        aria-label={`${en.tools.zoomReset}, ${en.tools.zoomPercent(percent)}`}
        data-tip={`${en.tools.zoomReset}  ${keys(actualSize).shortcut ?? ''}`}
        className="h-8 min-w-13 rounded-[7px] px-1 text-12 font-semibold whitespace-nowrap hover:bg-hover phone:h-11"
        onClick={() => actions.run(actualSize)}
      >
        {en.tools.zoomPercent(percent)}
      </button>
      <IconButton
        label={en.tools.zoomIn}
        {...keys(zoomIn)}
        className="phone:hidden"
        onClick={() => actions.run(zoomIn)}
      >
        <Plus size={15} aria-hidden="true" />
      </IconButton>
      <IconButton label={en.tools.fit} {...keys(fitAll)} onClick={() => actions.run(fitAll)}>
        <Maximize size={14} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={en.connections.legend}
        {...keys(showLegend)}
        aria-pressed={legend}
        onClick={() => actions.run(showLegend)}
      >
        <Spline size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
