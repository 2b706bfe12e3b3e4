import type { ReactNode } from 'react';

import type { EdgeId, NodeId } from '../../core/ids';
import { en } from '../../strings/en';
import { useWorkspace } from '../workspace';
import { showParts } from './show';

interface PartButtonProps {
  readonly nodes: readonly NodeId[];
  readonly edges?: readonly EdgeId[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** Words that lead to the parts of the board that they are about. */
export function PartButton({ nodes, edges = [], className = '', children }: PartButtonProps) {
  const { document } = useWorkspace();
  return (
    <button
      type="button"
      title={en.lenses.show}
      className={`min-h-[24px] min-w-0 rounded-[4px] text-left hover:underline ${className}`}
      onClick={() => showParts(document.get(), nodes, edges)}
    >
      {children}
    </button>
  );
}
