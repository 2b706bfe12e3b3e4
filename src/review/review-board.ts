import type { Board } from '../core/board';
import type { Library } from '../library/library';
import { profileOf } from './analysis/profile';
import { ALL_RULES } from './catalogue/all-rules';
import { BoardGraph } from './engine/board-graph';
import { applyMutes } from './engine/mutes';
import { orderFindings } from './engine/order-findings';
import { PROFILES, type Review } from './engine/review';
import { runRules } from './engine/run-rules';
import { scoreOf } from './engine/score';
import { withSoundMends } from './engine/sound-mends';
import { readStages } from './stages/read-stages';

/** Everything the review says about a board. The same board gives the same review, always. */
export const reviewBoard = (board: Board, library: Library): Review => {
  const plan = (given: Board): Review => reviewGraph(new BoardGraph(given, library));
  const check = (given: Board): Review =>
    reviewGraph(new BoardGraph(given, library, { plansMends: false }));
  return withSoundMends(board, plan(board), { check, plan });
};

/** The same for a graph that is already built; its mends are not tried yet. */
function reviewGraph(graph: BoardGraph): Review {
  const readings = readStages(graph);
  const { findings, unused } = applyMutes(
    graph.board,
    runRules(graph, ALL_RULES).map(({ finding }) => finding),
  );
  const { score, stages } = scoreOf(readings, findings);
  const profile = profileOf(graph);
  return {
    score,
    profile: PROFILES.filter((id) => profile.has(id)),
    stages,
    findings: orderFindings(findings),
    unusedMutes: unused,
  };
}
