import { useTranslation } from "react-i18next";
import type { Change, ChangeKind, CityChanges } from "../../io/import/refresh/cityChanges";
import styles from "./Import.module.css";
import { useImportWriter } from "./useImportWriter";

/** What next year's files make of a city: its first figures before and after, and every kind of change with the greatest of it. */
export function Changes({ name, changes }: { readonly name: string; readonly changes: CityChanges }) {
  const { t } = useTranslation();
  const writer = useImportWriter();
  const { baseYear, pupils, rung, groups } = changes;
  const [from, to] = baseYear;
  const [before, after] = pupils;
  return (
    <>
      <h2>{t(from === to ? "refresh.same" : "refresh.heading", { name, from, to })}</h2>
      <p className={styles.lead}>
        {t("refresh.pupils", {
          before: writer.whole(before),
          after: writer.whole(after),
          change: writer.signed(after - before),
        })}
        {rung[0] !== rung[1] && ` · ${t("refresh.rung", { before: rung[0], after: rung[1] })}`}
      </p>
      {groups.length === 0 ? (
        <p className={styles.notice}>{t("refresh.none")}</p>
      ) : (
        <section className={styles.paper} aria-label={t("refresh.groups")}>
          <h3>{t("refresh.groups")}</h3>
          {groups.map(({ kind, count, first }) => (
            <div key={kind} className={styles.group}>
              <span className={styles.rule}>
                <span className={styles.count}>{count}</span>
                {t(`refresh.kind.${kind}`)}
              </span>
              <span />
              <details open={count <= first.length && isOfNames(kind)}>
                <summary>
                  {count > first.length
                    ? t("refresh.more", { shown: first.length, count })
                    : t("importStep.check.places")}
                </summary>
                <ul className={styles.refs}>
                  {first.map((change) => (
                    <ChangeLine key={change.id} kind={kind} change={change} />
                  ))}
                </ul>
              </details>
            </div>
          ))}
          {groups.some(({ kind }) => kind === "schoolGone") && (
            <p className={styles.quiet}>{t("refresh.gone")}</p>
          )}
        </section>
      )}
    </>
  );
}

/** What comes, goes or is called otherwise wants a look; figures change every year. */
const isOfNames = (kind: ChangeKind): boolean => /New|Gone|Renamed$/.test(kind);

function ChangeLine({
  kind,
  change: { name, before, after },
}: {
  readonly kind: ChangeKind;
  readonly change: Change;
}) {
  const { t, i18n } = useTranslation();
  const writer = useImportWriter();
  const written = (value: string | number | undefined) =>
    typeof value === "number" ? writer.whole(value) : (value ?? "");
  const isMove = kind === "schoolMoved" || kind === "settlementMoved";
  const words = isMove
    ? t("refresh.moved", { metres: written(after) })
    : t("refresh.change", { before: written(before), after: written(after) });
  return (
    <li>
      {name[i18n.language === "en" ? "en" : "zh"]} {after !== undefined && <b>{words}</b>}
    </li>
  );
}
