const PATHS = {
  layers: "M8 2.5 14 6 8 9.5 2 6zM2.5 8.7 8 12l5.5-3.3M2.5 11.2 8 14.5l5.5-3.3",
  box: "M2 3.6V2h1.6M6 2h2.4M10.8 2h1.6v1.6M2 6v2.4M2 10.8v1.6h1.6M12.4 6v.8M7 7l7 2.6-3.1 1.3L9.6 14z",
  in: "M8 3v10M3 8h10",
  out: "M3 8h10",
  back: "M6.5 3 2.5 7l4 4M2.5 7H10a3.5 3.5 0 0 1 0 7H7",
  fit: "M2 6V2h4M2 2l4 4M10 2h4v4M14 2l-4 4M14 10v4h-4M14 14l-4-4M6 14H2v-4M2 14l4-4",
} as const;

export type ControlSign = keyof typeof PATHS;

/** A sign on a button; the button says in words what it does. */
export const ControlIcon = ({ sign }: { readonly sign: ControlSign }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d={PATHS[sign]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
