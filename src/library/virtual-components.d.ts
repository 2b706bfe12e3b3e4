// All three are made by components-library/vite-plugin.ts from the JSON files beside it.

declare module 'virtual:components' {
  import type { ComponentDefinition } from './component';

  const definitions: readonly ComponentDefinition[];
  export default definitions;
}

declare module 'virtual:component-names' {
  import type { ComponentNames } from './component';

  const names: { readonly [component: string]: ComponentNames };
  export default names;
}

declare module 'virtual:component-prose' {
  import type { ComponentProse } from './component';

  const prose: { readonly [component: string]: ComponentProse };
  export default prose;
}
