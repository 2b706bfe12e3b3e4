import { Info } from 'lucide-react';
import { useState } from 'react';

import type { ComponentNode } from '../../core/board';
import type { Change } from '../../core/change';
import type { ComponentId } from '../../core/ids';
import type { PropertyDefinition } from '../../library/component';
import { PROPERTY_KEYS } from '../../library/property-keys';
import { stepOf } from '../../library/library';
import { openCard } from '../../session/component-card';
import { en } from '../../strings/en';
import { ServesChips } from '../brief/serves-chips';
import { ComponentIcon } from '../components/component-icon';
import { openOwnDialogFor } from '../components/own-dialog-state';
import { Button } from '../primitives/button';
import { IconButton } from '../primitives/icon-button';
import { FoldTitle } from '../primitives/fold-title';
import { Section } from '../primitives/section';
import { TextField } from '../primitives/text-field';
import { stepText } from '../step-color';
import { fieldRequest } from '../../session/field-request';
import { useStore } from '../use-store';
import { useBoard, useSource, useWorkspace } from '../workspace';
import { ComponentPicker } from './component-picker';
import { NotesField } from './notes-field';
import { PropertyField } from './property-field';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What the selected component is, its numbers, and why it is there. */
export function NodeProperties({ node }: { readonly node: ComponentNode }) {
  const { document, wholeLibrary } = useWorkspace();
  const library = useSource(wholeLibrary);
  const { goals } = useBoard();
  const definition = library.get(node.component);
  const asked = useStore(fieldRequest, ({ request }) => request?.field);
  const properties = shownProperties(node, definition?.properties ?? [], asked);
  const plain = properties.filter(({ sizing: folds }) => folds !== true);
  const sizing = properties.filter(({ sizing: folds }) => folds === true);
  // What is stated, or asked for, is not hidden.
  const opensSizing = sizing.some(
    ({ key }) => `node.${key}` === asked || node.properties?.[key] !== undefined,
  );
  const set = (fields: Extract<Change, { type: 'set'; in: 'nodes' }>['fields']): Change[] => [
    { type: 'set', in: 'nodes', id: node.id, fields },
  ];
  return (
    <>
      <div className="flex flex-col gap-3 border-b border-line p-4">
        <TextField
          label={en.properties.name}
          field="node.label"
          value={node.label}
          onWrite={(label) => set({ label })}
        />
        <Kind node={node} onChange={(component) => document.apply(set({ component }))} />
        {definition !== undefined && (
          <p className="text-12 text-soft">
            {definition.summary}{' '}
            <span className={stepText[stepOf(definition)]}>
              {definition.stages.map((stage) => en.stages[stage]).join(', ')}
            </span>
          </p>
        )}
      </div>
      {properties.length > 0 && (
        <Section title={en.properties.values}>
          <Fields node={node} properties={plain} />
          {sizing.length > 0 && (
            <details open={opensSizing || undefined} className="group">
              <FoldTitle>{en.properties.sizing}</FoldTitle>
              <div className="pt-2.5">
                <Fields node={node} properties={sizing} />
              </div>
            </details>
          )}
        </Section>
      )}
      <div className="flex flex-col gap-3 p-4">
        <TextField
          label={en.properties.because}
          field="node.because"
          lines={2}
          value={node.because ?? ''}
          placeholder={en.properties.becauseHint}
          onWrite={(text) => set({ because: orNull(text) })}
        />
        <div className="flex flex-col gap-1">
          <span className="text-12 font-medium text-soft">{en.properties.serves}</span>
          {goals.size === 0 ? (
            <p className="text-12 text-soft">{en.properties.noGoals}</p>
          ) : (
            <ServesChips
              label={en.properties.serves}
              field="node.serves"
              serves={node.serves}
              onWrite={(serves) => document.apply(set({ serves }))}
            />
          )}
        </div>
        <NotesField value={node.notes ?? ''} onWrite={(text) => set({ notes: orNull(text) })} />
      </div>
    </>
  );
}

interface FieldsProps {
  readonly node: ComponentNode;
  readonly properties: readonly PropertyDefinition[];
}

const Fields = ({ node, properties }: FieldsProps) => (
  <div className="grid grid-cols-2 gap-x-3 gap-y-2.5">
    {properties.map((property) => (
      <PropertyField
        key={property.key}
        property={property}
        value={node.properties?.[property.key]}
        onWrite={(value) => [{ type: 'property', id: node.id, key: property.key, value }]}
      />
    ))}
  </div>
);

interface KindProps {
  readonly node: ComponentNode;
  readonly onChange: (component: ComponentId | null) => void;
}

function Kind({ node, onChange }: KindProps) {
  const { library, document, readOnly } = useWorkspace();
  const [picking, setPicking] = useState(false);
  const definition = library.get(node.component);
  const name =
    node.component === undefined
      ? en.properties.plainBox
      : (definition?.name ?? en.properties.unknown(node.component));
  return (
    <div className="flex flex-col gap-1">
      <span className="text-12 font-medium text-soft">{en.properties.component}</span>
      {picking ? (
        <ComponentPicker
          onClose={() => setPicking(false)}
          onPick={(component) => {
            document.beginStep();
            onChange(component);
            setPicking(false);
          }}
        />
      ) : (
        <div className="flex items-center gap-2.5">
          {definition !== undefined && <ComponentIcon definition={definition} />}
          <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
          {definition !== undefined && (
            <IconButton
              label={en.componentCard.openFor(definition.name)}
              shortcut="I"
              size="small"
              tip="below"
              tipAlign="end"
              onClick={({ currentTarget }) =>
                openCard({ component: definition.id, node: node.id, beside: currentTarget })
              }
            >
              <Info size={15} aria-hidden="true" className="text-soft" />
            </IconButton>
          )}
          {!readOnly && (
            <Button kind="quiet" onClick={() => setPicking(true)}>
              {en.properties.change}
            </Button>
          )}
        </div>
      )}
      {node.component === undefined && (
        <>
          <p className="text-12 text-soft">{en.properties.plainBoxHint}</p>
          {!readOnly && (
            <Button
              kind="quiet"
              className="-ml-3 self-start"
              onClick={() => openOwnDialogFor(node.id)}
            >
              {en.ownComponents.makeFrom}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** Those that its kind declares, then those that the board has besides, or that are asked for. */
function shownProperties(
  { properties = {} }: ComponentNode,
  declared: readonly PropertyDefinition[],
  asked: string | undefined,
): readonly PropertyDefinition[] {
  const known = new Set(declared.map(({ key }) => key));
  const key = asked?.startsWith('node.') ? asked.slice('node.'.length) : '';
  const meaning = known.has(key) || key in properties ? undefined : PROPERTY_KEYS[key];
  const others = Object.keys(properties)
    .filter((key) => !known.has(key))
    .map((key): PropertyDefinition => {
      const value = properties[key];
      const kind =
        typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
      return { key, label: key, kind: typeof value === 'object' ? 'list' : kind };
    });
  return [...declared, ...others, ...(meaning ? [{ key, ...meaning }] : [])];
}
