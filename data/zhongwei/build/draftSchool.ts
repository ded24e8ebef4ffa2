import type { Point, Setting, Terrain } from "../../../src/domain/place";
import type { SchoolKind } from "../../../src/domain/school";
import type { Stage } from "../../../src/domain/stage";

/** A made-up school before its pupils and rooms are known. */
export interface DraftSchool extends Point {
  readonly id: string;
  readonly code: string;
  readonly kind: SchoolKind;
  readonly county: string;
  readonly township: string;
  readonly setting: Setting;
  readonly terrain: Terrain;
  readonly ownership: "public" | "private";
  /** A famous school of a main town, an ordinary town school, the township's central school, a village school. */
  readonly role: "famous" | "town" | "central" | "village";
  /** How strongly it draws pupils (rule 6b). */
  readonly attraction: number;
  readonly offers: readonly { readonly stage: Stage; readonly toGrade: number }[];
  /** The central school to which the pupils of a teaching point move on. */
  readonly movesOnTo?: string;
}
