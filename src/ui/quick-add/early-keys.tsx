import { quickAdd } from '../../session/quick-add';
import { en } from '../../strings/en';
import { useStore } from '../use-store';

/** Takes what is typed while the box itself is still loading, so that no key press is lost. */
export function EarlyKeys() {
  const open = useStore(quickAdd, (state) => state.open);
  if (open === null) return null;
  return (
    <input
      ref={(input) => input?.focus()}
      // The words of the box come with it.
      aria-label={en.tools.add}
      className="sr-only"
      value={open.query ?? ''}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.stopPropagation();
        quickAdd.setState({ open: { ...open, accepted: true } });
      }}
      onChange={(event) => quickAdd.setState({ open: { ...open, query: event.target.value } })}
    />
  );
}
