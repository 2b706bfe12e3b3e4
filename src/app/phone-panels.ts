import { panels, SHEETS } from '../session/panels';
import { tool } from '../session/tool';

/** On a phone a panel is a sheet over the board: none at first, and one at a time. */
export function keepOneSheet(): void {
  const phone = matchMedia(SHEETS);
  const closeAll = () => {
    if (phone.matches) panels.setState({ left: false, right: false });
  };
  closeAll();
  phone.addEventListener('change', closeAll);
  // Something was picked to be placed: the board it goes onto comes into view.
  tool.subscribe(({ active }, before) => {
    if (phone.matches && active.kind === 'add' && active !== before.active)
      panels.setState({ left: false });
  });
  panels.subscribe((now, before) => {
    if (!phone.matches || !now.left || !now.right) return;
    panels.setState(before.left ? { left: false } : { right: false });
  });
}
