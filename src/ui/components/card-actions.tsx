import type { ComponentDefinition } from '../../library/component';
import { isBriefCard } from '../../library/library';
import { closeCard } from '../../session/component-card';
import { shelf } from '../../session/shelf';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { useStore } from '../use-store';
import { useBoard, useWorkspace } from '../workspace';
import { deleteOwn, keepOwn, removeKept } from './own-changes';
import { openOwnDialog } from './own-dialog-state';
import { usePlace } from './use-place';

/** The card goes first, so that the focus is back when something else asks for it. */
const then = (act: () => void) => (): void => {
  closeCard();
  act();
};

interface CardActionsProps {
  readonly definition: ComponentDefinition;
  /** The card is about the library, not about a node that stands there already. */
  readonly canPlace: boolean;
}

/** What can be done with the component that a card is about. */
export function CardActions({ definition, canPlace }: CardActionsProps) {
  const workspace = useWorkspace();
  const here = useBoard().components.get(definition.id);
  const kept = useStore(shelf, ({ personal }) => personal.get(definition.id));
  const place = usePlace();
  const { readOnly } = workspace;
  const places = canPlace && !readOnly && !isBriefCard(definition);
  const isOwn = definition.base !== undefined && !readOnly;
  if (!places && !isOwn) return null;
  const text = en.ownComponents;
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-1.5 border-t border-line px-4 py-2.5">
      {places && (
        <Button
          kind="filled"
          onClick={then(() => place({ kind: 'component', component: definition.id }))}
        >
          {en.componentCard.place}
        </Button>
      )}
      {isOwn && (
        <>
          <Button onClick={then(() => openOwnDialog(definition.id))}>{text.edit}</Button>
          {here !== undefined && kept === undefined && (
            <Button onClick={() => void keepOwn(workspace, here)}>{text.keep}</Button>
          )}
          {kept !== undefined && (
            <Button onClick={then(() => void removeKept(workspace, kept))}>
              {text.removeYours}
            </Button>
          )}
          {here !== undefined && (
            <Button kind="danger" onClick={then(() => deleteOwn(workspace, definition.id))}>
              {text.deleteHere}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
