import { useEffect, useId, useRef, useState } from 'react';

import { muteKey } from '../../core/board';
import type { Finding } from '../../review/engine/review';
import { en } from '../../strings/en';
import { announce } from '../announcer';
import { Button } from '../primitives/button';
import { controlLook } from '../primitives/field';
import { Segments } from '../primitives/segments';
import { useBoard, useWorkspace } from '../workspace';

interface MuteFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Setting a finding aside asks for the reason: it is kept with the board. */
export function MuteForm({ finding, onClose }: MuteFormProps) {
  const id = useId();
  const { document } = useWorkspace();
  const board = useBoard();
  const [reason, setReason] = useState('');
  const [wide, setWide] = useState(false);
  const place = placeOf(finding);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = () => {
    if (reason.trim() === '') return;
    const at = finding.anchor === undefined || wide ? {} : { at: finding.anchor };
    const key = muteKey({ rule: finding.rule, ...at });
    const value = { rule: finding.rule, ...at, reason: reason.trim() };
    document.beginStep();
    document.apply([
      board.muted.has(key)
        ? { type: 'set', in: 'muted', id: key, fields: { reason: value.reason } }
        : { type: 'add', in: 'muted', id: key, value },
    ]);
    announce(en.review.mutedNow);
    onClose();
  };
  return (
    <form
      aria-labelledby={id}
      className="mt-1 flex w-full flex-col gap-2 rounded-[10px] border border-line bg-panel p-3 shadow-float"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p id={id} className="font-semibold">
        {en.review.notNeededTitle}
      </p>
      <textarea
        ref={field}
        rows={2}
        aria-label={en.review.reason}
        className={`${controlLook} field-sizing-content resize-none`}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          submit();
        }}
      />
      <p className="text-12 text-soft">{en.review.notNeededHint}</p>
      {place !== undefined && (
        <Segments
          label={en.review.setAsideFor}
          value={wide ? 'board' : 'here'}
          options={[
            { value: 'here', label: place },
            { value: 'board', label: en.review.wholeBoard },
          ]}
          onPick={(value) => setWide(value === 'board')}
        />
      )}
      <div className="flex gap-2">
        <Button type="submit" disabled={reason.trim() === ''}>
          {en.review.setAside}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {en.common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What the finding is about, where another of the same rule could be about something else. */
function placeOf({ anchor, nodes, edges, stage }: Finding): string | undefined {
  if (anchor === undefined || anchor === stage) return undefined;
  if (nodes.some((id) => id === anchor)) return en.review.onlyPart;
  if (edges.some((id) => id === anchor)) return en.review.onlyConnection;
  return en.review.onlyHere;
}
