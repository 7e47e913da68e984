/** Says nothing by itself: the words beside it do. */
export function Spinner() {
  return (
    <svg className="spinner" viewBox="0 0 16 16" width="14" height="14" aria-hidden>
      <circle cx="8" cy="8" r="6.25" className="track" />
      <path d="M8 1.75A6.25 6.25 0 0 1 14.25 8" />
    </svg>
  );
}
