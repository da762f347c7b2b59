/** A colour as a dot. Drawn, not styled: a strict policy allows no style attributes. */
export function Swatch({ colour, className = "size-4" }: { colour: string; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={`shrink-0 ${className}`}>
      <circle cx="8" cy="8" r="7.5" fill={colour} stroke="currentColor" strokeOpacity="0.25" />
    </svg>
  );
}
