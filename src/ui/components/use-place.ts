import { panels } from '../../session/panels';
import type { Offered } from '../../session/tool';
import { useWorkspace } from '../workspace';

/** The width at which panels are sheets over the board. */
const PHONE = '(max-width: 700px)';

/** Places something beside the selected node, or in the middle of the view, and shows it. */
export function usePlace(): (item: Offered) => void {
  const { place } = useWorkspace();
  return (item) => {
    if (matchMedia(PHONE).matches) panels.setState({ left: false });
    place(item);
  };
}
