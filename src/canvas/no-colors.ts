/**
 * Stands in for d3-color in the app. React Flow's camera moves by way of d3's transitions, which
 * could blend colours too; nobody asks them to, and the code for it is as large as a panel.
 */
export const color = function color(): null {
  return null;
};
export { color as cubehelix, color as hcl, color as hsl, color as lab, color as rgb };
