import type { Figure } from "../../state/view";
import { CauseSplit } from "./CauseSplit";
import { CostSplit } from "./CostSplit";
import { RadiusLines } from "./RadiusLines";
import { ShortSplit } from "./ShortSplit";
import { UnplacedSplit } from "./UnplacedSplit";

/** What a figure of the strip is made of; nothing for those that have no parts. */
export function FigureSplit({ figure }: { readonly figure: Figure }) {
  switch (figure) {
    case "short":
      return <ShortSplit />;
    case "classesOverCap":
      return <CauseSplit />;
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
