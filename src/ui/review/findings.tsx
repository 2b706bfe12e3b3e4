import { useEffect } from 'react';

import { SEVERITIES } from '../../review/engine/review';
import type { Finding, Review } from '../../review/engine/review';
import { shownFindings, unasked } from '../../review/engine/shown-findings';
import { en } from '../../strings/en';
import { findingKey } from '../go-to';
import { useParts, type ShownPart } from '../parts';
import { Button } from '../primitives/button';
import { useStore } from '../use-store';
import { useBoard } from '../workspace';
import { FindingItem } from './finding-item';
import { findingList, listAllFindings } from './finding-list';
import { FixAll } from './fix-all';
import { Quiet } from './quiet';
import { useNextFocus } from './use-next-focus';

/** The most important finding first, a few more by part of the framework, the rest on request. */
export function Findings({ review }: { readonly review: Review }) {
  const all = useStore(findingList, (state) => state.all);
  useEffect(() => () => listAllFindings(false), []);
  const parts = useParts();
  const { settings, nodes } = useBoard();
  const { strictness } = settings;
  const open = review.findings.filter((finding) => finding.muted === undefined);
  const { list, onFocus, onBlur } = useNextFocus<HTMLElement>();
  const asked = shownFindings(open, strictness);
  const shown = asked.length === 0 && strictness !== 'sketch' ? open : asked;
  const worst = unasked(shown, nodes.size, strictness);
  const rest = open.filter((finding) => !worst.includes(finding));
  const listed = all ? open : worst;
  const first = worst.find(({ mend }) => mend !== undefined) ?? worst[0];
  const more = worst.filter((finding) => finding !== first);
  return (
    <section
      ref={list}
      tabIndex={-1}
      data-findings
      aria-label={en.review.findings}
      {...{ onFocus, onBlur }}
    >
      {listed.length > 0 && (
        <p className="border-b border-line px-4 py-2 text-12 text-soft">{countsOf(listed)}</p>
      )}
      <FixAll review={review} />
      {open.length === 0 && <Quiet title={en.review.clean} text={en.review.cleanHint} />}
      {open.length > 0 && worst.length === 0 && (
        <Quiet title={en.review.clean} text={en.review.quietHint} />
      )}
      {first !== undefined && <Group name={en.review.next} findings={[first]} first={first} />}
      {byPart(more, parts).map(({ id, name, findings }) => (
        <Group key={id} name={name} findings={findings} />
      ))}
      {rest.length > 0 && (
        <div className="border-b border-line px-1 py-2">
          <Button kind="quiet" aria-expanded={all} onClick={() => listAllFindings(!all)}>
            {all ? en.common.less : en.common.more(rest.length)}{' '}
            {!all && <span className="font-normal text-soft">{countsOf(rest)}</span>}
          </Button>
        </div>
      )}
      {all &&
        byPart(rest, parts).map(({ id, name, findings }) => (
          <Group key={id} name={name} findings={findings} />
        ))}
    </section>
  );
}

/** How many there are of each severity, in words. */
const countsOf = (findings: readonly Finding[]): string =>
  SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => en.review.count(severity, count))
    .join(' · ');

/** In the order of the framework; what is about the whole board comes last. */
const byPart = (findings: readonly Finding[], parts: readonly ShownPart[]) =>
  [
    ...parts.map(({ id, name, stages }) => ({
      id,
      name,
      findings: findings.filter(({ stage }) => stage !== null && stages.includes(stage)),
    })),
    {
      id: 'board',
      name: en.review.boardStep,
      findings: findings.filter(({ stage }) => stage === null),
    },
  ].filter((group) => group.findings.length > 0);

interface GroupProps {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly first?: Finding;
}

function Group({ name, findings, first }: GroupProps) {
  return (
    <section aria-label={name}>
      <h3 className="border-b border-line bg-ground px-4 py-1.5 text-12 font-semibold text-soft">
        {name}
      </h3>
      <ul>
        {findings.map((finding) => (
          <FindingItem key={findingKey(finding)} finding={finding} first={finding === first} />
        ))}
      </ul>
    </section>
  );
}
