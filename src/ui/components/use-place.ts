import { panels, SHEETS } from '../../session/panels';
import type { Offered } from '../../session/tool';
import { useWorkspace } from '../workspace';

/** Places something beside the selected node, or in the middle of the view, and shows it. */
export function usePlace(): (item: Offered) => void {
  const { place } = useWorkspace();
  return (item) => {
    if (matchMedia(SHEETS).matches) panels.setState({ left: false });
    place(item);
  };
}
