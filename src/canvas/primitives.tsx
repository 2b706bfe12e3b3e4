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
  const strokes = use(IconPaths)[name];
  return (
    <path
      className="board-icon"
      d={strokes === undefined ? '' : iconAt(name, strokes, x, y, size)}
      fill="none"
      stroke={stroke}
      strokeWidth={size / 12}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

const placed = new Map<string, string>();

/**
 * The strokes of an icon where they are to be, remembered. A `transform` on the element would say
 * the same, and have the browser sort three things a node into layers in place of one.
 */
function iconAt(name: string, strokes: string, x: number, y: number, size: number): string {
  const key = `${name} ${x} ${y} ${size}`;
  const known = placed.get(key);
  if (known !== undefined) return known;
  let isX = false;
  const moved = strokes.replace(/-?\d*\.?\d+/g, (number) => {
    isX = !isX;
    return String(Math.round(((isX ? x : y) + (Number(number) * size) / 24) * 1000) / 1000);
  });
  placed.set(key, moved);
  return moved;
}
