import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

import { afterPaint } from '../painted';

interface PanelModule {
  readonly default: ComponentType;
}

/**
 * A panel that loads after the first paint and shows nothing until then. Not `lazy`: React holds
 * back what has suspended for 300 ms, and a panel is there sooner.
 */
export function laterPanel(load: () => Promise<PanelModule>): ComponentType {
  let loaded: ComponentType | null = null;
  return function LaterPanel() {
    const [Panel, setPanel] = useState(() => loaded);
    useEffect(() => {
      if (loaded !== null) return undefined;
      let gone = false;
      const follow = async () => {
        const { default: panel } = await afterPaint(load);
        loaded = panel;
        if (!gone) setPanel(() => panel);
      };
      void follow();
      return () => {
        gone = true;
      };
    }, []);
    return Panel === null ? null : <Panel />;
  };
}
