import { measureText } from '../render/measure-text';
import type { Theme } from '../render/theme';
import type { Guide } from './snap-guides';

interface SnapGuidesProps {
  readonly guides: readonly Guide[];
  readonly theme: Theme;
  readonly zoom: number;
}

/** The lines that a dragged part has come into line with. As thin at every zoom. */
export const SnapGuides = ({ guides, theme, zoom }: SnapGuidesProps) =>
  guides.map((guide) => {
    const { axis, at, from, to, gap } = guide;
    const d = axis === 'x' ? `M${at} ${from}L${at} ${to}` : `M${from} ${at}L${to} ${at}`;
    return (
      <g key={`${d} ${gap ?? ''}`}>
        <path d={d} stroke={theme.focus} strokeWidth={1 / zoom} fill="none" />
        {gap !== undefined && <Gap guide={guide} gap={gap} theme={theme} zoom={zoom} />}
      </g>
    );
  });

const SIZE = 11;

function Gap({
  guide,
  gap,
  theme,
  zoom,
}: {
  guide: Guide;
  gap: number;
  theme: Theme;
  zoom: number;
}) {
  const text = String(gap);
  const width = measureText(text, SIZE, 600) + 10;
  const middle = (guide.from + guide.to) / 2;
  const [x, y] = guide.axis === 'x' ? [guide.at, middle] : [middle, guide.at];
  return (
    <g transform={`translate(${x} ${y}) scale(${1 / zoom})`}>
      <rect x={-width / 2} y={-9} width={width} height={18} rx={5} fill={theme.focus} />
      <text y={4} fontSize={SIZE} fontWeight={600} textAnchor="middle" fill={theme.onInk}>
        {text}
      </text>
    </g>
  );
}
