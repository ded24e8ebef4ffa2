import { useEffect, useState } from "react";
import { useDesk } from "../shell/Desk";
import { Guide } from "./Guide";

const SEEN = "guide-seen";

/** Shows the guide to who has not seen it, and to who asks for it. */
export function FirstVisit() {
  const { dialog, put } = useDesk();
  const [isNew, setNew] = useState(() => localStorage.getItem(SEEN) === null);

  useEffect(() => localStorage.setItem(SEEN, "yes"), []);

  if (!isNew && dialog !== "guide") return null;
  return (
    <Guide
      onClose={() => {
        setNew(false);
        if (dialog === "guide") put({ dialog: undefined });
      }}
    />
  );
}
