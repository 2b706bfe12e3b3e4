import type { Pattern } from '../../library/pattern';
import { stepOf } from '../../library/library';
import { stepText } from '../step-color';
import { useSource, useWorkspace } from '../workspace';

const BOX = { width: 7, height: 4.5 } as const;
const PITCH = { x: 10.5, y: 9 } as const;
const MARGIN = 1;
const COLUMNS = 4;
const ROWS = 2;

/** A pattern as small as an icon: its parts in the colours of their steps, and what joins them. */
export function PatternSketch({ pattern }: { readonly pattern: Pattern }) {
  const library = useSource(useWorkspace().boardLibrary);
  const width = (COLUMNS - 1) * PITCH.x + BOX.width + 2 * MARGIN;
  const height = (ROWS - 1) * PITCH.y + BOX.height + 2 * MARGIN;
  const columns = Math.max(...pattern.nodes.map(({ column }) => column)) + 1;
  const left = MARGIN + ((COLUMNS - columns) * PITCH.x) / 2;
  const places = new Map(
    pattern.nodes.map(({ id, column, row }) => [
      id,
      { x: left + column * PITCH.x, y: MARGIN + row * PITCH.y },
    ]),
  );
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="shrink-0"
    >
      {pattern.edges.map(({ from, to }) => {
        const [start, end] = [places.get(from), places.get(to)];
        return (
          start &&
          end && (
            <line
              key={`${from} ${to}`}
              x1={start.x + BOX.width / 2}
              y1={start.y + BOX.height / 2}
              x2={end.x + BOX.width / 2}
              y2={end.y + BOX.height / 2}
              className="stroke-current text-soft"
              strokeWidth={0.7}
              opacity={0.7}
            />
          )
        );
      })}
      {pattern.nodes.map(({ id, component }) => {
        const at = places.get(id);
        const definition = library.get(component);
        return (
          at && (
            <rect
              key={id}
              x={at.x}
              y={at.y}
              {...BOX}
              rx={1.3}
              className={`fill-current ${definition ? stepText[stepOf(definition)] : 'text-soft'}`}
            />
          )
        );
      })}
    </svg>
  );
}
