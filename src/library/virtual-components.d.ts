// All three are made by components-library/vite-plugin.ts from the JSON files beside it.

declare module 'virtual:components' {
  const definitions: readonly import('./component').ComponentDefinition[];
  export default definitions;
}

declare module 'virtual:component-names' {
  const names: { readonly [component: string]: import('./component').ComponentNames };
  export default names;
}

declare module 'virtual:component-prose' {
  const prose: { readonly [component: string]: import('./component').ComponentProse };
  export default prose;
}
