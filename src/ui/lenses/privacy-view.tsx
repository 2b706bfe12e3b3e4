import { DoorOpen, Hand, TriangleAlert } from 'lucide-react';

import type { NodeId } from '../../core/ids';
import type { PrivacyReading, PrivacyStop, PrivacyStore } from '../../review/lenses/privacy';
import { en } from '../../strings/en';
import { useBoard } from '../workspace';
import { FigureField } from './figure-field';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';
import { showPlace } from './show';
import { Way } from './way';

/** From the sources to the stops, what keeps it, and where it goes unguarded. */
export function PrivacyView({ reading }: { readonly reading: PrivacyReading }) {
  const { sources, holds, stops, stores, unprotected, leaves } = reading;
  const further = holds.filter((id) => !sources.includes(id));
  if (holds.length === 0) return null;
  return (
    <>
      <LensSection title={en.lenses.privacy.flow}>
        <ol className="relative flex flex-col gap-2">
          <Level mark="source" title={en.lenses.privacy.sources(sources.length)} nodes={sources} />
          {further.length > 0 && (
            <Level mark="holds" title={en.lenses.privacy.holds(further.length)} nodes={further} />
          )}
          <li className="flex gap-2.5">
            <Hand size={15} aria-hidden="true" className="mt-0.5 shrink-0 text-serving" />
            <div className="min-w-0 flex-1">
              <p className="text-12 font-medium text-serving">
                {en.lenses.privacy.stops(stops.length)}
              </p>
              <ul>
                {stops.map((stop) => (
                  <Stop key={stop.node} stop={stop} />
                ))}
              </ul>
            </div>
          </li>
        </ol>
      </LensSection>
      {unprotected.length > 0 && (
        <LensSection title={en.lenses.privacy.unprotected}>
          <ul className="flex flex-col gap-2">
            {unprotected.map((place) => (
              <li key={place.node} className="flex gap-2">
                <TriangleAlert size={15} aria-hidden="true" className="mt-1 shrink-0 text-error" />
                <Way nodes={place.path} />
              </li>
            ))}
          </ul>
        </LensSection>
      )}
      {leaves.length > 0 && (
        <LensSection title={en.lenses.privacy.leaves}>
          <ul className="flex flex-col gap-2">
            {leaves.map((place) => (
              <li key={place.node} className="flex gap-2">
                <DoorOpen size={15} aria-hidden="true" className="mt-1 shrink-0 text-error" />
                <Way nodes={place.path} edges={place.edges} />
              </li>
            ))}
          </ul>
        </LensSection>
      )}
      {stores.length > 0 && (
        <LensSection title={en.lenses.privacy.kept}>
          <table className="w-full text-12">
            <thead className="sr-only">
              <tr>
                <th scope="col">{en.lenses.privacy.store}</th>
                <th scope="col">{en.lenses.privacy.retention}</th>
              </tr>
            </thead>
            <tbody>
              {stores.map((store) => (
                <Store key={store.node} store={store} />
              ))}
            </tbody>
          </table>
        </LensSection>
      )}
    </>
  );
}

interface LevelProps {
  readonly mark: 'source' | 'holds';
  readonly title: string;
  readonly nodes: readonly NodeId[];
}

/** A step of the flow: its parts as chips under a dot on the line. */
function Level({ mark, title, nodes }: LevelProps) {
  const board = useBoard();
  return (
    <li className="flex gap-2.5">
      <span
        aria-hidden="true"
        className={`relative mt-1 ml-0.5 size-[11px] shrink-0 rounded-full border-2 border-model after:absolute after:top-[13px] after:left-[2.5px] after:h-[calc(100%+200px)] after:max-h-4 after:border-l-2 after:border-model ${
          mark === 'source' ? 'bg-model' : ''
        }`}
      />
      <div className="min-w-0 flex-1">
        <p className="text-12 font-medium text-model">{title}</p>
        <ul className="mt-0.5 flex flex-wrap gap-1">
          {nodes.map((id) => {
            const node = board.nodes.get(id);
            return node !== undefined && 'label' in node ? (
              <li key={id} className="max-w-full">
                <PartButton
                  nodes={[id]}
                  className="max-w-full truncate rounded-full! border border-line px-2 text-12"
                >
                  {node.label}
                </PartButton>
              </li>
            ) : null;
          })}
        </ul>
      </div>
    </li>
  );
}

const Stop = ({ stop }: { readonly stop: PrivacyStop }) => (
  <li>
    <PartButton nodes={[stop.node]} edges={stop.edges} className="text-12">
      {stop.label} <span className="text-soft">· {en.lenses.privacy.how[stop.how]}</span>
    </PartButton>
  </li>
);

function Store({ store }: { readonly store: PrivacyStore }) {
  return (
    <tr className="border-t border-line first:border-t-0">
      <th scope="row" className="py-1 text-left font-normal">
        <PartButton nodes={[store.node]}>{store.label}</PartButton>
      </th>
      <td className="py-1 text-right">
        {store.retention === undefined ? (
          <button
            type="button"
            className="min-h-[24px] rounded-[5px] border border-dashed border-field px-2 text-warning hover:bg-hover"
            onClick={() => showPlace({ in: 'node', node: store.node, key: 'retentionDays' })}
          >
            {en.lenses.privacy.noRetention}
          </button>
        ) : (
          <FigureField figure={store.retention} of={store.label} />
        )}
      </td>
    </tr>
  );
}
