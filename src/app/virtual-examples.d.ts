// Made by examples/vite-plugin.ts from the boards beside it.

declare module 'virtual:examples' {
  import type { DrawnExample } from '../ui/example';

  const examples: readonly DrawnExample[];
  export default examples;
}
