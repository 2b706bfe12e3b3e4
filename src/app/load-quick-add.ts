/**
 * The box, the details that its words are matched with and what usually follows what: without
 * them it would know nothing.
 */
export async function loadQuickAdd() {
  const [box, { loadHabits }] = await Promise.all([
    import('../ui/quick-add/quick-add-box'),
    import('../ui/what-next/habits'),
    import('virtual:component-details'),
  ]);
  await loadHabits();
  return box;
}
