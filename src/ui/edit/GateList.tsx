import { useTranslation } from "react-i18next";
import type { Close, Merge } from "../../domain/measure";
import { closureGate } from "../../model/closureGate";
import { useApp } from "../appContext";
import { Term } from "../help/Term";
import { Icon } from "../shell/Icon";
import { writeWhole } from "../shell/writeFigure";
import gate from "./GateList.module.css";
import { useTried } from "./useTried";

/** The closure gate as a checklist: each condition, and how many pupils stand against it. */
export function GateList({ measure }: { readonly measure: Close | Merge }) {
  const { t } = useTranslation();
  const results = useTried(measure);
  const language = useApp((state) => state.view.language);
  if (results === undefined) return null;
  const { conditions, isReady } = closureGate(results, measure);
  const open = conditions.filter(({ isMet }) => !isMet).length;

  return (
    <section aria-label={t("edit.gate.title")}>
      <h3 className={gate.title}>
        <Term of="gate">{t("edit.gate.title")}</Term>
        <span className={isReady ? gate.ready : gate.open}>
          {isReady ? t("edit.gate.ready") : t("edit.gate.notReady", { count: open })}
        </span>
      </h3>
      <ul className={gate.list}>
        {conditions.map(({ condition, isMet, pupils, year }) => (
          <li key={condition} className={gate.line} data-met={isMet || undefined}>
            <Icon name={isMet ? "check" : "cross"} size={14} />
            <span>{t(`edit.gate.${condition}`)}</span>
            {!isMet && year !== undefined && (
              <span className={gate.pupils}>
                {t("edit.gate.pupils", { pupils: writeWhole(Math.ceil(pupils), language), year })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
