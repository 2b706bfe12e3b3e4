import type { StageStatus } from '../../review/engine/review';

/** Full, half, dashed empty, or a short line: the status by shape, in the current colour. */
export function StageDot({ status }: { readonly status: StageStatus }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
      {status === 'present' && <circle cx="6" cy="6" r="5.5" fill="currentColor" />}
      {status === 'partial' && (
        <>
          <circle cx="6" cy="6" r="4.9" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M6 1.1A4.9 4.9 0 0 0 6 10.9Z" fill="currentColor" />
        </>
      )}
      {status === 'missing' && (
        <circle
          cx="6"
          cy="6"
          r="4.9"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeDasharray="2.05 1.8"
        />
      )}
      {status === 'not-applicable' && (
        <path d="M3 6H9" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
      )}
    </svg>
  );
}
