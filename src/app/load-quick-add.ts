/** The box and the details that its words are matched with: without them it would know nothing. */
export async function loadQuickAdd() {
  const [box] = await Promise.all([
    import('../ui/quick-add/quick-add-box'),
    import('virtual:component-details'),
  ]);
  return box;
}
