import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { addWords } from "../../i18n/resources";
import { formWords } from "../../i18n/words/formWords";
import { BarButton } from "../parts/BarButton";
import { Icon } from "../parts/Icon";
import { DatedFields } from "./DatedFields";
import { useEditing } from "./Editing";
import { EffectLine } from "./EffectLine";
import { gapsOf } from "./gapsOf";
import { KindFields } from "./KindFields";
import editor from "./MeasureEditor.module.css";
import { SaveButton } from "./SaveButton";
import { UseLine } from "./UseLine";
import { useAnnouncedSave } from "./useAnnouncedSave";
import { useSetAside } from "./useSetAside";

addWords("form", formWords);

/** The form of one measure: what is typed is tried out at once, and kept only when it is saved. */
export function MeasureEditor({ measure }: { readonly measure: Measure }) {
  const { t } = useTranslation();
  const { isNew, change, drop } = useEditing();
  const save = useAnnouncedSave();
  const gaps = gapsOf(measure);
  const aside = useSetAside(measure);
  const kind = t(`edit.kind.${measure.kind}`);

  return (
    <form
      className={editor.form}
      aria-label={t(isNew ? "form.newTitle" : "form.editTitle", { kind })}
      onSubmit={(event) => {
        event.preventDefault();
        if (gaps.length === 0) save();
      }}
    >
      <div className={editor.head}>
        <BarButton icon="left" label={t("form.back")} onClick={drop} />
        <Icon name={measure.kind} size={18} />
        <h2 className={editor.title}>{t(isNew ? "form.newTitle" : "form.editTitle", { kind })}</h2>
      </div>
      <div className={editor.fields}>
        {aside !== undefined && (
          <p className={editor.worse} role="status">
            {aside}
          </p>
        )}
        <KindFields measure={measure} onChange={change} />
        <DatedFields measure={measure} onChange={change} />
      </div>
      <div className={editor.foot}>
        {gaps.length === 0 ? (
          <>
            <EffectLine measure={measure} />
            {(measure.kind === "build" || measure.kind === "expand") && <UseLine measure={measure} />}
          </>
        ) : (
          <ul className={editor.gaps} aria-live="polite">
            {gaps.map((gap) => (
              <li key={gap}>{t(`edit.gap.${gap}`)}</li>
            ))}
          </ul>
        )}
        <div className={editor.buttons}>
          <Button variant="default" onClick={drop}>
            {t("form.cancel")}
          </Button>
          <SaveButton measure={measure} isNew={isNew} isDisabled={gaps.length > 0} />
        </div>
      </div>
    </form>
  );
}
