import { assertNever } from "../../domain/assertNever";
import type { Part } from "../../model/part";
import type { Aspect } from "../../state/view";
import type { Change } from "./differenceMarks";
import { IndicatorCharts } from "./IndicatorCharts";
import { IndicatorTables } from "./IndicatorTables";
import { MapsSideBySide } from "./MapsSideBySide";
import { MeasuresCompared } from "./MeasuresCompared";
import { TradeOffs } from "./TradeOffs";
import type { Alternative } from "./useCompared";
import { VillageCompared } from "./VillageCompared";

interface Props {
  readonly aspect: Aspect;
  /** The reference first. */
  readonly alternatives: readonly Alternative[];
  readonly part: Part;
  readonly change: Change;
}

/** The scenarios laid side by side in the way that was chosen. */
export function AspectBody({ aspect, alternatives, part, change }: Props) {
  switch (aspect) {
    case "table":
      return <IndicatorTables alternatives={alternatives} part={part} />;
    case "maps":
      return <MapsSideBySide alternatives={alternatives} change={change} />;
    case "charts":
      return <IndicatorCharts alternatives={alternatives} part={part} />;
    case "tradeOffs":
      return <TradeOffs alternatives={alternatives} part={part} />;
    case "measures":
      return <MeasuresCompared alternatives={alternatives} />;
    case "village":
      return <VillageCompared alternatives={alternatives} />;
    default:
      return assertNever(aspect);
  }
}
