import { lazy, Suspense } from "react";
import type { Figure } from "../../state/view";
import { CostSplit } from "./CostSplit";
import { RadiusLines } from "./RadiusLines";
import { ShortSplit } from "./ShortSplit";
import { UnplacedSplit } from "./UnplacedSplit";

const CauseSplit = lazy(async () => ({ default: (await import("./CauseSplit")).CauseSplit }));

/** What a figure of the strip is made of; nothing for those that have no parts. */
export function FigureSplit({ figure }: { readonly figure: Figure }) {
  switch (figure) {
    case "short":
      return <ShortSplit />;
    case "classesOverCap":
      return (
        <Suspense>
          <CauseSplit />
        </Suspense>
      );
    case "unplaced":
      return <UnplacedSplit />;
    case "beyondRadius":
      return <RadiusLines />;
    case "cost":
      return <CostSplit />;
    default:
      return null;
  }
}
