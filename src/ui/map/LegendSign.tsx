import type { LandStatus } from "../../domain/land";
import type { SchoolKind } from "../../domain/school";
import { iconPath } from "./iconImage";
import { ICON_SHAPES } from "./iconShapes";
import type { Palette } from "./palette";

/** What a line of the legend shows: the sign exactly as the map draws it. */
export type Sign =
  | { readonly kind: "disc"; readonly colour: string; readonly ring?: string }
  | { readonly kind: "school"; readonly school: SchoolKind; readonly colour: string }
  | {
      readonly kind: "ring";
      readonly colour: string;
      readonly isDashed?: boolean;
      readonly isDouble?: boolean;
    }
  | { readonly kind: "closed" }
  | { readonly kind: "dots"; readonly colour: string }
  | { readonly kind: "ground"; readonly colour: string }
  | {
      readonly kind: "patch";
      readonly colour: string;
      readonly isDashed?: boolean;
      readonly isSolid?: boolean;
    }
  | { readonly kind: "line"; readonly colour: string; readonly isDashed?: boolean }
  | { readonly kind: "spread" }
  | { readonly kind: "site"; readonly status: LandStatus };

/** What stands in the frame of a site, by the status of its land. */
const IN_FRAME: Readonly<Record<LandStatus, string>> = {
  reserved: "M-2-1h4M-2 1h4",
  "state-owned": "M-2.4 0h4.8M0-2.4v4.8",
  "to-be-acquired": "M-5 5 5-5",
};

interface Props {
  readonly sign: Sign;
  readonly palette: Palette;
}

/** A sign of the map at the size of a letter; the words beside it say what it means. */
export function LegendSign({ sign, palette }: Props) {
  return (
    <svg width="20" height="18" viewBox="-10 -9 20 18" aria-hidden="true">
      {drawing(sign, palette)}
    </svg>
  );
}

function drawing(sign: Sign, palette: Palette) {
  switch (sign.kind) {
    case "disc":
      return (
        <circle
          r="5"
          fill={sign.colour}
          fillOpacity={0.8}
          stroke={sign.ring ?? "none"}
          strokeWidth={sign.ring ? 2 : 0}
        />
      );
    case "school":
      return (
        <path
          d={iconPath(ICON_SHAPES[sign.school])}
          transform="scale(5.8)"
          fill={sign.colour}
          stroke={palette.isDark ? palette.softText : palette.ink}
          strokeWidth={0.2}
          strokeLinejoin="round"
        />
      );
    case "ring":
      return (
        <>
          <circle
            r="6.8"
            fill="none"
            stroke={sign.colour}
            strokeWidth={1.8}
            strokeDasharray={sign.isDashed ? "2.6 1.7" : undefined}
          />
          <rect x="-3" y="-3" width="6" height="6" fill={palette.faint} />
        </>
      );
    case "closed":
      return (
        <g fill="none" stroke={palette.softText} strokeWidth={1.5}>
          <circle r="5.6" />
          <path d="M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6" />
        </g>
      );
    case "dots":
      return (
        <g fill={sign.colour} fillOpacity={0.7}>
          <circle cx="-5" cy="1" r="2.6" />
          <circle cx="1" cy="-3" r="2" />
          <circle cx="4.5" cy="3" r="3" />
        </g>
      );
    case "ground":
      return (
        <g fill={sign.colour} fillOpacity={0.22}>
          <circle cx="-3" r="6" />
          <circle cx="4" cy="1" r="5" />
        </g>
      );
    case "patch":
      return (
        <rect
          x="-8"
          y="-5"
          width="16"
          height="10"
          rx="3"
          fill={sign.colour}
          fillOpacity={sign.isSolid ? 1 : 0.14}
          stroke={sign.colour}
          strokeWidth={1.3}
          strokeDasharray={sign.isDashed ? "3 2" : undefined}
        />
      );
    case "line":
      return (
        <path
          d="M-9 3C-4-4 4-4 9 3"
          fill="none"
          stroke={sign.colour}
          strokeWidth={1.8}
          strokeDasharray={sign.isDashed ? "3 2" : undefined}
        />
      );
    case "spread":
      return (
        <>
          <rect x="-7" y="-1" width="8" height="8" fill={palette.faint} />
          <path d="M1-1 7-7M2-7h5v5" fill="none" stroke={palette.planned} strokeWidth={1.8} />
        </>
      );
    case "site":
      return (
        <g fill="none" stroke={palette.site} strokeWidth={1.4}>
          <rect x="-5" y="-5" width="10" height="10" />
          <path d={IN_FRAME[sign.status]} />
        </g>
      );
  }
}
