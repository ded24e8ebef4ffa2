import { ActionIcon, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Measure } from "../../domain/measure";
import { noteIn } from "../../domain/noteIn";
import { normsInForce } from "../../state/normsInForce";
import { useApp } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import { useMeasureNames } from "../parts/useMeasureNames";
import { writeWhole } from "../parts/writeFigure";
import list from "./MeasureList.module.css";
import { measureSize } from "./measureSize";
import { useMeasureDeeds } from "./useMeasureDeeds";
import { useSetAside } from "./useSetAside";

const SIGN = { plus: "+", minus: "\u2212" };

interface Props {
  readonly measure: Measure;
  /** What the names of all schools begin with, left out where room is scarce. */
  readonly mark: string;
}

/** One measure: what, where, how big, how far; a click opens its form. */
export function MeasureRow({ measure, mark }: Props) {
  const { t } = useTranslation();
  const { edit, copy, remove } = useMeasureDeeds(measure);
  const { titleOf, find } = useMeasureNames();
  const language = useApp((state) => state.view.language);
  const aside = useSetAside(measure);
  const norms = useApp(normsInForce);
  const { stages } = useApp((state) => state.project.assumptions);
  const size = measureSize(measure, norms, stages, find);
  const title = titleOf(measure);

  return (
    <li className={list.row} data-aside={aside !== undefined || undefined}>
      <button type="button" className={list.open} onClick={edit} title={aside ?? title}>
        <Icon name={measure.kind} size={16} />
        <span className={list.name}>{mark === "" ? title : title.replaceAll(mark, "")}</span>
        <span className={list.size}>
          {size &&
            size.count !== 0 &&
            t(`edit.size.${size.unit}`, {
              amount: `${size.count > 0 ? SIGN.plus : SIGN.minus}${writeWhole(Math.abs(size.count), language)}`,
            })}
        </span>
        <span className={list.detail}>
          {aside === undefined ? (
            [
              t(`edit.kind.${measure.kind}`),
              t(`edit.status.${measure.status}`),
              measure.note && noteIn(language, measure.note),
            ]
              .filter(Boolean)
              .join(" · ")
          ) : (
            <span className={list.aside}>{aside}</span>
          )}
        </span>
      </button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={22} aria-label={`${t("edit.more")}: ${title}`}>
            <Icon name="more" size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="pen" />} onClick={edit}>
            {t("edit.edit")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="copy" />} onClick={copy}>
            {t("edit.copy")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="bin" />} onClick={remove}>
            {t("edit.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
