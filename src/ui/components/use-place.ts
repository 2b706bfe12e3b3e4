import type { Placeable } from '../../session/tool';
import { useWorkspace } from '../workspace';

/** Places something beside the selected node, or in the middle of the view. */
export const usePlace = (): ((item: Placeable) => void) => useWorkspace().place;
