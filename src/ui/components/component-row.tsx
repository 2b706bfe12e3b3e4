import type { ComponentDefinition } from '../../library/component';
import { BRIEF_CARDS, isBriefCard } from '../../library/library';
import { BRIEF_PARTS } from '../../core/board';
import { PLACEABLE_TYPE, placeableData } from '../../session/placeable-data';
import { pickTool, resetTool, type Placeable } from '../../session/tool';
import { en } from '../../strings/en';
import { useWorkspace } from '../workspace';
import { ComponentIcon } from './component-icon';
import { usePlace } from './use-place';

interface ComponentRowProps {
  readonly definition: ComponentDefinition;
  /** The one that Tab reaches; arrows walk to the others. */
  readonly first: boolean;
  /** The word that a search matched, where it is not the name. */
  readonly matched?: string;
}

/**
 * One component: drag it onto the board, or click it and then the board. Enter and a double
 * click place it at once, beside what is selected.
 */
export function ComponentRow({ definition, first, matched }: ComponentRowProps) {
  const { readOnly } = useWorkspace();
  const place = usePlace();
  const item = placeableOf(definition);
  return (
    <li>
      <button
        type="button"
        data-row=""
        tabIndex={first ? 0 : -1}
        draggable={!readOnly}
        disabled={readOnly}
        title={definition.summary}
        className="flex min-h-[29px] w-full cursor-grab items-center gap-2.5 rounded-[7px] px-1.5 py-[3px] text-left font-medium transition-colors duration-150 hover:bg-hover disabled:cursor-default disabled:opacity-60"
        onClick={({ detail: presses }) => {
          // A key press arrives as a click of none.
          if (presses === 1) pickTool({ kind: 'add', item });
          else {
            resetTool();
            place(item);
          }
        }}
        onDragStart={(event) => {
          event.dataTransfer.setData(PLACEABLE_TYPE, placeableData(item));
          event.dataTransfer.effectAllowed = 'copy';
        }}
      >
        <ComponentIcon definition={definition} />
        <span className="min-w-0 flex-1 truncate">{definition.name}</span>
        {matched !== undefined && (
          <span className="max-w-[45%] shrink-0 truncate text-12 font-normal text-soft">
            {en.components.matched(matched)}
          </span>
        )}
      </button>
    </li>
  );
}

/** Brief cards are nodes of their own type: what they show is the brief. */
function placeableOf(definition: ComponentDefinition): Placeable {
  const part = isBriefCard(definition)
    ? BRIEF_PARTS.find((one) => BRIEF_CARDS[one] === definition.id)
    : undefined;
  return part === undefined
    ? { kind: 'component', component: definition.id }
    : { kind: 'brief', part };
}
