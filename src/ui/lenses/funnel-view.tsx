import { about, amount } from '../../review/lenses/amount';
import type { FunnelReading, FunnelStage } from '../../review/lenses/funnel';
import { en } from '../../strings/en';
import { FigureField } from './figure-field';
import { hatched, lensColor } from './lens-colors';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';

/** The narrowest bar still holds a number. */
const LEAST = 14;

/** From all items to those on the page: bars that narrow, on a logarithmic scale. */
export function FunnelView({ reading }: { readonly reading: FunnelReading }) {
  const { stages } = reading;
  if (stages.length === 0) return null;
  const most = Math.max(2, ...stages.map(({ items }) => items?.value ?? 0));
  const widthOf = ({ items }: FunnelStage): number =>
    items === undefined
      ? LEAST
      : LEAST + ((100 - LEAST) * Math.log(Math.max(1, items.value))) / Math.log(most);
  return (
    <LensSection title={en.lenses.funnel.narrowing} note={en.lenses.funnel.scale}>
      <ol className="flex flex-col">
        {stages.map((stage, i) => (
          <li key={stage.node ?? 'corpus'}>
            {i > 0 && stage.depth !== stages[i - 1]?.depth && (
              <p className="py-0.5 text-center text-11 text-soft">
                {stage.kept === undefined ? '↓' : en.lenses.funnel.kept(keptText(stage.kept))}
              </p>
            )}
            <div className="flex items-center justify-between gap-2">
              <Name stage={stage} beside={stage.depth === stages[i - 1]?.depth} />
              {stage.items === undefined ? (
                <span className="text-12 text-soft">{en.common.notSaid}</span>
              ) : (
                <FigureField figure={stage.items} of={stage.label} />
              )}
            </div>
            <Bar stage={stage} width={widthOf(stage)} />
          </li>
        ))}
      </ol>
    </LensSection>
  );
}

function Name({ stage, beside }: { readonly stage: FunnelStage; readonly beside: boolean }) {
  const { node, label } = stage;
  if (node === undefined) return <span className="truncate text-12 font-medium">{label}</span>;
  return (
    <PartButton nodes={[node]} className="truncate text-12 font-medium">
      {label}
      {beside && <span className="text-soft"> · {en.lenses.funnel.beside}</span>}
    </PartButton>
  );
}

function Bar({ stage, width }: { readonly stage: FunnelStage; readonly width: number }) {
  const { items } = stage;
  const color = items === undefined ? lensColor.grey : lensColor.teal;
  return (
    <div
      role="img"
      aria-label={
        items === undefined
          ? en.common.notSaid
          : about(amount(items.value, items.unit), items.isEstimate)
      }
      className="mx-auto mt-0.5 h-5 rounded-[6px]"
      style={{
        width: `${width}%`,
        background: items === undefined || items.isEstimate ? hatched(color) : color,
      }}
    />
  );
}

/** 0.000002 is "1 in 500,000", 0.6 is "60 %". */
const keptText = (share: number): string =>
  share >= 0.1 ? amount(share, 'share') : en.lenses.funnel.oneIn(amount(1 / share, 'count'));
