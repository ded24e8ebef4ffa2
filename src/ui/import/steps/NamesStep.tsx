import { Button, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../parts/Sheet";
import { sayPair } from "../decisions";
import styles from "../Import.module.css";
import { importCommands, useImporting } from "../useImporting";

/** So many pairs are drawn; nobody reads more. */
const MOST = 200;

/** Names that were taken for one, each with the reason; those that are only alike can be taken for two. */
export function NamesStep() {
  const { t } = useTranslation();
  const all = useImporting((state) => state.outcome?.pairs) ?? [];
  const pairs = [...all].sort((a, b) => rank(a.reason) - rank(b.reason)).slice(0, MOST);
  const alike = all.filter(({ reason }) => reason === "likeness");
  if (all.length === 0)
    return (
      <>
        <h2>{t("importStep.names.title")}</h2>
        <p className={styles.notice}>{t("importStep.names.none")}</p>
      </>
    );
  return (
    <>
      <h2>{t("importStep.names.title")}</h2>
      <p className={styles.lead}>{t("importStep.names.lead")}</p>
      {alike.length > 1 && (
        <div className={styles.row}>
          <Button variant="default" onClick={() => importCommands.say({ alikeNames: "join", apart: [] })}>
            {t("importStep.names.allOne")}
          </Button>
          <Button
            variant="default"
            onClick={() => importCommands.say({ alikeNames: "keepApart", apart: [] })}
          >
            {t("importStep.names.allTwo")}
          </Button>
        </div>
      )}
      <div className={styles.paper}>
        <Sheet
          label={t("importStep.names.title")}
          columns={[
            { key: "older", label: t("importStep.names.older") },
            { key: "newer", label: t("importStep.names.newer"), text: "long" },
            { key: "place", label: t("importStep.names.place"), text: "long" },
            { key: "why", label: t("importStep.names.why"), text: "long" },
            { key: "verdict", label: t("importStep.names.verdict"), text: "short" },
          ]}
          rows={pairs.map((pair, at) => ({
            key: String(at),
            head: pair.older,
            cells: [
              pair.newer,
              pair.place,
              t(`importStep.names.reason.${pair.reason}`),
              pair.reason === "code" ? (
                t("importStep.names.one")
              ) : (
                <SegmentedControl
                  key="verdict"
                  aria-label={`${pair.older} · ${pair.newer}`}
                  value={pair.isOne ? "one" : "two"}
                  onChange={(value) => sayPair(pair, value === "one")}
                  data={[
                    { value: "one", label: t("importStep.names.one") },
                    { value: "two", label: t("importStep.names.two") },
                  ]}
                />
              ),
            ],
          }))}
        />
      </div>
    </>
  );
}

const rank = (reason: string): number => ["likeness", "writing", "name", "code"].indexOf(reason);
