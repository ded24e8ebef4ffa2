import { assertNever } from "../../domain/assertNever";
import type { Measure } from "../../domain/measure";
import { BoundaryFields } from "./BoundaryFields";
import { BuildFields } from "./BuildFields";
import { BusFields } from "./BusFields";
import { ClosureFields } from "./ClosureFields";
import { ConvertFields } from "./ConvertFields";
import { ExpandFields } from "./ExpandFields";
import { HousingFields } from "./HousingFields";
import { PolicyFields } from "./PolicyFields";
import { RecruitFields } from "./RecruitFields";
import { SpreadFields } from "./SpreadFields";

interface Props {
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
}

/** The fields that only this kind of measure has. */
export function KindFields({ measure, onChange }: Props) {
  switch (measure.kind) {
    case "build":
      return <BuildFields measure={measure} onChange={onChange} />;
    case "expand":
      return <ExpandFields measure={measure} onChange={onChange} />;
    case "bus":
      return <BusFields measure={measure} onChange={onChange} />;
    case "merge":
    case "close":
      return <ClosureFields measure={measure} onChange={onChange} />;
    case "convert":
      return <ConvertFields measure={measure} onChange={onChange} />;
    case "housing":
      return <HousingFields measure={measure} onChange={onChange} />;
    case "boundary":
      return <BoundaryFields measure={measure} onChange={onChange} />;
    case "policy":
      return <PolicyFields measure={measure} onChange={onChange} />;
    case "recruit":
      return <RecruitFields measure={measure} onChange={onChange} />;
    case "spread":
      return <SpreadFields measure={measure} onChange={onChange} />;
    default:
      return assertNever(measure);
  }
}
