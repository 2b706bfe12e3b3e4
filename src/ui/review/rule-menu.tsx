import { Check, Ellipsis } from 'lucide-react';
import * as Menu from 'radix-ui/dropdown-menu';

import { RULE_LEVELS, type RuleLevel } from '../../core/board';
import type { Severity } from '../../review/engine/review';
import { openReviewSettings } from '../../session/review-settings';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { useBoard, useWorkspace } from '../workspace';
import { setRuleLevel } from './settings-changes';

const ITEM =
  'flex min-h-8 cursor-default items-center gap-2 rounded-[6px] px-2.5 text-13 outline-none data-[highlighted]:bg-pressed phone:min-h-11';

interface RuleMenuProps {
  readonly rule: string;
  /** As it is now. */
  readonly severity: Severity;
}

/** How severe the rule of a finding is on this board, from the finding itself. */
export function RuleMenu({ rule, severity }: RuleMenuProps) {
  const { document } = useWorkspace();
  const level = useBoard().settings.rules?.[rule];
  const text = en.reviewSettings;
  const pick = (picked: RuleLevel | null) => {
    document.beginStep();
    document.apply(setRuleLevel(document.get(), rule, picked));
    if (picked !== null) announce(text.setTo(rule, text.levels[picked]));
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        aria-label={text.more(rule)}
        title={text.more(rule)}
        className="flex size-[24px] shrink-0 items-center justify-center rounded-[6px] text-soft hover:bg-hover hover:text-text data-[state=open]:bg-pressed"
      >
        <Ellipsis size={15} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content
          align="end"
          collisionPadding={8}
          className="z-50 min-w-52 rounded-[10px] border border-line bg-panel p-1 shadow-float"
        >
          <Menu.Label className="px-2.5 py-1 text-12 text-soft">
            {text.thisRule} · {rule}
          </Menu.Label>
          <Menu.RadioGroup value={level ?? severity}>
            {RULE_LEVELS.map((one) => (
              <Menu.RadioItem
                key={one}
                value={one}
                className={ITEM}
                onSelect={() => pick(level === one ? null : one)}
              >
                <span className="flex-1">{text.levels[one]}</span>
                <Menu.ItemIndicator>
                  <Check size={14} aria-hidden="true" />
                </Menu.ItemIndicator>
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          {level !== undefined && (
            <Menu.Item className={ITEM} onSelect={() => pick(null)}>
              {text.asUsual}
            </Menu.Item>
          )}
          <Menu.Separator className="my-1 h-px bg-line" />
          <Menu.Item className={ITEM} onSelect={() => openReviewSettings()}>
            {text.title}…
          </Menu.Item>
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
