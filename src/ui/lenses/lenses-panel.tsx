import { lens } from '../../session/lens';
import { useStore } from '../use-store';
import { LensList } from './lens-list';
import { LensSwitch } from './lens-switch';

/** The board looked at by one question: what the lens finds, drawn and in words. */
export default function LensesPanel() {
  const on = useStore(lens, (state) => state.on);
  return on === null ? <LensList /> : <LensSwitch on={on} />;
}
