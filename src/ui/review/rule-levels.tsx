import { useId, useState } from 'react';

import { RULE_LEVELS, type RuleLevel } from '../../core/board';
import type { RuleInfo } from '../../review/engine/rule-info';
import { en } from '../../strings/en';
import { Button } from '../primitives/button';
import { controlLook } from '../primitives/field';
import { useBoard, useWorkspace } from '../workspace';
import { resetRules, setRuleLevel } from './settings-changes';

/** Every rule with how severe it is on this board; found by its words, its stage or its name. */
export function RuleLevels({ rules }: { readonly rules: readonly RuleInfo[] | undefined }) {
  const id = useId();
  const { document } = useWorkspace();
  const set = useBoard().settings.rules ?? {};
  const [query, setQuery] = useState('');
  const [onlySet, setOnlySet] = useState(false);
  const text = en.reviewSettings;
  const count = Object.keys(set).length;
  const found = (rules ?? []).filter(
    (rule) => matches(rule, query) && (!onlySet || set[rule.id] !== undefined),
  );
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h3 id={id} className="text-12 font-medium text-soft">
        {text.rules}
      </h3>
      <input
        type="search"
        aria-label={text.searchRules}
        placeholder={text.searchRules}
        className={controlLook}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {count > 0 && (
        <div className="flex flex-wrap items-center gap-x-3 text-12 text-soft">
          <span>{text.changed(count)}</span>
          <label className="flex min-h-[24px] items-center gap-1.5">
            <input
              type="checkbox"
              checked={onlySet}
              onChange={(event) => setOnlySet(event.target.checked)}
            />
            {text.onlyChanged}
          </label>
          <Button
            kind="quiet"
            onClick={() => {
              document.beginStep();
              document.apply(resetRules());
              setOnlySet(false);
            }}
          >
            {text.reset}
          </Button>
        </div>
      )}
      {rules === undefined && <p className="text-soft">{text.waiting}</p>}
      {rules !== undefined && found.length === 0 && (
        <p className="text-soft">{text.noRule(query)}</p>
      )}
      <ul>
        {found.map((rule) => (
          <Rule key={rule.id} rule={rule} level={set[rule.id]} />
        ))}
      </ul>
    </section>
  );
}

const matches = ({ id, stage, summary }: RuleInfo, query: string): boolean => {
  const words = `${id} ${stage === null ? '' : en.stages[stage]} ${summary}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
};

interface RuleProps {
  readonly rule: RuleInfo;
  readonly level: RuleLevel | undefined;
}

function Rule({ rule, level }: RuleProps) {
  const { document } = useWorkspace();
  const text = en.reviewSettings;
  const usual = text.levels[rule.severity].toLowerCase();
  return (
    <li className="flex items-center gap-3 border-b border-line py-1.5 last:border-b-0">
      <span className="min-w-0 flex-1">
        <span className="block text-13">{rule.summary}</span>
        <span className="block text-11 text-soft">{rule.id}</span>
      </span>
      <select
        aria-label={text.levelOf(rule.id)}
        className={`${controlLook} !w-48 shrink-0 ${level === undefined ? '!text-soft' : 'font-semibold'}`}
        value={level ?? ''}
        onChange={(event) => {
          const picked = RULE_LEVELS.find((one) => one === event.target.value) ?? null;
          document.beginStep();
          document.apply(setRuleLevel(document.get(), rule.id, picked));
        }}
      >
        <option value="">{text.usual(usual)}</option>
        {RULE_LEVELS.map((one) => (
          <option key={one} value={one}>
            {text.levels[one]}
          </option>
        ))}
      </select>
    </li>
  );
}
