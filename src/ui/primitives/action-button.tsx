import type { Action } from '../../actions/action';
import { useWorkspace } from '../workspace';
import { Button } from './button';

interface ActionButtonProps {
  readonly action: Action;
  readonly kind?: 'plain' | 'danger';
}

/** A button of the same object that keys and menus run. */
export function ActionButton({ action, kind = 'plain' }: ActionButtonProps) {
  const { actions } = useWorkspace();
  if (!actions.isEnabled(action)) return null;
  return (
    <Button kind={kind} onClick={() => actions.run(action)}>
      {action.label}
    </Button>
  );
}
