import type { I18n } from "../i18n/createI18n";
import { addWords } from "../i18n/resources";
import { gateWords } from "../i18n/words/gateWords";
import type { GateCondition } from "../model/closureGate";

addWords("gate", gateWords);

interface Writing {
  readonly t: I18n["t"];
  readonly whole: (figure: number) => string;
  /** The school that a measure closes. */
  readonly schoolOf: (measure: string) => string;
}

/** A condition of the closure gate that is not met, in a few words: whom the closure makes worse off, or what its paper lacks. */
export function gateText(
  { condition, pupils, year, fault, sharedWith }: GateCondition,
  { t, whole, schoolOf }: Writing,
): string {
  if (fault !== undefined)
    return t("gate.paper", { paper: t(`gate.${condition}`), fault: t(`gate.fault.${fault}`) });
  const harm = t(`gate.harm.${condition as Harmed}`, {
    pupils: whole(Math.ceil(pupils)),
    year: year ?? "",
  });
  if (sharedWith.length === 0) return harm;
  const named = sharedWith.slice(0, NAMED).map(schoolOf).join(t("gate.comma"));
  const more = sharedWith.length > NAMED ? t("gate.more", { count: sharedWith.length - NAMED }) : "";
  return t("gate.shared", { harm, schools: `${named}${more}` });
}

type Harmed = Exclude<GateCondition["condition"], "hearing" | "consent" | "publicNotice" | "approval">;

/** So many of the closures that share a shortage are named. */
const NAMED = 3;
