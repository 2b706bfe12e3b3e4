import { ChevronRight } from 'lucide-react';
import { Fragment } from 'react';

import type { EdgeId, NodeId } from '../../core/ids';
import { useBoard } from '../workspace';
import { PartButton } from './part-button';

interface WayProps {
  readonly nodes: readonly NodeId[];
  readonly edges?: readonly EdgeId[];
}

/** A way over the board, part by part. */
export function Way({ nodes, edges = [] }: WayProps) {
  const board = useBoard();
  return (
    <PartButton nodes={nodes} edges={edges} className="text-12 text-soft">
      {nodes.map((id, i) => {
        const node = board.nodes.get(id);
        const label = node !== undefined && 'label' in node ? node.label : '';
        return (
          // A way may pass a part twice.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={i}>
            {i > 0 && (
              <ChevronRight size={12} aria-label="→" className="mx-0.5 inline align-[-1px]" />
            )}
            <span className={i === nodes.length - 1 ? 'font-semibold text-text' : ''}>{label}</span>
          </Fragment>
        );
      })}
    </PartButton>
  );
}
