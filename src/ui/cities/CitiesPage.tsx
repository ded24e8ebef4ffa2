import { Button } from "@mantine/core";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "sonner";
import { assertNever } from "../../domain/assertNever";
import type { Issue } from "../../domain/issue";
import { createI18n } from "../../i18n/createI18n";
import { addWords } from "../../i18n/resources";
import { cityWords } from "../../i18n/words/cityWords";
import type { CityCard } from "../../io/city/cityCard";
import { cityOf } from "../../io/city/cityOf";
import type { Shelved } from "../../io/city/cityShelf";
import { keepProvince } from "../../io/province/provinceSlot";
import { isProvinceZip, readProvinceZip } from "../../io/province/provinceZip";
import { enter } from "../../state/door";
import { NameDialog } from "../edit/NameDialog";
import { giveFile } from "../parts/giveFile";
import { Icon } from "../parts/Icon";
import { IssuesModal } from "../parts/IssuesModal";
import paper from "../parts/Paper.module.css";
import styles from "./Cities.module.css";
import { type CityDeed, CityEntry } from "./CityEntry";
import { cityFile } from "./cityFile";
import { useCities } from "./useCities";

addWords("cities", cityWords);

const IN = { zh: createI18n("zh"), en: createI18n("en") };

/** All cities of this browser: those that ship and the planner's own, with the ways to get another. */
export function CitiesPage() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const { shipped, mine, hasShelf, change } = useCities();
  const [renamed, setRenamed] = useState<CityCard>();
  const [refused, setRefused] = useState<{ readonly file: string; readonly issues: readonly Issue[] }>();
  const nameOf = ({ name }: Pick<CityCard, "name">) => name[language];
  const standing = [...shipped, ...(mine ?? []).filter(({ goneAt }) => goneAt === undefined)];
  const gone = (mine ?? []).filter(({ goneAt }) => goneAt !== undefined);

  const attempt = (deed: Promise<unknown>) =>
    void deed.catch((problem: unknown) =>
      toast.error(
        t("cities.failed", { problem: problem instanceof Error ? problem.message : String(problem) }),
      ),
    );
  const told = (word: "added" | "copied", file: string, { card, issues }: Shelved) => {
    if (card === undefined) setRefused({ file, issues });
    else toast(t(`cities.${word}`, { name: nameOf(card) }));
  };
  const open = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isProvinceZip(bytes)) {
      const { value, issues } = readProvinceZip(bytes, file.name);
      if (value === undefined) return setRefused({ file: file.name, issues });
      await keepProvince(bytes);
      return enter({ kind: "province" });
    }
    told("added", file.name, await change((shelf) => shelf.add(bytes)));
  };
  const putBack = ({ id }: CityCard) => attempt(change((shelf) => shelf.putBack(id)));

  const duplicate = async (card: CityCard) => {
    const name = {
      zh: IN.zh.t("cities.copyOf", { name: card.name.zh }),
      en: IN.en.t("cities.copyOf", { name: card.name.en }),
    };
    const { files, issues } = await cityOf(card.id);
    if (files === undefined) setRefused({ file: nameOf(card), issues });
    else told("copied", nameOf(card), await change((shelf) => shelf.duplicate(card.id, name, files)));
  };
  const download = async (card: CityCard) => {
    const file = await cityFile(card, language);
    if (file !== undefined) giveFile(file);
  };
  const remove = async (card: CityCard) => {
    await change((shelf) => shelf.remove(card.id));
    toast(t("cities.removed", { name: nameOf(card) }), {
      action: { label: t("cities.undo"), onClick: () => putBack(card) },
    });
  };
  const act = (deed: CityDeed, card: CityCard) => {
    switch (deed) {
      case "refresh":
        return enter({ kind: "import", into: card.id });
      case "duplicate":
        return attempt(duplicate(card));
      case "download":
        return attempt(download(card));
      case "rename":
        return setRenamed(card);
      case "remove":
        return attempt(remove(card));
      default:
        return assertNever(deed);
    }
  };

  const choose = () => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".zip,application/zip";
    input.onchange = () => {
      const file = input.files?.[0];
      if (file) attempt(open(file));
    };
    input.click();
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    event.preventDefault();
    if (file) attempt(open(file));
  };

  return (
    <section
      className={paper.page}
      aria-labelledby="cities"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className={styles.page}>
        <div className={styles.top}>
          <h1 id="cities">{t("cities.title")}</h1>
          <Button leftSection={<Icon name="add" size={14} />} onClick={() => enter({ kind: "import" })}>
            {t("cities.add.tables")}
          </Button>
          <Button
            variant="default"
            leftSection={<Icon name="open" size={14} />}
            disabled={!hasShelf}
            onClick={choose}
          >
            {t("cities.add.file")}
          </Button>
        </div>
        <p className={styles.quiet}>
          {t("cities.lead")} {hasShelf && t("cities.add.drop")}
        </p>
        {!hasShelf && <p role="alert">{t("cities.noStorage")}</p>}
        {mine === undefined || shipped.length === 0 ? (
          <p role="status">{t("cities.loading")}</p>
        ) : (
          <ul className={styles.list} aria-label={t("cities.list")}>
            {standing.map((card) => (
              <CityEntry key={card.id} card={card} mayBeKept={hasShelf} onDeed={(deed) => act(deed, card)} />
            ))}
          </ul>
        )}
        {hasShelf && mine?.length === 0 && <p className={styles.quiet}>{t("cities.none")}</p>}
        {gone.map((card) => (
          <p key={card.id} className={styles.gone}>
            {t("cities.gone", { name: nameOf(card) })}
            <Button
              variant="default"
              size="compact-xs"
              aria-label={t("cities.putBackNamed", { name: nameOf(card) })}
              onClick={() => putBack(card)}
            >
              {t("cities.putBack")}
            </Button>
          </p>
        ))}
      </div>
      {renamed !== undefined && (
        <NameDialog
          title={t("cities.renameTitle")}
          name={renamed.name}
          onClose={() => setRenamed(undefined)}
          onSave={(name) => attempt(change((shelf) => shelf.rename(renamed.id, name)))}
        />
      )}
      {refused !== undefined && <IssuesModal {...refused} onClose={() => setRefused(undefined)} />}
    </section>
  );
}
