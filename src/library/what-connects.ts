import { compareText } from '../core/board';
import type { ComponentId } from '../core/ids';
import type { ComponentDefinition } from './component';
import { connect } from './connect';
import { isBriefCard, type Library } from './library';
import { meaningOf } from './own-components';

/**
 * Components that a line from this one would sensibly lead to, likeliest first: what usually
 * comes next, then what takes its primary output as it is, then the rest that takes something of
 * it as it is. Conversions come in only where they are usual; doubtful connections never. Empty
 * for what has no meaning: anything fits a plain box, so nothing is likely.
 *
 * @param next what usually comes next, likeliest first: the prose of the component.
 */
export function whatConnects(
  library: Library,
  from: ComponentDefinition,
  next: readonly ComponentId[],
): ComponentDefinition[] {
  if (meaningOf(from) === undefined || isBriefCard(from)) return [];
  const usual = new Map(next.map((id, index) => [id, index]));
  const [primary] = from.outputs;
  const rankOf = (to: ComponentDefinition): number | undefined => {
    if (to.id === from.id) return undefined;
    const { level, flow } = connect(library, from, to);
    const place = usual.get(meaningOf(to) ?? to.id);
    if (level !== 'ok' && (level !== 'conversion' || place === undefined)) return undefined;
    if (meaningOf(to) === undefined) return undefined;
    if (place !== undefined) return (level === 'ok' ? 0 : 1) * next.length + place;
    return (flow === primary ? 2 : 3) * next.length + 1;
  };
  return library.placeable
    .flatMap((definition) => {
      const rank = rankOf(definition);
      return rank === undefined ? [] : [{ definition, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || compareText(a.definition.name, b.definition.name))
    .map(({ definition }) => definition);
}
