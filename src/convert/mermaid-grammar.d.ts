// Both are cut out of the package mermaid by scripts/mermaid-grammar.ts.

declare module 'virtual:mermaid-grammar' {
  export interface Words {
    readonly text: string;
    readonly type: string;
  }

  export interface Line {
    readonly type?: string;
    readonly text?: Words;
    readonly id?: string;
  }

  /** What the grammar tells of a flow chart while it reads it. */
  export interface Listener {
    readonly lex: { firstGraph(): boolean };
    addVertex(
      id: string,
      words?: Words,
      shape?: string,
      style?: readonly string[] | null,
      classes?: unknown,
      direction?: unknown,
      props?: unknown,
      details?: string,
    ): void;
    addLink(from: readonly string[], to: readonly string[], line: Line): void;
    addSubGraph(id: Words | undefined, members: readonly unknown[], title?: Words): string;
    /** Both signs of a line with words in it, or the one of a line without. */
    destructLink(end: string, start?: string): Line;
    setDirection(): void;
    setAccTitle(): void;
    setAccDescription(): void;
    setClass(): void;
    addClass(): void;
    setClickEvent(): void;
    setLink(): void;
    setTooltip(): void;
    updateLink(): void;
    updateLinkInterpolate(): void;
  }

  const grammar: {
    yy: Listener;
    /** Throws at the first statement that is none, with a `hash` that says where. */
    parse(text: string): unknown;
  };
  export default grammar;
}

declare module 'virtual:mermaid-details' {
  const yaml: { load(text: string, options: { schema: unknown }): unknown; JSON_SCHEMA: unknown };
  export default yaml;
}
