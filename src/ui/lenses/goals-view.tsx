import { Gauge, GripVertical, Target, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { ChoiceLeaf, GoalBranch, GoalsReading, MetricLeaf } from '../../review/lenses/goals';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { useWorkspace } from '../workspace';
import { LensSection } from './lens-section';
import { PartButton } from './part-button';
import { ServePicker } from './serve-picker';
import { dragServer, droppedServer, holdsServer, serves, toggleServing } from './serve-drag';
import type { Server } from './serve-drag';

/** Goal, metric, part: what serves what, set by picking or by dragging a row onto a goal. */
export function GoalsView({ reading }: { readonly reading: GoalsReading }) {
  const { goals, looseMetrics, looseChoices } = reading;
  return (
    <>
      {goals.map((branch, i) => (
        <Goal key={branch.goal} branch={branch} index={i + 1} />
      ))}
      {looseMetrics.length > 0 && (
        <LensSection title={en.lenses.goals.looseMetrics} note={en.lenses.goals.dragHint}>
          <ul>
            {looseMetrics.map((metric) => (
              <Metric key={metric.metric} metric={metric} />
            ))}
          </ul>
        </LensSection>
      )}
      {looseChoices.length > 0 && (
        <LensSection title={en.lenses.goals.looseChoices} note={en.lenses.goals.dragHint}>
          <ul>
            {looseChoices.map((choice) => (
              <Choice key={choice.node} choice={choice} />
            ))}
          </ul>
        </LensSection>
      )}
    </>
  );
}

function Goal({ branch, index }: { readonly branch: GoalBranch; readonly index: number }) {
  const { document, readOnly } = useWorkspace();
  const [over, setOver] = useState(false);
  const { goal, metrics, nodes, served } = branch;
  const text = branch.text === '' ? en.brief.goal(index) : branch.text;

  const take = (server: Server) => {
    const board = document.get();
    if (serves(board, server, goal)) return;
    document.beginStep();
    document.apply(toggleServing(board, server, goal));
    announce(en.lenses.goals.nowServes(text));
  };
  return (
    <section
      aria-label={text}
      className={`border-b border-line px-4 py-3 ${over ? 'bg-hover outline-2 -outline-offset-2 outline-focus outline-dashed' : ''}`}
      onDragOver={(event) => {
        if (readOnly || !holdsServer(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const server = droppedServer(event);
        if (server === undefined) return;
        event.preventDefault();
        take(server);
      }}
    >
      <h3 className="flex gap-2 font-semibold">
        <Target size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-framing" />
        <span className="min-w-0 flex-1">{text}</span>
      </h3>
      {!served && <Warning>{en.lenses.goals.unserved}</Warning>}
      <div className="mt-1.5 ml-[7px] border-l-2 border-line pl-3">
        {metrics.length > 0 && (
          <ul aria-label={en.lenses.goals.metrics}>
            {metrics.map((metric) => (
              <Metric key={metric.metric} metric={metric} />
            ))}
          </ul>
        )}
        {nodes.length > 0 && (
          <ul aria-label={en.lenses.goals.parts}>
            {nodes.map((choice) => (
              <Choice key={choice.node} choice={choice} />
            ))}
          </ul>
        )}
        {!readOnly && <ServePicker goal={goal} text={text} />}
      </div>
    </section>
  );
}

const Warning = ({ children }: { readonly children: ReactNode }) => (
  <p className="mt-1 flex items-center gap-1.5 text-12 text-warning">
    <TriangleAlert size={13} aria-hidden="true" className="shrink-0" />
    {children}
  </p>
);

function Metric({ metric }: { readonly metric: MetricLeaf }) {
  const { producers } = metric;
  return (
    <Row server={{ in: 'metrics', id: metric.metric }}>
      <Gauge size={13} aria-hidden="true" className="mt-[5px] shrink-0 text-soft" />
      <div className="min-w-0 flex-1">
        <p className="py-0.5 text-12">
          <span className="font-medium">{metric.name}</span>{' '}
          <span className="text-soft">· {en.metricKinds[metric.kind]}</span>
        </p>
        {metric.measured ? (
          producers.length > 0 && (
            <p className="flex flex-wrap items-baseline gap-x-2 text-11 text-soft">
              {en.lenses.goals.measuredBy}
              {producers.map(({ node, label }) => (
                <PartButton key={node} nodes={[node]} className="text-text">
                  {label}
                </PartButton>
              ))}
            </p>
          )
        ) : (
          <Warning>{en.lenses.goals.unmeasured}</Warning>
        )}
      </div>
    </Row>
  );
}

function Choice({ choice }: { readonly choice: ChoiceLeaf }) {
  return (
    <Row server={{ in: 'nodes', id: choice.node }}>
      <span
        aria-hidden="true"
        className="mt-[7px] size-2.5 shrink-0 rounded-[3px] border-2 border-model"
      />
      <div className="min-w-0 flex-1">
        <PartButton nodes={[choice.node]} className="text-12 font-medium">
          {choice.label}
        </PartButton>
        {choice.because !== undefined && <p className="text-11 text-soft">{choice.because}</p>}
      </div>
    </Row>
  );
}

/** A row that can be dragged onto a goal. Every drag has a checkbox in a goal's list beside it. */
function Row({ server, children }: { readonly server: Server; readonly children: ReactNode }) {
  const { readOnly } = useWorkspace();
  return (
    <li
      draggable={!readOnly}
      data-server={server.id}
      className="group/row -ml-1 flex cursor-grab gap-2 rounded-[6px] py-0.5 pl-1 hover:bg-hover"
      onDragStart={(event) => dragServer(event, server)}
    >
      {children}
      <GripVertical
        size={13}
        aria-hidden="true"
        className="mt-[5px] shrink-0 text-soft opacity-0 group-hover/row:opacity-100"
      />
    </li>
  );
}
