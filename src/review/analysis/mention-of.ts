import { compareText } from '../../core/board';
import type { StageId } from '../../framework/steps';
import type { BoardGraph } from '../engine/board-graph';
import type { Mention } from '../engine/review';
import { stagesIn, stagesInName } from './name-words';
import { placeAllows } from './place-says';
import { toldIn } from './told';
import { statements } from './words';

/** A quotation is recognised by its beginning; more of a long note would be the note. */
const MOST_QUOTED = 60;

/**
 * The text of the board that names a stage in words, and the part that bears it; undefined where
 * the stage is concluded from the drawing instead. Of several the shortest: it is the plainest,
 * and does not depend on the order of the file.
 */
export function mentionOf(graph: BoardGraph, stage: StageId): Mention | undefined {
  let best: Mention | undefined;
  for (const told of toldIn(graph)) {
    const { text, node, isName } = told;
    if (!names(stage, text, isName) || !placeAllows(graph, stage, told)) continue;
    const said = statements(text)
      .find((one) => names(stage, one, isName))
      ?.trim();
    if (said === undefined || (best !== undefined && !isPlainer(said, best.text))) continue;
    best = { text: said, ...(node === undefined ? {} : { node }) };
  }
  return best && { ...best, text: quoted(best.text) };
}

const isPlainer = (a: string, b: string): boolean =>
  a.length < b.length || (a.length === b.length && compareText(a, b) < 0);

const names = (stage: StageId, text: string, isName: boolean): boolean =>
  stagesIn(text).includes(stage) || (isName && stagesInName(text).includes(stage));

const quoted = (text: string): string =>
  text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED).trimEnd()}…`;
