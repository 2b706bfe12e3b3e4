import { createContext, memo, use } from 'react';

import { assertNever } from '../core/result';
import type { Primitive } from '../render/drawing';

/** The strokes of icons by name; none before they have loaded. */
export const IconPaths = createContext<{ readonly [name: string]: string }>({});

/** A drawing as SVG elements. Renders again only for another list of items. */
export const Primitives = memo(function Primitives({
  items,
}: {
  readonly items: readonly Primitive[];
}) {
  // Items of a drawing have no identity of their own, and their order is what is drawn.
  return items.map((item, index) => <Shape key={index} item={item} />);
});

function Shape({ item }: { readonly item: Primitive }) {
  switch (item.kind) {
    case 'rect':
      return (
        <rect
          x={item.x}
          y={item.y}
          width={item.width}
          height={item.height}
          rx={item.radius}
          fill={item.fill ?? 'none'}
          stroke={item.stroke}
          strokeWidth={item.strokeWidth}
          strokeDasharray={item.dash?.join(' ')}
        />
      );
    case 'path':
      return (
        <path
          d={item.d}
          fill={item.fill ?? 'none'}
          stroke={item.stroke}
          strokeWidth={item.strokeWidth}
          strokeDasharray={item.dash?.join(' ')}
        />
      );
    case 'text':
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={item.size}
          fontWeight={item.weight}
          fill={item.fill}
          textAnchor={item.anchor}
          {...(item.halo === undefined
            ? {}
            : { stroke: item.halo, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' })}
        >
          {item.text}
        </text>
      );
    case 'icon':
      return <Icon {...item} />;
    default:
      return assertNever(item);
  }
}

function Icon({ name, x, y, size, stroke }: Extract<Primitive, { readonly kind: 'icon' }>) {
  return (
    <path
      className="board-icon"
      d={use(IconPaths)[name] ?? ''}
      transform={`translate(${x} ${y}) scale(${size / 24})`}
      fill="none"
      stroke={stroke}
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
