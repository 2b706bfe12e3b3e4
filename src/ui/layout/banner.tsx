import { Info } from 'lucide-react';

import { useWorkspace } from '../workspace';

/** What one has to know about the open board: a newer version, components that are unknown. */
export function Banner() {
  const { notices } = useWorkspace();
  if (notices.length === 0) return null;
  return (
    <div
      role="note"
      className="flex shrink-0 items-start gap-2 border-b border-line bg-warning-tint px-4 py-2"
    >
      <Info size={16} aria-hidden="true" className="mt-px shrink-0 text-warning" />
      <div>
        {notices.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </div>
  );
}
