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
  onWay: (
    <>
      <circle cx="8" cy="8" r="5.6" strokeWidth="1.5" strokeDasharray="2.4 2" />
      <path d="M8 5v3.2l2.2 1.4" strokeWidth="1.5" />
    </>
  ),
  stale: <path d="M8 2.5 14 13H2Zm0 4v2.8M8 11.2v.1" strokeWidth="1.5" />,
  'read-all': <path d="M1.5 8.5 5 12l6.5-8M7.5 11l1 1L15 4.5" />,
  note: <path d="M3 13h3l7-7-3-3-7 7Zm5.5-8.5 3 3" />,
  find: <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.3 7.8L14 14" />,
  filter: <path d="M2 3.5h12M4 8h8M6.5 12.5h3" />,
  next: <path d="M8 2v9m-4-3.5 4 4 4-4M4 14.5h8" />,
  speaking: <path d="M2 6v4h2.5L8 13V3L4.5 6Zm8.5-.5a3.5 3.5 0 0 1 0 5m2-7a6.3 6.3 0 0 1 0 9" />,
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
      <path
        d="M8 2 14.5 13.5h-13Z"
        fill="var(--hazard)"
        stroke="var(--hazard-line)"
        strokeWidth="1.4"
      />
      <path d="M8 6.2v3.4M8 11.6v.1" stroke="var(--hazard-line)" />
    </>
  ),
  closed: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.5 5.5 5 5m0-5-5 5" />
    </>
  ),
  people: (
    <path
      d="M5 2.6a1.9 1.9 0 1 0 .1 0ZM11 2.6a1.9 1.9 0 1 0 .1 0ZM1.8 13.5C1.8 7 8 7 8 13.5ZM8 13.5C8 7 14.2 7 14.2 13.5Z"
      fill="currentColor"
      stroke="none"
    />
  ),
  unconfirmed: (
    <>
      <circle cx="8" cy="8" r="6.4" strokeWidth="1.5" strokeDasharray="2.6 2" />
      <path d="M6 6.4C6 4.2 10 4.2 10 6.6 10 8 8 7.9 8 9.5M8 11.6v.1" strokeWidth="1.5" />
    </>
  ),
  rvp: <path d="M4 14V2.5h8L9.5 6 12 9.5H4" fill="currentColor" />,
  resource: <rect x="3" y="4" width="10" height="8" fill="currentColor" />,
  flood: (
    <path d="M1.5 6c2-2.4 4.3-2.4 6.5 0s4.5 2.4 6.5 0M1.5 11c2-2.4 4.3-2.4 6.5 0s4.5 2.4 6.5 0" />
  ),
  'rest-centre': <path d="M2 8 8 3l6 5M4 7v6h8V7" />,
  folded: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  'folded-out': <path d="M3.5 6 8 10.5 12.5 6" />,
  seen: (
    <>
      <path d="M1.5 8C4 4.2 12 4.2 14.5 8 12 11.8 4 11.8 1.5 8Z" />
      <circle cx="8" cy="8" r="1.8" fill="currentColor" stroke="none" />
    </>
  ),
  official: <path d="M8 2 13 4v4c0 3-2.2 5-5 6-2.8-1-5-3-5-6V4Zm-2.3 6L7.4 9.7 10.6 6.3" />,
  'second-hand': <path d="M2 12c0-5 4-6 9-6M8 2.5 11.5 6 8 9.5" />,
  rumour: <path d="M5.5 6a2.6 2.6 0 1 1 3.6 2.4C8.3 8.8 8 9.3 8 10.2M8 13v.1" />,
  own: <path d="m3 13 1-3 7-7 2 2-7 7Z" />,
  'in-confidence': <path d="M3.5 7.5h9V13h-9Zm2-.2V5.4a2.5 2.5 0 0 1 5 0v1.9" />,
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
