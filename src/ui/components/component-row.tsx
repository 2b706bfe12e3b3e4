import { Info, Pencil, Star } from 'lucide-react';
import { memo, useState, type MouseEvent, type ReactNode } from 'react';

import type { ComponentDefinition } from '../../library/component';
import { BRIEF_CARDS, isBriefCard } from '../../library/library';
import { BRIEF_PARTS } from '../../core/board';
import { PLACEABLE_TYPE, placeableData } from '../../session/placeable-data';
import { openCard } from '../../session/component-card';
import { shelf } from '../../session/shelf';
import { pickTool, resetTool, tool, type Offered, type Placeable } from '../../session/tool';
import { en } from '../../strings/en';
import { useStore } from '../use-store';
import { useWorkspace } from '../workspace';
import { ComponentIcon } from './component-icon';
import { favour } from './favourite-button';
import { openOwnDialog } from './own-dialog-state';
import { MarkedText } from './marked-text';
import type { ComponentMatch } from './use-component-search';
import { usePlace } from './use-place';

interface ComponentRowProps {
  readonly definition: ComponentDefinition;
  /** The one that Tab reaches; arrows walk to the others. */
  readonly first: boolean;
  /** The word that a search matched, where it is not the name. */
  readonly matched?: string;
  /** What the search found: pieces of `matched`, or of the name. */
  readonly marks?: ComponentMatch['marks'];
}

const UNMARKED: ComponentMatch['marks'] = [];

/**
 * One component: drag it onto the board, or click it and then the board. Enter and a double
 * click place it at once, beside what is selected.
 */
export const ComponentRow = memo(function ComponentRow({
  definition,
  first,
  matched,
  marks = UNMARKED,
}: ComponentRowProps) {
  const { readOnly } = useWorkspace();
  const place = usePlace();
  const [near, setNear] = useState(false);
  const hasButtons = near || touch;
  const item = placeableOf(definition);
  const favourite = useStore(shelf, ({ favourites }) => favourites.includes(definition.id));
  const armed = useStore(tool, ({ active }) => active.kind === 'add' && isSame(active.item, item));
  return (
    <li
      className="group/row relative"
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      onBlur={() => setNear(false)}
    >
      <button
        type="button"
        data-row=""
        aria-keyshortcuts="I S"
        {...(armed ? { 'aria-pressed': true } : {})}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const key = event.key.toLowerCase();
          if (key === 'i' || key === 'arrowright')
            openCard({ component: definition.id, beside: event.currentTarget });
          else if (key === 's') favour(definition);
          else if (key === 'f2' && definition.base !== undefined && !readOnly)
            openOwnDialog(definition.id);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        tabIndex={first ? 0 : -1}
        draggable={!readOnly}
        aria-disabled={readOnly}
        title={en.componentPanel.hint(definition.summary)}
        className={`flex min-h-[29px] w-full cursor-grab items-center gap-2.5 rounded-[7px] py-[3px] pl-1.5 text-left font-medium transition-colors duration-150 group-hover/row:bg-hover aria-pressed:bg-pressed aria-disabled:cursor-default aria-disabled:opacity-60 ${
          hasButtons ? (definition.base === undefined ? 'pr-[54px]' : 'pr-[78px]') : 'pr-1.5'
        }`}
        onClick={({ currentTarget, detail: presses }) => {
          // On a board that is only looked at, a component can still be read about.
          if (readOnly) return openCard({ component: definition.id, beside: currentTarget });
          // A key press arrives as a click of none.
          if (presses === 1 && armed) resetTool();
          else if (presses === 1) pickTool({ kind: 'add', item });
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
        <span className="min-w-0 flex-1">
          <span className="block truncate">
            <MarkedText text={definition.name} marks={matched === undefined ? marks : UNMARKED} />
          </span>
          {matched !== undefined && (
            <span className="-mt-0.5 block truncate text-12 font-normal text-soft">
              {en.components.matched(matched)}
            </span>
          )}
        </span>
        {favourite && !hasButtons && (
          <Star size={12} aria-hidden="true" className="shrink-0 fill-current text-soft" />
        )}
      </button>
      {hasButtons && <RowButtons definition={definition} favourite={favourite} />}
    </li>
  );
});

/** Where nothing hovers the buttons are always there. */
const touch = matchMedia('(hover: none)').matches;

interface RowButtonsProps {
  readonly definition: ComponentDefinition;
  readonly favourite: boolean;
}

/** What the keys S, F2 and I do, for the pointer that is on the row: ninety rows need no more. */
function RowButtons({ definition, favourite }: RowButtonsProps) {
  const { readOnly } = useWorkspace();
  return (
    <span className="absolute inset-y-0 right-1 flex items-center">
      <RowButton
        label={(favourite ? en.componentPanel.unfavour : en.componentPanel.favour)(definition.name)}
        pressed={favourite}
        onClick={() => favour(definition)}
      >
        <Star size={14} aria-hidden="true" className={favourite ? 'fill-current' : ''} />
      </RowButton>
      {definition.base !== undefined && !readOnly && (
        <RowButton
          label={en.ownComponents.editTitle(definition.name)}
          onClick={() => openOwnDialog(definition.id)}
        >
          <Pencil size={14} aria-hidden="true" />
        </RowButton>
      )}
      <RowButton
        label={en.componentCard.openFor(definition.name)}
        onClick={({ currentTarget }) =>
          openCard({
            component: definition.id,
            beside: currentTarget.closest('li')?.querySelector('[data-row]') ?? currentTarget,
          })
        }
      >
        <Info size={14} aria-hidden="true" />
      </RowButton>
    </span>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly children: ReactNode;
}

/** For the pointer; on the row itself the keys I and S do the same. */
const RowButton = ({ label, pressed, onClick, children }: RowButtonProps) => (
  <button
    type="button"
    tabIndex={-1}
    title={label}
    aria-label={label}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    className="flex size-[24px] items-center justify-center rounded-[6px] text-soft hover:text-text"
    onClick={onClick}
  >
    {children}
  </button>
);

const isSame = (one: Offered, other: Offered): boolean =>
  placeableData(one) === placeableData(other) && one.kind === other.kind;

/** Brief cards are nodes of their own type: what they show is the brief. */
function placeableOf(definition: ComponentDefinition): Placeable {
  const part = isBriefCard(definition)
    ? BRIEF_PARTS.find((one) => BRIEF_CARDS[one] === definition.id)
    : undefined;
  return part === undefined
    ? { kind: 'component', component: definition.id }
    : { kind: 'brief', part };
}
