import type { LensLegendEntry, LensReading } from '../../review/lenses/lens';
import { en } from '../../strings/en';
import { lensColor } from './lens-colors';

/** The look of a line, as the board draws it. */
const lines = {
  plain: { strokeWidth: 2 },
  heavy: { strokeWidth: 3.2 },
  dashed: { strokeWidth: 2, strokeDasharray: '7 4' },
  dotted: { strokeWidth: 2.4, strokeDasharray: '1.8 4' },
} as const;

/** What the board's colours and lines mean, beside the board. */
export function LensLegend({ legend }: Pick<LensReading, 'legend'>) {
  if (legend.length === 0) return null;
  return (
    <ul
      aria-label={en.lenses.legend}
      className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line px-4 py-2.5 text-12"
    >
      {legend.map((entry) => (
        <li key={entry.label} className="flex items-center gap-2">
          <Swatch entry={entry} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ entry }: { readonly entry: LensLegendEntry }) {
  const stroke = lensColor[entry.color];
  const look = lines[entry.line ?? 'plain'];
  return (
    <svg width="24" height="14" aria-hidden="true" className="shrink-0">
      {entry.edge === true ? (
        <path d="M0 7H24" stroke={stroke} {...look} />
      ) : (
        <rect
          x="2"
          y="1.5"
          width="20"
          height="11"
          rx="3.5"
          fill={`color-mix(in srgb, ${stroke} 12%, transparent)`}
          stroke={stroke}
          {...look}
          strokeWidth={Math.min(look.strokeWidth, 2.4)}
        />
      )}
    </svg>
  );
}
