import { useEffect } from 'react';

import { lens } from '../../session/lens';
import { en } from '../../strings/en';
import { useStore } from '../use-store';
import { useSource, useWorkspace } from '../workspace';
import { LensBody } from './lens-body';
import { LensList } from './lens-list';
import { LensSwitch } from './lens-switch';
import { showAboveSheet } from './show';

/** The board looked at by one question: what the lens finds, drawn and in words. */
export default function LensesPanel() {
  const on = useStore(lens, (state) => state.on);
  const { document, lens: source } = useWorkspace();
  const { reading } = useSource(source);
  const read = reading?.lens === on ? on : null;
  useEffect(() => {
    const { reading: now } = source.get();
    if (read !== null && now !== undefined) showAboveSheet(document.get(), now);
  }, [read, document, source]);
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
