import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';

import type { ComponentId, NodeId } from '../../core/ids';
import type {
  ComponentDefinition,
  ComponentProse,
  PropertyDefinition,
} from '../../library/component';
import { isBriefCard, stepOf } from '../../library/library';
import { closeCard } from '../../session/component-card';
import { select } from '../../session/selection';
import { en } from '../../strings/en';
import { stepFill } from '../step-color';
import { useSource, useWorkspace } from '../workspace';
import { ComponentIcon } from './component-icon';
import { useProse } from './load-prose';
import { usePlace } from './use-place';

const text = en.componentCard;
const inWords = new Intl.ListFormat('en', { type: 'conjunction' });

/** Its key looks like a hook's name to the linter. */
const whenToUse = ({ ['useWhen']: lines }: ComponentProse): readonly string[] => lines;

interface CardBodyProps {
  readonly definition: ComponentDefinition;
  /** The node that it was opened from: what comes next is placed from there. */
  readonly node?: NodeId;
}

/** Everything that the library says about a component; of an own one, about its base. */
export function CardBody({ definition, node }: CardBodyProps) {
  const library = useSource(useWorkspace().wholeLibrary);
  const prose = useProse();
  const meant =
    definition.base === undefined ? definition : library.get(definition.base ?? undefined);
  if (prose === undefined) return <p className="p-4 text-soft">{text.loading}</p>;
  const known = prose === 'failed' || meant === undefined ? undefined : prose[meant.id];
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3 text-13" tabIndex={0}>
      {prose === 'failed' && <p className="mb-2 text-error">{text.failed}</p>}
      {definition.base !== undefined && (
        <p className="mb-2">
          {meant === undefined ? `${text.own} ${text.ownPlain}` : text.ownBase(meant.name)}
        </p>
      )}
      {known && <p>{known.description}</p>}
      {known && <Lines title={text.whenToUse} lines={whenToUse(known)} />}
      {known && <Lines title={text.avoidWhen} lines={known.avoidWhen} />}
      {known && <Lines title={text.questions} lines={known.questions} />}
      <Numbers properties={definition.properties} />
      {known && known.next.length > 0 && (
        <Part title={text.next}>
          <div className="flex flex-wrap gap-1.5">
            {known.next.map((id) => (
              <Next key={id} id={id} {...(node && { from: node })} />
            ))}
          </div>
        </Part>
      )}
      <Part title={text.flows}>
        <p>{flowsOf(definition)}</p>
      </Part>
      {definition.stages.length > 0 && (
        <Part title={text.shows}>
          <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
            {definition.stages.map((stage) => (
              <li key={stage} className="flex items-center gap-1.5">
                <span
                  aria-hidden="true"
                  className={`size-2 rounded-full ${stepFill[stepOf({ stages: [stage] })]}`}
                />
                {en.stages[stage]}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Names title={text.technologies} names={definition.technologies} />
      <Names title={text.aliases} names={definition.aliases} />
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-3">
    <h3 className="mb-1 text-12 font-semibold text-soft">{title}</h3>
    {children}
  </section>
);

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length > 0 && (
    <Part title={title}>
      <ul className="ml-4 list-disc space-y-0.5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );

const Names = ({ title, names }: { title: string; names: readonly string[] }) =>
  names.length > 0 && (
    <Part title={title}>
      <p className="text-soft">{names.join(', ')}</p>
    </Part>
  );

/** Each with its unit and where it comes from; what depends on the system alone is only named. */
function Numbers({ properties }: { readonly properties: readonly PropertyDefinition[] }) {
  const own = properties.filter(({ sizing }) => sizing !== true);
  const shown = own.filter((property) => property.default !== undefined);
  const others = own.filter((property) => property.default === undefined);
  if (own.length === 0) return null;
  return (
    <Part title={text.numbers}>
      {shown.length > 0 && (
        <table className="w-full table-fixed text-left text-12">
          <tbody>
            {shown.map((property) => (
              <tr key={property.key} className="border-t border-line align-top first:border-0">
                <th scope="row" className="w-[34%] py-1 pr-2 font-normal">
                  {property.label}
                </th>
                <td className="w-[30%] py-1 pr-2 font-medium break-words">{valueOf(property)}</td>
                <td className="py-1 text-soft">{property.basis ?? text.estimate}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 && (
        <p className="mt-1 text-12 text-soft">
          {text.yours(inWords.format(others.map(({ label }) => label)))}
        </p>
      )}
    </Part>
  );
}

function valueOf({ default: value, unit }: PropertyDefinition): string {
  if (typeof value === 'boolean') return value ? en.common.yes : en.common.no;
  if (typeof value === 'number')
    return `${value.toLocaleString('en')}${unit === undefined ? '' : ` ${unit}`}`;
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

const flowWords = (flows: ComponentDefinition['inputs']): string =>
  inWords.format(flows.map((flow) => en.flows[flow]));

function flowsOf({ inputs, outputs }: ComponentDefinition): string {
  return [
    inputs.length === 0 ? text.takesNothing : text.takes(flowWords(inputs)),
    outputs.length === 0 ? text.givesNothing : text.gives(flowWords(outputs)),
  ].join(' ');
}

/** Places it from the node that the card is about, else where the panel would. */
function Next({ id, from }: { readonly id: ComponentId; readonly from?: NodeId }) {
  const { readOnly, wholeLibrary } = useWorkspace();
  const place = usePlace();
  const definition = useSource(wholeLibrary).get(id);
  if (definition === undefined) return null;
  return (
    <button
      type="button"
      disabled={readOnly || isBriefCard(definition)}
      aria-label={text.placeNext(definition.name)}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-[7px] border border-line px-2 text-12 hover:bg-hover disabled:opacity-50"
      onClick={() => {
        closeCard();
        if (from !== undefined) select([from]);
        place({ kind: 'component', component: id });
      }}
    >
      <ComponentIcon definition={definition} size={15} />
      {definition.name}
      <Plus size={13} aria-hidden="true" className="text-soft" />
    </button>
  );
}
