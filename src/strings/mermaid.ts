const NAMED = 5;

export const mermaid = {
  /** How many lines were left out, and the first of them. */
  unread: (lines: readonly number[]) => {
    const [line, are] = lines.length === 1 ? ['line', 'was'] : ['lines', 'were'];
    const more = lines.length > NAMED ? ' …' : '';
    const named = lines.slice(0, NAMED).join(', ');
    return `${lines.length} ${line} of the Mermaid text ${are} not understood: ${line} ${named}${more}`;
  },
  asNote: 'This Mermaid text could not be read as a flow chart; it is a note now.',
} as const;
