import { STAGES } from "../../domain/stage";
import type { I18n } from "../../i18n/createI18n";
import type { ExportChoice } from "./exportChoice";

/** What a picture is called in the list of pictures. */
export function pictureLabel(t: I18n["t"], name: ExportChoice["picture"]): string {
  switch (name) {
    case "map":
    case "children":
    case "births":
    case "pyramid":
    case "money":
    case "screen":
      return t(`export.pictureName.${name}`);
    default: {
      const stage = STAGES.find((one) => name.endsWith(one)) ?? STAGES[0];
      const values = { stage: t(`stage.${stage}`) };
      return name.startsWith("journeys.")
        ? t("export.pictureName.journeys", values)
        : t("export.pictureName.stage", values);
    }
  }
}
