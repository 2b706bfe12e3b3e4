import { Check, X } from 'lucide-react';
import { useState } from 'react';

import type { NodeId } from '../../core/ids';
import type { ParityReading } from '../../review/lenses/parity';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { useBoard } from '../workspace';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';

/** What each side does alone is many parts, and no news. */
const FEW = 5;

/** Two columns: what training computes and what serving does; what both share stands across. */
export function ParityView({ reading }: { readonly reading: ParityReading }) {
  const [all, setAll] = useState(false);
  const { shared, twice, offline, online } = reading;
  const pairs = new Set(
    twice.flatMap((pair) => [pair.online, ...pair.offline]).map(({ node }) => node),
  );
  const both = new Set(shared);
  const alone = (side: readonly NodeId[]) => side.filter((id) => !both.has(id) && !pairs.has(id));
  const [left, right] = [alone(offline), alone(online)];
  const rows = Math.max(left.length, right.length);
  const shown = all ? rows : Math.min(rows, FEW);
  if (offline.length === 0) return null;
  return (
    <LensSection title={en.lenses.parity.compared}>
      <table className="w-full table-fixed border-separate border-spacing-x-1.5 border-spacing-y-1 text-12">
        <thead>
          <tr>
            <th
              scope="col"
              className="border-b-2 border-dashed border-data pb-1 text-left text-data"
            >
              {en.lenses.parity.training}
            </th>
            <th scope="col" className="border-b-2 border-model pb-1 text-left text-model">
              {en.lenses.parity.serving}
            </th>
          </tr>
        </thead>
        <tbody>
          {twice.map((pair) => (
            <tr key={pair.online.node}>
              <td className="rounded-[7px] bg-error-tint px-2 py-1.5 align-top">
                {pair.offline.length === 0 ? (
                  <span className="text-error">{en.lenses.parity.nothing}</span>
                ) : (
                  pair.offline.map(({ node, label }) => (
                    <PartButton key={node} nodes={[node]} className="block">
                      {label}
                    </PartButton>
                  ))
                )}
              </td>
              <td className="rounded-[7px] bg-error-tint px-2 py-1.5 align-top">
                <PartButton nodes={[pair.online.node]} edges={pair.edges}>
                  {pair.online.label}
                </PartButton>
                <span className="flex items-center gap-1 font-semibold text-error">
                  <X size={13} aria-hidden="true" /> {en.lenses.parity.twice}
                </span>
              </td>
            </tr>
          ))}
          {shared.length > 0 && (
            <tr>
              <td colSpan={2} className="rounded-[7px] border border-serving px-2 py-1.5">
                <span className="flex items-center gap-1 font-semibold text-serving">
                  <Check size={13} aria-hidden="true" /> {en.lenses.parity.shared}
                </span>
                <span className="flex flex-wrap gap-x-2">
                  {shared.map((id) => (
                    <Name key={id} id={id} />
                  ))}
                </span>
              </td>
            </tr>
          )}
          {Array.from({ length: shown }, (_, i) => (
            // The two sides are lists of their own; a row has no identity.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i} className="align-top">
              <Cell id={left[i]} />
              <Cell id={right[i]} />
            </tr>
          ))}
        </tbody>
      </table>
      {rows > FEW && (
        <Button kind="quiet" aria-expanded={all} className="-ml-2" onClick={() => setAll(!all)}>
          {all ? en.common.less : en.common.more(rows - FEW)}
        </Button>
      )}
    </LensSection>
  );
}

function Cell({ id }: { readonly id: NodeId | undefined }) {
  return <td className="px-2 py-0.5">{id !== undefined && <Name id={id} />}</td>;
}

function Name({ id }: { readonly id: NodeId }) {
  const node = useBoard().nodes.get(id);
  return node !== undefined && 'label' in node ? (
    <PartButton nodes={[id]}>{node.label}</PartButton>
  ) : null;
}
