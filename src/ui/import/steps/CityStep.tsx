import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import { writeCityZip } from "../../../io/city/cityZip";
import { openCityShelf } from "../../../io/city/openCityShelf";
import { safeFileName } from "../../../io/export/formats/safeFileName";
import { enter } from "../../../state/door";
import { giveFile } from "../../parts/giveFile";
import { Icon } from "../../parts/Icon";
import styles from "../Import.module.css";
import { importCommands, useImporting } from "../useImporting";
import { useImportWriter } from "../useImportWriter";

/** The end of the path: a name, what the city holds, and the way into it. */
export function CityStep() {
  const { t } = useTranslation();
  const writer = useImportWriter();
  const city = useImporting((state) => state.outcome?.city);
  const name = useImporting((state) => state.said.cityName ?? state.outcome?.recipe.cityName) ?? "";
  const isWorking = useImporting((state) => state.working !== undefined);
  const asked = useImporting(
    (state) => state.outcome?.groups.filter(({ severity }) => severity === "question").length ?? 0,
  );
  const [typed, write] = useState<string>();
  const written = typed ?? name;
  const [isOpening, setOpening] = useState(false);
  const isKnown = useImporting((state) => state.outcome !== undefined);
  if (!isKnown) return null;
  if (city === undefined)
    return (
      <p className={styles.notice} data-state="bad">
        {t("importStep.city.notReady")}
      </p>
    );
  const kept = written.trim();
  const attempt = (deed: Promise<unknown>) => {
    setOpening(true);
    deed
      .catch((problem: unknown) => toast.error(t("importing.failed", { problem: String(problem) })))
      .finally(() => setOpening(false));
  };
  const save = async () => {
    const content = writeCityZip(await importCommands.city());
    giveFile({ name: safeFileName(kept, ".zip"), type: "application/zip", content });
    toast(t("importStep.city.saved"));
  };
  const open = async () => {
    const shelf = await openCityShelf();
    const { card, issues } = await shelf.add(await importCommands.city());
    if (card === undefined) throw new Error(issues.map(({ file, found }) => `${file} ${found}`).join(", "));
    await importCommands.clear();
    enter({ kind: "city", id: card.id });
  };
  const isBusy = isWorking || isOpening || kept === "";
  return (
    <section className={`${styles.paper} ${styles.ready}`}>
      <h2>{t("importStep.city.title")}</h2>
      <TextInput
        size="md"
        label={t("importStep.city.name")}
        value={written}
        onChange={({ target }) => {
          write(target.value);
          importCommands.call(target.value.trim());
        }}
      />
      <p>
        {t("importStep.city.what", {
          schools: writer.whole(city.schools),
          pupils: writer.whole(city.pupils),
          seats: writer.whole(city.seats),
          year: city.baseYear,
        })}
      </p>
      <div className={styles.row}>
        <Button
          size="md"
          rightSection={<Icon name="right" />}
          disabled={isBusy}
          onClick={() => attempt(open())}
        >
          {t("importStep.city.open")}
        </Button>
        <Button
          size="md"
          variant="default"
          leftSection={<Icon name="save" />}
          disabled={isBusy}
          onClick={() => attempt(save())}
        >
          {t("importStep.city.save")}
        </Button>
      </div>
      <p>{t("importStep.city.about")}</p>
      {asked > 0 && <p>{t("importStep.city.asked", { count: asked })}</p>}
      <p>{t("importStep.city.recipe")}</p>
    </section>
  );
}
