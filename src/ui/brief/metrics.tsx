import { Plus, X } from 'lucide-react';

import { inOrder, METRIC_KINDS } from '../../core/board';
import type { Metric } from '../../core/board';
import { askForField } from '../../session/field-request';
import { en } from '../../strings/en';
import { useFieldRequest } from '../field-focus';
import { ChoiceField } from '../primitives/choice-field';
import { IconButton } from '../primitives/icon-button';
import { Section } from '../primitives/section';
import { Suggestions } from '../primitives/suggestions';
import { TextField } from '../primitives/text-field';
import { useBoard, useWorkspace } from '../workspace';
import { addMetric, nextMetricKind, removeMetric, writeMetric } from './brief-changes';
import { ServesChips } from './serves-chips';

/** How one would know: each metric with its kind and the goals it serves. */
export function Metrics() {
  const { document, newId, readOnly } = useWorkspace();
  const board = useBoard();
  const metrics = inOrder(board.metrics);
  const { element, suggestions } = useFieldRequest<HTMLButtonElement>('brief.metrics');
  const add = (name = '') => {
    const id = newId();
    document.beginStep();
    document.apply(addMetric(board, id, nextMetricKind(metrics), name));
    askForField(`brief.metrics.${id}`);
  };
  return (
    <Section
      title={en.brief.metrics}
      action={
        readOnly ? null : (
          <IconButton
            ref={element}
            size="small"
            label={en.brief.addMetric}
            tipAlign="end"
            onClick={() => add()}
          >
            <Plus size={16} aria-hidden="true" />
          </IconButton>
        )
      }
    >
      {metrics.length === 0 && <p className="text-soft">{en.stageNeeds['success-metrics']}</p>}
      <Suggestions of={suggestions} onTake={add} />
      {metrics.map((metric, index) => (
        <MetricRow key={metric.id} metric={metric} index={index + 1} />
      ))}
    </Section>
  );
}

function MetricRow({ metric, index }: { readonly metric: Metric; readonly index: number }) {
  const { document, readOnly } = useWorkspace();
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-1">
        <div className="min-w-0 flex-1">
          <TextField
            label={en.brief.metric(index)}
            labelHidden
            field={`brief.metrics.${metric.id}`}
            value={metric.name}
            placeholder={en.brief.metricHint}
            onWrite={(name) => writeMetric(metric.id, { name })}
          />
        </div>
        <div className="w-[104px] shrink-0">
          <ChoiceField
            label={en.brief.metricKind(index)}
            labelHidden
            value={metric.kind}
            choices={METRIC_KINDS.map((kind) => ({ value: kind, label: en.metricKinds[kind] }))}
            onWrite={(value) => {
              const kind = METRIC_KINDS.find((one) => one === value);
              return kind === undefined ? [] : writeMetric(metric.id, { kind });
            }}
          />
        </div>
        {!readOnly && (
          <IconButton
            size="small"
            label={en.brief.removeMetric(index)}
            tipAlign="end"
            onClick={() => {
              document.beginStep();
              document.apply(removeMetric(metric.id));
            }}
          >
            <X size={15} aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <ServesChips
        label={en.brief.metricServes(index)}
        serves={metric.serves}
        onWrite={(serves) =>
          document.apply([{ type: 'set', in: 'metrics', id: metric.id, fields: { serves } }])
        }
      />
    </div>
  );
}
