// All are made by components-library/vite-plugin.ts from the JSON files beside it.

declare module 'virtual:components' {
  import type { ComponentOutline } from './component';

  const outlines: readonly ComponentOutline[];
  export default outlines;
}

declare module 'virtual:component-details' {
  import type { ComponentDetails } from './component';

  const details: { readonly [component: string]: ComponentDetails };
  export default details;
}

declare module 'virtual:component-prose' {
  import type { ComponentProse } from './component';

  const prose: { readonly [component: string]: ComponentProse };
  export default prose;
}

declare module 'virtual:followers' {
  import type { Followers } from './likely-next';

  const followers: Followers;
  export default followers;
}

declare module 'virtual:patterns' {
  import type { Pattern } from './pattern';

  const patterns: readonly Pattern[];
  export default patterns;
}

declare module 'virtual:next' {
  import type { NextTable } from './likely-next';

  const next: NextTable;
  export default next;
}
