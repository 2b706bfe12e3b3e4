import * as Menu from 'radix-ui/dropdown-menu';
import { ChevronRight } from 'lucide-react';

import type { EdgeId, NodeId } from '../../core/ids';
import { closeContextMenu } from '../../session/context-menu';
import { showTab } from '../../session/panels';
import { en } from '../../strings/en';
import { showFinding } from '../go-to';
import { useReview, useWorkspace } from '../workspace';

interface FindingsMenuProps {
  /** The one that the menu is of. */
  readonly of: NodeId | EdgeId;
  readonly itemLook: string;
  readonly contentLook: string;
}

/** What the review says of a part or a connection; each leads to it in the panel. */
export function FindingsMenu({ of, itemLook, contentLook }: FindingsMenuProps) {
  const { document } = useWorkspace();
  const answer = useReview().review;
  const findings = (answer?.findings ?? []).filter(
    ({ nodes, edges, muted }) =>
      muted === undefined && [...nodes, ...edges].some((id) => id === of),
  );
  if (findings.length === 0) return null;
  return (
    <Menu.Group>
      <Menu.Separator className="my-1 h-px bg-line" />
      <Menu.Sub>
        <Menu.SubTrigger className={itemLook}>
          <span className="flex-1">{en.menus.findings(findings.length)}</span>
          <ChevronRight size={14} aria-hidden="true" className="text-soft" />
        </Menu.SubTrigger>
        <Menu.Portal>
          <Menu.SubContent className={`${contentLook} max-w-96`} collisionPadding={8}>
            {findings.map((finding) => (
              <Menu.Item
                key={`${finding.rule} ${finding.anchor ?? ''} ${finding.message}`}
                className={`${itemLook} py-1`}
                onSelect={() => {
                  closeContextMenu();
                  requestAnimationFrame(() => {
                    showTab('review');
                    showFinding(finding, document.get());
                  });
                }}
              >
                {finding.message}
              </Menu.Item>
            ))}
          </Menu.SubContent>
        </Menu.Portal>
      </Menu.Sub>
    </Menu.Group>
  );
}
