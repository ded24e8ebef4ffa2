/** Line drawings on a grid of 24, one path each, in the colour of the words beside them. */
const DRAWINGS = {
  build: "M4 21V9l8-6 8 6v12M9 21v-6h6v6M12 8v4M10 10h4",
  expand: "M3 21V10l6-4v15M9 21V3l6 4v14M15 21V11h6v10M2 21h20",
  merge: "M5 3v4c0 5 7 4 7 9v5M19 3v4c0 5-7 4-7 9M9 18l3 3 3-3",
  close: "M4 21V9l8-6 8 6v12zM9.5 11.5l5 5M14.5 11.5l-5 5",
  convert: "M4 9h13l-4-4M20 15H7l4 4",
  housing: "M3 21V6h8v15M11 21V11h10v10M6 10h2M6 14h2M14 15h1M17 15h1M2 21h20",
  boundary: "M4 6l6-2 9 4 1 7-7 5-8-3zM11 12h2",
  policy: "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h5",
  spread: "M3 12h5M8 12c4 0 5-6 10-6M8 12h11M8 12c4 0 5 6 10 6M16 4l3 2-3 2M17 10l3 2-3 2M16 16l3 2-3 2",
  bus: "M4 17V6h16v11zM4 11h16M8 17v2M16 17v2M7.5 14h.01M16.5 14h.01M12 6v5",
  recruit: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M19 8v6M16 11h6",
  undo: "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
  play: "M7 4l13 8-13 8z",
  pause: "M8 5v14M16 5v14",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L21 21",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19",
  moon: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z",
  help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.5",
  more: "M5 11.5h.01v1H5zM12 11.5h.01v1H12zM19 11.5h.01v1H19z",
  menu: "M4 7h16M4 12h16M4 17h16",
  save: "M12 3v12M7 10l5 5 5-5M4 20h16",
  open: "M3 19V5h6l2 3h10v11zM3 11h18",
  bin: "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
  copy: "M8 8h12v12H8zM16 8V4H4v12h4",
  pen: "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
  up: "M12 20V5M6 11l6-6 6 6",
  down: "M12 4v15M6 13l6 6 6-6",
  left: "M15 5l-7 7 7 7",
  right: "M9 5l7 7-7 7",
  add: "M12 5v14M5 12h14",
  check: "M5 13l4 4L19 7",
  cross: "M6 6l12 12M18 6L6 18",
  warning: "M12 4l10 17H2zM12 10v5M12 18v.01",
  list: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  bars: "M4 6h8M8 12h9M13 18h7",
  chart: "M4 20V4M4 20h16M8 16v-5M12 16V8M16 16v-3",
  table: "M4 5h16v14H4zM4 10h16M4 15h16M10 5v14",
  pin: "M12 21s-7-6.5-7-11a7 7 0 0 1 14 0c0 4.5-7 11-7 11M12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
  guide: "M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14",
  keyboard: "M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8",
  panelLeft: "M4 5h16v14H4zM9 5v14",
  panelRight: "M4 5h16v14H4zM15 5v14",
} as const;

export type IconName = keyof typeof DRAWINGS;

interface Props {
  readonly name: IconName;
  readonly size?: number;
}

/** A small drawing beside words that say the same: never read out. */
export function Icon({ name, size = 16 }: Props) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: "none" }}
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
