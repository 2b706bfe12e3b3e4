import { lens } from '../../session/lens';
import { en } from '../../strings/en';
import { useStore } from '../use-store';
import { useSource, useWorkspace } from '../workspace';
import { LensBody } from './lens-body';
import { LensList } from './lens-list';
import { LensSwitch } from './lens-switch';

/** The board looked at by one question: what the lens finds, drawn and in words. */
export default function LensesPanel() {
  const on = useStore(lens, (state) => state.on);
  const { reading } = useSource(useWorkspace().lens);
  if (on === null) return <LensList />;
  return (
    <>
      <LensSwitch on={on} />
      {reading?.lens === on ? (
        <LensBody reading={reading} />
      ) : (
        <p className="p-4 text-soft">{en.lenses.waiting}</p>
      )}
    </>
  );
}
