import { definitionOf } from '../../actions/plan-connection';
import type { Edge } from '../../core/board';
import { judge } from '../../library/connect';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { SeverityIcon } from '../primitives/severity-icon';
import { useBoard, useReview, useSource, useWorkspace } from '../workspace';

const RULES: readonly string[] = ['board/impossible-connection', 'board/doubtful-connection'];

/**
 * Why a connection is doubtful or carries nothing, and what usually stands in between; nothing
 * where it makes sense or its label says why it is right.
 */
export function EdgeVerdict({ edge }: { readonly edge: Edge }) {
  const { boardLibrary, mend, readOnly } = useWorkspace();
  const library = useSource(boardLibrary);
  const board = useBoard();
  const { review } = useReview();
  const [from, to] = [board.nodes.get(edge.from), board.nodes.get(edge.to)];
  if (!from || !to || (edge.label ?? '').trim() !== '') return null;
  const verdict = judge(library, edge.flow, definitionOf(library, from), definitionOf(library, to));
  if (verdict.level === 'ok' || verdict.level === 'conversion') return null;
  const names = (verdict.insert ?? []).flatMap((id) => library.get(id)?.name ?? []);
  const finding = review?.findings.find(
    ({ rule, anchor, mend: fix }) => RULES.includes(rule) && anchor === edge.id && fix,
  );
  const isImpossible = verdict.level === 'impossible';
  return (
    <div
      role="note"
      className={`flex gap-2.5 rounded-[8px] p-3 ${isImpossible ? 'bg-warning-tint' : 'border border-line'}`}
    >
      <SeverityIcon severity={isImpossible ? 'warning' : 'hint'} />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
        <p className="font-semibold">
          {isImpossible ? en.connections.impossible : en.connections.doubtful}
        </p>
        <p className="text-soft">{verdict.message}</p>
        {finding?.mend !== undefined && !readOnly ? (
          <Button onClick={() => mend(finding)}>{finding.mend.label}</Button>
        ) : (
          names.length > 0 && <p className="text-soft">{en.connections.remedy(names)}</p>
        )}
      </div>
    </div>
  );
}
