import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { concerns, schoolMeasures } from "../../model/readers/schoolMeasures";
import type { SchoolProfile } from "../../model/readers/schoolProfile";
import { shownScenario } from "../../state/store";
import { useApp, useCommands } from "../parts/appContext";
import type { Shown } from "../parts/useShownResults";
import styles from "./Inspector.module.css";
import { request } from "./inspectEvents";
import { Section } from "./Section";
import { useMeasureText } from "./useMeasureText";

interface Props {
  readonly shown: Shown;
  readonly profile: SchoolProfile;
}

const NEW = ["expand", "spread", "bus", "convert", "merge", "close"] as const;

/** What the scenario does with the school, with ways to change it and to do more. */
export function SchoolMeasures({ shown, profile }: Props) {
  const { t } = useTranslation();
  const { removeMeasure, look } = useCommands();
  const textOf = useMeasureText(shown.names);
  const school = profile.plan.id;
  const scenario = useApp(shownScenario);
  const measures = schoolMeasures(scenario, school);
  const tried = useApp(({ draft }) => (draft !== undefined && concerns(draft, school) ? draft : undefined));
  const edit = (measure: Measure) => {
    look({ year: measure.year });
    request({ kind: "edit", measure });
  };
  return (
    <Section heading={t("inspect.measures")}>
      {tried !== undefined && (
        <p className={styles.quiet}>
          {tried.year} {textOf(tried)} · {t("shell.draft")}
        </p>
      )}
      {tried === undefined && measures.length === 0 && (
        <p className={styles.quiet}>{t("inspect.noMeasures")}</p>
      )}
      <ul className={styles.rows}>
        {measures.map((measure) => (
          <li key={measure.id} className={styles.row}>
            <span>
              <strong>{measure.year}</strong> {textOf(measure)}
            </span>
            <span>
              <button type="button" className={styles.link} onClick={() => edit(measure)}>
                {t("inspect.edit")}
              </button>{" "}
              <button type="button" className={styles.link} onClick={() => removeMeasure(measure.id)}>
                {t("inspect.remove")}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.bar}>
        {NEW.map((kind) => (
          <Button
            key={kind}
            variant="default"
            size="compact-xs"
            onClick={() => request({ kind: "add", measure: kind, school })}
          >
            {t(`inspect.add.${kind}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
