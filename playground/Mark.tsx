/** Two different shapes and the tie between them. */
export function Mark() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="5" cy="15" r="3.25" />
      <rect x="11.75" y="1.75" width="6.5" height="6.5" />
      <path d="M7.3 12.7L11.75 8.25" />
    </svg>
  );
}
