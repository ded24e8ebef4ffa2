import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import { openCityShelf } from "../../../io/city/openCityShelf";
import { projectSlot } from "../../../io/city/projectSlot";
import { readCity } from "../../../io/city/readCity";
import { openProjectStorage } from "../../../io/projectStorage";
import { carryPlans, type Verdict } from "../../../state/carryPlans";
import { enter } from "../../../state/door";
import { Icon } from "../../parts/Icon";
import { Changes } from "../Changes";
import { DueMeasures } from "../DueMeasures";
import styles from "../Import.module.css";
import { importCommands, useImporting } from "../useImporting";
import { useStanding } from "../useStanding";

/** The end of the path for a standing city: what changes, what became of measures whose year has come, and the word to go on. */
export function RefreshStep({ into }: { readonly into: string }) {
  const { t, i18n } = useTranslation();
  const standing = useStanding();
  const changes = useImporting((state) => state.outcome?.city?.changes);
  const isKnown = useImporting((state) => state.outcome !== undefined);
  const isWorking = useImporting((state) => state.working !== undefined);
  const [verdicts, judge] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [isTaking, setTaking] = useState(false);
  if (!isKnown || standing === undefined) return null;
  if (changes === undefined)
    return (
      <p className={styles.notice} data-state="bad">
        {t("importStep.city.notReady")}
      </p>
    );
  const { city, project } = standing;
  const { name, baseYear } = city.model.dataset;
  const take = async () => {
    const files = await importCommands.city();
    const after = readCity(files);
    if (after.city === undefined) throw new Error(after.issues.map(({ file }) => file).join(", "));
    const before = (language: "zh" | "en") =>
      i18n.getFixedT(language)("refresh.before", { name: name[language], year: baseYear });
    const shelf = await openCityShelf();
    await shelf.replace(into, files, { zh: before("zh"), en: before("en") });
    if (project !== undefined) {
      const storage = await openProjectStorage(projectSlot(into));
      await storage.save(carryPlans(project, city, after.city, verdicts));
    }
    await importCommands.clear();
    enter({ kind: "city", id: into });
  };
  const attempt = () => {
    setTaking(true);
    take()
      .catch((problem: unknown) => toast.error(t("importing.failed", { problem: String(problem) })))
      .finally(() => setTaking(false));
  };
  return (
    <>
      <Changes name={name[i18n.language === "en" ? "en" : "zh"]} changes={changes} />
      {project !== undefined && (
        <DueMeasures
          city={city}
          project={project}
          baseYear={changes.baseYear[1]}
          verdicts={verdicts}
          onJudge={judge}
        />
      )}
      <div className={styles.row}>
        <Button
          size="md"
          rightSection={<Icon name="right" />}
          disabled={isWorking || isTaking}
          onClick={attempt}
        >
          {t("refresh.take")}
        </Button>
        <span className={styles.quiet}>{t("refresh.taken")}</span>
      </div>
    </>
  );
}
