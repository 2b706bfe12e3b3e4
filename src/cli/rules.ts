import { ALL_RULES } from '../review/catalogue/all-rules';

/** Every rule with its severity and why it matters. */
export function listRules(): string {
  const width = Math.max(...ALL_RULES.map(({ id }) => id.length));
  return ALL_RULES.map(({ id, severity, messages }) => {
    const [first] = Object.values(messages);
    return `${id.padEnd(width)}  ${severity.padEnd(7)}  ${first?.why ?? ''}\n`;
  }).join('');
}
