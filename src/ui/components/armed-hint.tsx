import { useEffect } from 'react';

import { SHEETS } from '../../session/panels';
import { resetTool, tool } from '../../session/tool';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { useStore } from '../use-store';
import { useSource, useWorkspace } from '../workspace';
import { usePatterns } from './use-patterns';

/** Says what the next click on the board places. */
export default function ArmedHint() {
  const library = useSource(useWorkspace().boardLibrary);
  const active = useStore(tool, (state) => state.active);
  const patterns = usePatterns();
  const item = active.kind === 'add' ? active.item : undefined;
  const isGone = item?.kind === 'component' && library.get(item.component) === undefined;
  // What was armed may be undone, or deleted, before it is placed.
  useEffect(() => {
    if (isGone) resetTool();
  }, [isGone]);
  if (item === undefined || isGone) return null;
  const name =
    item.kind === 'component'
      ? (library.get(item.component)?.name ?? item.component)
      : item.kind === 'brief'
        ? en.briefParts[item.part]
        : item.kind === 'pattern'
          ? (patterns.find(({ id }) => id === item.pattern)?.name ?? en.patterns.pattern)
          : item.label;
  const isTouch = matchMedia(`(pointer: coarse), ${SHEETS}`).matches;
  const { armed, armedTap } = en.componentPanel;
  return (
    <div
      role="status"
      className="absolute bottom-20 left-1/2 z-20 flex -translate-x-1/2 items-center gap-1 rounded-[10px] border border-line bg-panel py-1 pr-1 pl-3 text-13 whitespace-nowrap shadow-float"
    >
      {(isTouch ? armedTap : armed)(name)}
      <Button kind="quiet" onClick={resetTool}>
        {en.common.cancel}
      </Button>
    </div>
  );
}
