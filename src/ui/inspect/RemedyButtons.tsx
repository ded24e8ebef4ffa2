import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { addWords } from "../../i18n/resources";
import { causeWords } from "../../i18n/words/causeWords";
import type { CausedClasses } from "../../model/readers/classCauses";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import type { Shown } from "../parts/useShownResults";
import styles from "./Inspector.module.css";
import { request } from "./inspectEvents";

addWords("cause", causeWords);

interface Props {
  readonly shown: Shown;
  readonly caused: CausedClasses;
}

/** Begins what the remedy speaks of: a spread of the grades that are too full, or all grades at once in a new school near by. */
export function RemedyButtons({ shown: { names }, caused }: Props) {
  const { t, i18n } = useTranslation();
  const { look } = useCommands();
  const { measures } = useApp(shownScenario);
  if (caused.cause !== "keepSchool") return null;
  const { school, stage } = caused;
  const grades = caused.grades.map(({ grade }) => grade).filter((grade) => grade > 1);
  const growing = measures.flatMap((measure) =>
    measure.kind === "build" &&
    measure.opens === "entry" &&
    caused.nearby.some(
      (near) => near.school === measure.school.id && grades.some((grade) => grade > near.toGrade),
    )
      ? [measure]
      : [],
  );
  return (
    <div className={styles.bar}>
      {grades.length > 0 && (
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => {
            look({ stage });
            request({ kind: "add", measure: "spread", school, stage, grades });
          }}
        >
          {t("cause.do.spread")}
        </Button>
      )}
      {growing.map((measure) => (
        <Button
          key={measure.id}
          variant="default"
          size="compact-xs"
          onClick={() => request({ kind: "edit", measure: { ...measure, opens: "all" } })}
        >
          {t("cause.do.openAll", {
            school: names.school(measure.school.id)[i18n.language === "en" ? "en" : "zh"],
          })}
        </Button>
      ))}
    </div>
  );
}
