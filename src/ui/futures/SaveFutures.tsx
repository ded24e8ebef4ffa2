import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { safeFileName } from "../../io/export/formats/safeFileName";
import { zipped } from "../../io/export/formats/zipped";
import { futuresFiles } from "../../io/futuresFiles";
import type { Fan } from "../../model/futures/fan";
import { useApp } from "../parts/appContext";
import { giveFile } from "../parts/giveFile";
import { useNameReader } from "../parts/useNameReader";

interface Props {
  readonly fan: Fan;
  /** The plan that the futures are of. */
  readonly plan: string;
}

/** Saves the tables of the futures, with what is made up in them, as one zip. */
export function SaveFutures({ fan, plan }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { statement } = useApp((state) => state.city.model.dataset);
  const scenarios = useApp((state) => state.project.scenarios);
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    const files = [...futuresFiles(fan)].flatMap((file) =>
      file === undefined ? [] : [{ name: file[0], content: file[1] }],
    );
    const named = scenarios.find(({ id }) => id === plan);
    const name = t("futures.fileName", {
      plan: named === undefined ? plan : read(named.name),
      count: fan.futures,
    });
    const content = await zipped(
      [{ name: "statement.txt", content: `${read(statement)}\n` }, ...files],
      () => new Promise((resume) => setTimeout(resume)),
    );
    giveFile({ name: safeFileName(name, ".zip"), type: "application/zip", content });
    setIsBusy(false);
  };
  return (
    <Button variant="default" loading={isBusy} onClick={() => void save()}>
      {t("futures.save")}
    </Button>
  );
}
