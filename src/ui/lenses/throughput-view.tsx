import { Check, CircleHelp, TriangleAlert } from 'lucide-react';

import { about, amount } from '../../review/lenses/amount';
import type {
  Calculation as Reading,
  LoadRow,
  ThroughputReading,
} from '../../review/lenses/throughput';
import { SIZE_GROUPS } from '../../review/lenses/throughput-reading';
import { en } from '../../strings/en';
import { Calculation } from './calculation';
import { FigureField } from './figure-field';
import { Fold } from './fold';
import { lensColor } from './lens-colors';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';

/** What each part has to take, and whether its replicas can. */
export function ThroughputView({ reading }: { readonly reading: ThroughputReading }) {
  const { mean, peak, rows, sizes, cost } = reading;
  const short = [mean, peak, cost].filter((one) => one !== undefined);
  return (
    <>
      {short.length > 0 && (
        <LensSection title={en.lenses.throughput.short}>
          <Sums of={short} />
        </LensSection>
      )}
      {rows.length > 0 && (
        <LensSection title={en.lenses.throughput.loads} note={en.lenses.throughput.atPeak}>
          <ul className="flex flex-col gap-2.5">
            {rows.map((row) => (
              <Load key={row.node} row={row} />
            ))}
          </ul>
        </LensSection>
      )}
      {SIZE_GROUPS.map((group) => {
        const own = sizes.filter((size) => size.group === group);
        if (own.length === 0) return null;
        return (
          <LensSection
            key={group}
            title={en.lenses.throughput.groups[group]}
            {...(group === 'cost' ? { note: en.lenses.throughput.perThousand } : {})}
          >
            <Sums of={own} />
          </LensSection>
        );
      })}
    </>
  );
}

function Sums({ of }: { readonly of: readonly Reading[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {of.map((sum) => (
        <li key={sum.id}>
          <Fold
            title={sum.label}
            value={about(valueOf(sum), sum.isEstimate)}
            name={en.lenses.throughput.formulaOf(sum.label)}
          >
            <Calculation of={sum} name={sum.label} />
            {sum.node !== undefined && (
              <PartButton nodes={[sum.node]} className="mt-1 text-12 text-soft">
                {en.lenses.show}
              </PartButton>
            )}
          </Fold>
        </li>
      ))}
    </ul>
  );
}

/** The section says already that it is about 1,000. */
const valueOf = ({ group, value, unit }: Reading): string =>
  amount(value, group === 'cost' && unit === '$/1k' ? '$' : unit);

const verdicts = {
  short: { color: lensColor.red, Icon: TriangleAlert },
  enough: { color: lensColor.green, Icon: Check },
  unknown: { color: lensColor.blue, Icon: CircleHelp },
} as const;

function Load({ row }: { readonly row: LoadRow }) {
  const { load, needed, replicas, verdict } = row;
  const { color, Icon } = verdicts[verdict];
  const words =
    needed === undefined
      ? en.lenses.throughput.formulas
      : en.lenses.throughput.verdict(
          verdict,
          about(amount(needed.value, 'count'), needed.isEstimate),
          replicas === undefined ? undefined : amount(replicas.value, 'count'),
        );
  return (
    <li>
      <div className="flex items-center justify-between gap-2">
        <PartButton nodes={[row.node]} className="truncate text-12 font-medium">
          {row.label}
        </PartButton>
        <span className="shrink-0 text-12 font-semibold">
          {about(amount(load.value, load.unit), load.isEstimate)}
        </span>
      </div>
      {needed !== undefined && replicas !== undefined && (
        <Replicas needed={needed.value} has={replicas.value} color={color} />
      )}
      <Fold
        title={words}
        name={en.lenses.throughput.formulaOf(row.label)}
        {...(needed === undefined
          ? {}
          : { color, icon: <Icon size={13} aria-hidden="true" className="shrink-0" /> })}
      >
        <div className="flex flex-col gap-1.5">
          <Calculation of={load} name={row.label} />
          {needed !== undefined && <Calculation of={needed} name={row.label} />}
          {row.more.map((one) => (
            <Calculation key={one.id} of={one} name={row.label} title={one.label} />
          ))}
          {replicas !== undefined && (
            <p className="flex items-center justify-between gap-2 px-2.5 text-12">
              {replicas.label}
              <FigureField figure={replicas} of={row.label} />
            </p>
          )}
        </div>
      </Fold>
    </li>
  );
}

interface ReplicasProps {
  readonly needed: number;
  readonly has: number;
  readonly color: string;
}

/** What is needed as a bar, what there is as a line across it. */
function Replicas({ needed, has, color }: ReplicasProps) {
  const most = Math.max(needed, has, 1) * 1.04;
  return (
    <div aria-hidden="true" className="relative mt-0.5 h-2 rounded-full bg-hover">
      <div
        className="h-full rounded-full"
        style={{ width: `max(3px, ${(100 * needed) / most}%)`, background: color }}
      />
      <span
        className="absolute -inset-y-1 border-l-2 border-text"
        style={{ left: `${(100 * has) / most}%` }}
      />
    </div>
  );
}
