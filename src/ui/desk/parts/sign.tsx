/** Small drawings, so that no sign depends on what a computer's fonts hold. */
const drawings = {
  theirs: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  'read-back': <path d="M2.5 8.5 6.5 12.5 13.5 4" />,
  told: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="M8 3a5 5 0 0 1 0 10Z" fill="currentColor" stroke="none" />
    </>
  ),
  'not-told': <circle cx="8" cy="8" r="1.4" fill="currentColor" stroke="none" />,
  'half-heard': <path d="M2.5 6v4m3-6v8M9 6.5v3m2.6-4.7.8-.8m-.8 7.2.8.8m.9-4h1.2" />,
  selected: <circle cx="8" cy="8" r="4.6" strokeWidth="2.2" />,
  take: <path d="m4 4 8 8m0-8-8 8" />,
  box: <rect x="2.5" y="2.5" width="11" height="11" rx="2" />,
  'ticked-box': (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
      <path d="m5 8.2 2.3 2.3L11 5.6" />
    </>
  ),
  north: <path d="M8 13V3M4 7l4-4 4 4" />,
  south: <path d="M8 3v10m-4-4 4 4 4-4" />,
  west: <path d="M13 8H3m4-4L3 8l4 4" />,
  east: <path d="M3 8h10M9 4l4 4-4 4" />,
  zoomIn: <path d="M8 3v10M3 8h10" />,
  zoomOut: <path d="M3 8h10" />,
  fit: <path d="M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3" />,
  incident: (
    <path
      d="M8 1.5 9.6 5l3.7-1.2L12 7.4 15 9.6l-3.4 1.1.4 3.6L8 12.3l-4 2 .4-3.6L1 9.6l3-2.2-1.3-3.6L6.4 5Z"
      fill="currentColor"
      stroke="none"
    />
  ),
  hazard: (
    <>
      <path d="M8 2 14.5 13.5h-13Z" fill="var(--hazard)" stroke="var(--hazard-line)" strokeWidth="1.4" />
      <path d="M8 6.2v3.4M8 11.6v.1" stroke="var(--hazard-line)" />
    </>
  ),
  closed: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.5 5.5 5 5m0-5-5 5" />
    </>
  ),
  rvp: <path d="M4 14V2.5h8L9.5 6 12 9.5H4" fill="currentColor" />,
  resource: <rect x="3" y="4" width="10" height="8" fill="currentColor" />,
  flood: (
    <path d="M1.5 6c2-2.4 4.3-2.4 6.5 0s4.5 2.4 6.5 0M1.5 11c2-2.4 4.3-2.4 6.5 0s4.5 2.4 6.5 0" />
  ),
  'rest-centre': <path d="M2 8 8 3l6 5M4 7v6h8V7" />,
  route: <path d="M1 8h4m2 0h3m2 0h3" />,
} as const;

export type SignName = keyof typeof drawings;

/** A sign, always beside or inside something that says the same in words. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg
      className={`sign sign-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  );
}
