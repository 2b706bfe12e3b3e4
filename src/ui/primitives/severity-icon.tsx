import { CircleAlert, Info, TriangleAlert } from 'lucide-react';

import type { Severity } from '../../review/engine/review';
import { en } from '../../strings/en';

const looks = {
  error: { Icon: CircleAlert, color: 'text-error' },
  warning: { Icon: TriangleAlert, color: 'text-warning' },
  hint: { Icon: Info, color: 'text-soft' },
};

/** Says the severity by shape first; colour only repeats it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const { Icon, color } = looks[severity];
  return (
    <Icon
      role="img"
      aria-label={en.severities[severity]}
      aria-hidden={false}
      size={17}
      strokeWidth={1.9}
      className={`mt-px shrink-0 ${color}`}
    />
  );
}
