import { lazy, Suspense, useEffect, useState } from "react";
import { useDesk } from "../parts/Desk";

/** Comes with its words to who asks for it; most have seen it. */
const Guide = lazy(async () => ({ default: (await import("./Guide")).Guide }));

const SEEN = "guide-seen";

/** Shows the guide to who has not seen it, and to who asks for it. */
export function FirstVisit() {
  const { dialog, put } = useDesk();
  const [isNew, setNew] = useState(() => !wasSeen());

  useEffect(keepSeen, []);

  if (!isNew && dialog !== "guide") return null;
  return (
    <Suspense fallback={null}>
      <Guide
        onClose={() => {
          setNew(false);
          if (dialog === "guide") put({ dialog: undefined });
        }}
      />
    </Suspense>
  );
}

/** Where the browser keeps nothing, every visit is the first. */
function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return false; // the browser forbids even to ask
  }
}

function keepSeen(): void {
  try {
    localStorage.setItem(SEEN, "yes");
  } catch {
    // nothing is kept here: the guide comes again, and nothing else is lost
  }
}
