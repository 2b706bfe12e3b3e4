import { useMemo } from 'react';

import { fieldSteps } from '../../document/field-steps';
import type { FieldSteps } from '../../document/field-steps';
import { useWorkspace } from '../workspace';

const now = (): number => performance.now();

/** One undo step a stretch of typing in a focused field: it ends on focus, blur or a second's pause. */
export function useFieldSteps(): FieldSteps {
  const { document } = useWorkspace();
  return useMemo(() => fieldSteps(document, now), [document]);
}
