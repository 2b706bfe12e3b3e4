/** The stage bar in small: three dots full, one still to fill. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" className="shrink-0">
      <circle cx="7.5" cy="7.5" r="4" className="fill-framing" />
      <circle cx="16.5" cy="7.5" r="4" className="fill-data" />
      <circle cx="7.5" cy="16.5" r="4" className="fill-model" />
      <circle
        cx="16.5"
        cy="16.5"
        r="3.3"
        fill="none"
        strokeWidth="1.4"
        strokeDasharray="2.6 2.6"
        className="stroke-serving"
      />
    </svg>
  );
}
