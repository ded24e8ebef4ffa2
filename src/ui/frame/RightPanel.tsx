import { useEffect } from "react";
import { useEditing } from "../edit/Editing";
import { useAddMeasure } from "../edit/useAddMeasure";
import { Inspector } from "../inspect/Inspector";
import { onRequest } from "../inspect/inspectEvents";

/** The inspector, its wishes handed on to the forms. */
export function RightPanel() {
  const { open } = useEditing();
  const add = useAddMeasure();

  useEffect(() =>
    onRequest((wanted) => {
      if (wanted.kind === "edit") open(wanted.measure, false);
      else {
        const { kind: _, measure, ...hint } = wanted;
        add(measure, hint);
      }
    }),
  );
  return <Inspector />;
}
