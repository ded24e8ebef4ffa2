import { useTranslation } from "react-i18next";
import { SQM_PER_MU } from "../../domain/land";
import type { Names } from "../../model/readers/names";
import { shortageKind } from "../../model/readers/shortages";
import type { Warning } from "../../model/readers/warnings";
import { useGateText } from "../parts/useGateText";
import { useNameReader } from "../parts/useNameReader";
import { useWriter } from "../parts/useWriter";

/** Red schools that a warning names. */
const NAMED = 3;

type SeatLights = Extract<Warning, { readonly kind: "seatWarning" }>;

/** A warning in words: whom it is about, and what is the matter. */
export interface WarningText {
  readonly about: string;
  readonly matter: string;
}

/** Puts warnings into words. */
export function useWarningText(names: Names): (warning: Warning) => WarningText {
  const { t } = useTranslation();
  const name = useNameReader();
  const writer = useWriter();
  const gateText = useGateText();
  const lights = ({ lights: found, red }: Pick<SeatLights, "lights" | "red">) => {
    const path = t("inspect.warn.seatWarning", {
      lights: found.map((light) => t(`inspect.light.${light}`)).join(t("inspect.arrow")),
    });
    if (red.length === 0) return path;
    const named = red.slice(0, NAMED).map((id) => name(names.school(id)));
    const schools = named.join(t("inspect.comma"));
    const more = red.length - named.length;
    return `${path}${t(more > 0 ? "inspect.warn.redMore" : "inspect.warn.red", { schools, more })}`;
  };
  return (warning) => {
    switch (warning.kind) {
      case "shortage": {
        const { county, stage, grade, short, settlements, lack } = warning.shortage;
        const values = {
          short: writer.whole(short),
          settlements: writer.whole(settlements.length),
          grade: grade ?? "",
          lack: t(`lack.name.${lack}`),
        };
        const isOne = settlements.length === 1;
        const where = isOne
          ? [names.county(county), names.settlement(settlements[0])]
          : [names.county(county)];
        return {
          about: [...where.map(name), t(`stage.${stage}`)].join(" · "),
          matter: t(`inspect.warn.${shortageKind(warning.shortage)}${isOne ? "Alone" : ""}`, values),
        };
      }
      case "extremeClass":
      case "largeClass":
        return {
          about: `${name(names.school(warning.school))} · ${t(`stage.${warning.stages[0]}`)}`,
          matter: t(`inspect.warn.${warning.kind}`, {
            classes: writer.whole(warning.classes),
            largest: writer.whole(warning.largestClass),
          }),
        };
      case "oversized":
      case "small":
        return {
          about: name(names.school(warning.school)),
          matter: t(`inspect.warn.${warning.kind}`, { pupils: writer.whole(warning.pupils) }),
        };
      case "bedsShort":
        return {
          about: name(names.school(warning.school)),
          matter: t("inspect.warn.bedsShort", {
            boarders: writer.whole(warning.boarders),
            beds: writer.whole(warning.beds),
            short: writer.whole(warning.boarders - warning.beds),
          }),
        };
      case "gate":
        return {
          about: name(names.school(warning.school)),
          matter: t("inspect.warn.gate", {
            year: warning.year,
            unmet: warning.unmet.map(gateText).join(t("inspect.comma")),
          }),
        };
      case "surplusToCome":
        return {
          about: `${name(names.school(warning.school))} · ${t(`stage.${warning.stages[0]}`)}`,
          matter: t("inspect.warn.surplusToCome", { year: warning.year, from: warning.from }),
        };
      case "busesFew": {
        const isWorst = warning.worstYear === warning.year;
        return {
          about: `${name(names.school(warning.school))} · ${t(`stage.${warning.stages[0]}`)}`,
          matter: t(`inspect.warn.${isWorst ? "busesFewAtOnce" : "busesFew"}`, {
            year: warning.year,
            short: writer.whole(warning.short),
            worst: warning.worstYear,
            most: writer.whole(warning.worstShort),
          }),
        };
      }
      case "landLate":
        return {
          about: name(names.school(warning.school)),
          matter: t("inspect.warn.landLate", {
            year: warning.year,
            status: t(`inspect.land.${warning.status}`),
            ready: warning.readyYear,
          }),
        };
      case "landSmall":
        return {
          about: name(names.school(warning.school)),
          matter: t("inspect.warn.landSmall", { mu: writer.whole(Math.ceil(warning.lacksSqm / SQM_PER_MU)) }),
        };
      case "tiedLate":
        return {
          about: name(names.school(warning.school)),
          matter: t("inspect.warn.tiedLate", {
            compound: name(names.settlement(warning.compound)),
            due: warning.due,
            year: warning.year,
          }),
        };
      case "seatWarning":
        return {
          about: [
            name(names.county(warning.county)),
            t(`inspect.place.${warning.place}`),
            t(`stage.${warning.stages[0]}`),
          ].join(" · "),
          matter: lights(warning),
        };
      case "basinWarning":
        return {
          about: [
            t("inspect.warn.basin", {
              school: name(names.school(warning.school)),
              others: writer.whole(warning.schools.length - 1),
            }),
            t(`stage.${warning.stages[0]}`),
          ].join(" · "),
          matter: lights(warning),
        };
    }
  };
}
