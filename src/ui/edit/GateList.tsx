import { useTranslation } from "react-i18next";
import type { Close, Merge } from "../../domain/measure";
import { addWords } from "../../i18n/resources";
import { gateWords } from "../../i18n/words/gateWords";
import { closureGate } from "../../model/closureGate";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import { Term } from "../parts/Term";
import { useGateText } from "../parts/useGateText";
import { useOpenResults } from "../parts/useOpenResults";
import gate from "./GateList.module.css";
import { useTried } from "./useTried";

addWords("gate", gateWords);

/** The closure gate as a checklist: each condition, and whom the closure makes worse off. */
export function GateList({ measure }: { readonly measure: Close | Merge }) {
  const { t } = useTranslation();
  const results = useTried(measure);
  const last = useApp((state) => shownRun(state)?.results);
  const against = useOpenResults(results ?? last);
  const say = useGateText();
  if (results === undefined) return null;
  if (against === undefined) return <p className={gate.note}>{t("edit.effect.waiting")}</p>;
  const { conditions, isReady } = closureGate(results, against, measure);
  const open = conditions.filter(({ isMet }) => !isMet).length;

  return (
    <section aria-label={t("gate.title")}>
      <h3 className={gate.title}>
        <Term of="gate">{t("gate.title")}</Term>
        <span className={isReady ? gate.ready : gate.open}>
          {isReady ? t("gate.ready") : t("gate.notReady", { count: open })}
        </span>
      </h3>
      <ul className={gate.list}>
        {conditions.map((one) => (
          <li key={one.condition} className={gate.line} data-met={one.isMet || undefined}>
            <Icon name={one.isMet ? "check" : "cross"} size={14} />
            <span>{one.isMet ? t(`gate.${one.condition}`) : say(one)}</span>
          </li>
        ))}
      </ul>
      <p className={gate.note}>{t("gate.against")}</p>
    </section>
  );
}
