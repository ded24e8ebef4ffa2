import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { causeWords } from "../../i18n/words/causeWords";
import { CAUSES, causeCounts } from "../../model/readers/classCauses";
import { useApp } from "../parts/appContext";
import { writeWhole } from "../parts/writeFigure";
import { FigureParts } from "./FigureParts";
import { useFiguresShown } from "./useFiguresShown";

addWords("cause", causeWords);

/** The classes above the standard of the shown stage and year by cause; counted when somebody looks. */
export function CauseSplit() {
  const { t } = useTranslation();
  const language = useApp((state) => state.view.language);
  const shown = useFiguresShown();
  if (shown === undefined) return null;
  const counts = causeCounts(shown.results, shown.year, shown);
  return (
    <FigureParts
      parts={CAUSES.filter((cause) => counts[cause] > 0).map((cause) => ({
        name: t(`cause.name.${cause}`),
        value: writeWhole(counts[cause], language),
      }))}
    />
  );
}
