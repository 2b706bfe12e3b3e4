import { useId, useState } from 'react';

import { defineComponent } from '../../core/commands/define-component';
import { replaceComponent } from '../../core/commands/replace-component';
import { componentId, type ComponentId, type NodeId } from '../../core/ids';
import { STEPS } from '../../framework/steps';
import { isBriefCard, type Library } from '../../library/library';
import { newOwnId } from '../../library/own-components';
import { shelf } from '../../session/shelf';
import { pickTool } from '../../session/tool';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { Dialog } from '../dialogs/dialog';
import { Button } from '../primitives/button';
import { controlLook, Field } from '../primitives/field';
import { Switch } from '../primitives/switch';
import { useStore } from '../use-store';
import { useBoard, useSource, useWorkspace } from '../workspace';
import { byName } from './by-name';
import { IconChoice } from './icon-choice';
import { deleteOwn } from './own-changes';
import { closeOwnDialog, ownDialog } from './own-dialog-state';
import { componentOf, draftOf, emptyDraft } from './own-draft';
import { OwnPropertyRows } from './own-property-rows';

const text = en.ownComponents;

/** Makes a component of the user's own, or changes one. */
export default function OwnDialog() {
  const open = useStore(ownDialog, (state) => state.open);
  return open === null ? null : <Form {...open} />;
}

function Form({ edits, from }: { readonly edits?: ComponentId; readonly from?: NodeId }) {
  const workspace = useWorkspace();
  const { document, personal, random, wholeLibrary } = workspace;
  const library = useSource(wholeLibrary);
  const board = useBoard();
  const kept = useStore(shelf, (state) => state.personal);
  const before = edits && (board.components.get(edits) ?? kept.get(edits));
  const node = from === undefined ? undefined : board.nodes.get(from);
  const box = node?.type === 'component' ? node : undefined;
  const [draft, setDraft] = useState(() =>
    before ? draftOf(before) : { ...emptyDraft, name: box?.label ?? '' },
  );
  const [keeps, setKeeps] = useState(edits !== undefined && kept.has(edits));
  const [fault, setFault] = useState('');
  const ids = { name: useId(), base: useId(), fault: useId() };
  const base = library.get(draft.base === '' ? undefined : componentId(draft.base));

  const save = () => {
    const made = componentOf(draft, edits ?? newOwnId(random), before);
    if (!made.ok) return setFault(made.error);
    const component = made.value;
    const isHere = edits === undefined || board.components.has(edits);
    if (isHere) {
      document.beginStep();
      document.apply([
        ...defineComponent(board, component),
        ...(box ? replaceComponent(board, box.id, component.id) : []),
      ]);
      document.beginStep();
    }
    if (keeps) void personal.keep([component]);
    else if (edits !== undefined && kept.has(edits)) void personal.remove(edits);
    announce((edits === undefined ? text.made : text.changed)(component.name));
    closeOwnDialog();
    // A new one is wanted on the board: the next click places it.
    if (edits === undefined && box === undefined)
      pickTool({ kind: 'add', item: { kind: 'component', component: component.id } });
  };
  return (
    <Dialog
      title={edits === undefined ? text.makeTitle : text.editTitle(before?.name ?? '')}
      size="form"
      onClose={closeOwnDialog}
    >
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="flex min-h-0 flex-col gap-4 overflow-y-auto p-5">
          <Field label={text.name} htmlFor={ids.name}>
            <input
              id={ids.name}
              className={controlLook}
              placeholder={text.namePlaceholder}
              autoComplete="off"
              value={draft.name}
              aria-invalid={fault !== ''}
              aria-describedby={ids.fault}
              onChange={(event) => {
                setDraft({ ...draft, name: event.target.value });
                setFault('');
              }}
            />
            {box !== undefined && <p className="text-12 text-soft">{text.becomes(box.label)}</p>}
          </Field>
          <Field label={text.base} htmlFor={ids.base}>
            <select
              id={ids.base}
              className={controlLook}
              value={draft.base}
              onChange={(event) => {
                const picked = library.get(componentId(event.target.value));
                setDraft({
                  ...draft,
                  base: event.target.value,
                  icon: draft.icon === 'box' ? (picked?.icon ?? 'box') : draft.icon,
                });
              }}
            >
              <option value="">{text.noBase}</option>
              <BaseChoices library={library} />
            </select>
            <p className="text-12 text-soft">
              {base === undefined ? text.noBaseHint : text.baseHint(base.name)}
            </p>
          </Field>
          <IconChoice value={draft.icon} onPick={(icon) => setDraft({ ...draft, icon })} />
          <OwnPropertyRows
            rows={draft.properties}
            onChange={(properties) => setDraft({ ...draft, properties })}
          />
          <Switch label={text.keepToo} hint={text.keepHint} on={keeps} onChange={setKeeps} />
        </div>
        <div className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
          <p id={ids.fault} role="alert" className="w-full text-13 text-error empty:hidden">
            {fault}
          </p>
          {edits !== undefined && board.components.has(edits) && (
            <Button
              kind="danger"
              onClick={() => {
                deleteOwn(workspace, edits);
                closeOwnDialog();
              }}
            >
              {text.deleteHere}
            </Button>
          )}
          <span className="flex-1" />
          <Button kind="quiet" onClick={closeOwnDialog}>
            {en.common.cancel}
          </Button>
          <Button kind="filled" type="submit">
            {edits === undefined ? text.create : text.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Bundled ones by step: the meaning of an own one must not depend on another board. */
function BaseChoices({ library }: { readonly library: Library }) {
  return STEPS.filter((step) => library.byStep(step).some((one) => !isBriefCard(one))).map(
    (step) => (
      <optgroup key={step} label={en.steps[step]}>
        {library
          .byStep(step)
          .filter((one) => !isBriefCard(one))
          .toSorted(byName)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </optgroup>
    ),
  );
}
