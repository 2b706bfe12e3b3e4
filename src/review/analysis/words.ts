/**
 * Reading free text without being fooled by it: "no cleaning needed", "skip the test split",
 * "monitoring later?" name a thing that is not there.
 */
const NEGATION =
  /\b(no|not|without|never|none|cannot|skip(s|ped|ping)?|lacks?|lacking|missing|omit(s|ted)?|instead of|unnecessary|unneeded|needless|todo|tbd|later|out of scope|future(?= (work|plans?|releases?|versions?|steps?|phases?|iterations?)\b|\s*(:|$))|planned|roadmap|n't)\b|n['’]t\b/i;

/** Clauses that state something: no negations, no questions. */
export function statements(text: string): string[] {
  const clauses = text.match(/[^.;,!?\n()|•–—]+[^\s\w]?/g) ?? [];
  return clauses.filter((clause) => !clause.endsWith('?') && !NEGATION.test(clause));
}

/** Whether some statement of the text names it. */
export const states = (text: string, words: RegExp): boolean =>
  words.test(text) && statements(text).some((statement) => words.test(statement));

/** Words that say that a table, a corpus or a stream is about people. */
const PEOPLE_WORDS =
  /\b(users?|customers?|members?|patients?|employees?|persons?|people|profiles?|accounts?|drivers?|riders?|buyers?|sellers?|viewers?|students?|subscribers?|contacts?|crm|citizens?|guests?|hosts?|passengers?|visitors?|clients?|applicants?|candidates' cvs|residents?|voters?|players?|tenants?|faces?|selfies?|e-?mails?|chats?|conversations?|tickets?)\b/i;

export const namesPeople = (label: string): boolean => PEOPLE_WORDS.test(label);

/** Stated: neither absent nor blank. */
export const isFilled = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '';
