import { useState } from "react";

interface Put {
  readonly side: "left" | "right";
  /** Whether it lies open where there is room. */
  readonly isOpen: boolean;
}

/** Where the legend was put, kept on this machine. */
export interface LegendPlace extends Put {
  put(change: Partial<Put>): void;
}

const KEPT = "legend-place";

export function useLegendPlace(): LegendPlace {
  const [place, setPlace] = useState(kept);
  const put = (change: Partial<Put>) => {
    const next = { ...place, ...change };
    setPlace(next);
    try {
      localStorage.setItem(KEPT, `${next.side} ${next.isOpen ? "open" : "folded"}`);
    } catch {
      // Where nothing may be kept it stays for this visit.
    }
  };
  return { ...place, put };
}

function kept(): Put {
  let words: string | null = null;
  try {
    words = localStorage.getItem(KEPT);
  } catch {
    // As if nothing had been kept.
  }
  return { side: words?.startsWith("right") ? "right" : "left", isOpen: !words?.endsWith("folded") };
}
