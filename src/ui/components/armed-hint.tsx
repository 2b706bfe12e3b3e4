import { resetTool, tool } from '../../session/tool';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { useStore } from '../use-store';
import { useSource, useWorkspace } from '../workspace';

/** Says what the next click on the board places. */
export default function ArmedHint() {
  const library = useSource(useWorkspace().boardLibrary);
  const active = useStore(tool, (state) => state.active);
  if (active.kind !== 'add') return null;
  const { item } = active;
  const name =
    item.kind === 'component'
      ? (library.get(item.component)?.name ?? item.component)
      : item.kind === 'brief'
        ? en.briefParts[item.part]
        : item.label;
  const isTouch = matchMedia('(pointer: coarse)').matches;
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
