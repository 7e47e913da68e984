/** A page set in lines, with a second one behind: what comes in, and what goes out. */
export function StartDrawing() {
  return (
    <svg className="start-drawing" viewBox="0 0 168 132" width="168" height="132" aria-hidden>
      <rect x="22.5" y="18.5" width="72" height="102" rx="3" transform="rotate(-7 58 70)" className="back" />
      <rect x="66.5" y="10.5" width="80" height="112" rx="3" className="front" />
      <path d="M78 26h34" className="strong" />
      <path d="M78 34h24" />
      <path d="M78 48h18" className="accent" />
      <path d="M78 52.5h57" className="hair" />
      <path d="M78 61h38M127 61h8M78 68h57M78 75h51" />
      <path d="M78 88h14" className="accent" />
      <path d="M78 92.5h57" className="hair" />
      <path d="M78 101h42M127 101h8M78 108h57" />
    </svg>
  );
}
