import type { YearBudget } from "../../../domain/budget";
import type { Name } from "../../../domain/name";
import type { Plan, Reported } from "../../../domain/plan";
import type { SeatDefinition } from "../../../domain/seatDefinition";
import type { I18n } from "../../../i18n/createI18n";
import type { OfferEffects } from "../../../model/offerEffect";
import type { Results } from "../../../model/results";
import type { StaffPlan } from "../../../model/staffing/staffPlan";
import type { SourceNote } from "../../withoutSources";

/** Everything that an export is made from: one run, and what it rests on. */
export interface ExportSource {
  readonly results: Results;
  /** The same plan with all its schools open: what its closures are judged against. */
  readonly open: Results;
  /** The runs that lie side by side with each other, the first the one that the others are measured against. */
  readonly compared: readonly Results[];
  readonly plan: Plan;
  readonly budget: readonly YearBudget[];
  readonly reported: readonly Reported[];
  /** What the project counts as a seat; absent: as usual. */
  readonly definition?: SeatDefinition;
  /** In the language of the document. */
  readonly words: I18n;
  /** The year that the planned schools are listed for. */
  readonly targetYear: number;
  readonly engineVersion: number;
  readonly datasetSha256: string;
  /** Where the figures of the norms and of the assumptions come from. */
  readonly normNotes: readonly SourceNote[];
  readonly assumptionNotes: readonly SourceNote[];
  /** Teaching posts and who moves; absent where nobody worked them out. */
  readonly staff?: StaffPlan;
  /** Trial runs of one more class, as far as they have been made. */
  readonly trials?: OfferEffects;
}

/** A name in the language of the document. */
export const nameIn = (words: I18n, name: Name): string => (words.language === "en" ? name.en : name.zh);
