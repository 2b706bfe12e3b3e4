import { X } from 'lucide-react';

import { en } from '../strings/en';
import { announcements, dismissNotice } from './announcer';
import { Button } from './primitives/button';
import { IconButton } from './primitives/icon-button';
import { useStore } from './use-store';

/** Says what changed to assistive technology. A space toggles so that equal words speak twice. */
export function StatusRegion() {
  const { text, count } = useStore(announcements, (state) => state.said);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
      {count % 2 === 0 ? '' : '\u00A0'}
    </div>
  );
}

/** A line that stays until it is dismissed: the way back from a deletion, a file that is no board. */
export function NoticeBar() {
  const notice = useStore(announcements, (state) => state.notice);
  if (notice === null) return null;
  return (
    <div
      role="alert"
      data-testid="notice"
      className={`pointer-events-auto flex max-w-lg items-start gap-3 rounded-[10px] border bg-panel py-2 pr-2 pl-4 shadow-float ${
        notice.tone === 'error' ? 'border-error' : 'border-line'
      }`}
    >
      <div className="min-w-0 py-1.5">
        <p className={notice.tone === 'error' ? 'font-semibold text-error' : ''}>{notice.text}</p>
        {notice.details?.map((line) => (
          <p key={line} className="text-12 break-words text-soft">
            {line}
          </p>
        ))}
      </div>
      {notice.action !== undefined && (
        <Button
          onClick={() => {
            notice.action?.run();
            dismissNotice();
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <IconButton label={en.status.dismiss} tipAlign="end" onClick={dismissNotice}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
