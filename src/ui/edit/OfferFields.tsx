import { ActionIcon, Button, Menu, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Offer } from "../../domain/school";
import { STAGES } from "../../domain/stage";
import { useApp } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import editor from "./MeasureEditor.module.css";
import { wholeFrom } from "./wholeFrom";

interface Props {
  readonly offers: readonly Offer[];
  readonly onChange: (offers: readonly Offer[]) => void;
}

const COLUMNS = ["fromGrade", "toGrade", "rooms", "beds"] as const;

/** Stages that a new school teaches, one a line: grades, rooms, beds. */
export function OfferFields({ offers, onChange }: Props) {
  const { t } = useTranslation();
  const rules = useApp((state) => state.project.assumptions.stages);
  const free = STAGES.filter((stage) => !offers.some((offer) => offer.stage === stage));
  const put = (at: number, change: Partial<Offer>) =>
    onChange(offers.map((offer, place) => (place === at ? { ...offer, ...change } : offer)));

  return (
    <fieldset className={editor.group}>
      <legend className={editor.legend}>{t("form.offers")}</legend>
      <table className={editor.wide}>
        <thead>
          <tr>
            <th scope="col">{t("form.stage")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`form.${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {offers.map((offer, at) => (
            <tr key={offer.stage}>
              <th scope="row">{t(`stage.${offer.stage}`)}</th>
              {COLUMNS.map((column) => (
                <td key={column}>
                  <NumberInput
                    hideControls
                    size="xs"
                    allowDecimal={false}
                    aria-label={`${t(`stage.${offer.stage}`)} ${t(`form.${column}`)}`}
                    min={column === "beds" || column === "rooms" ? 0 : 1}
                    max={column === "beds" ? 5000 : column === "rooms" ? 200 : rules[offer.stage].grades}
                    value={offer[column]}
                    onChange={(value) => put(at, { [column]: wholeFrom(value) })}
                  />
                </td>
              ))}
              <td>
                <ActionIcon
                  size={22}
                  disabled={offers.length === 1}
                  aria-label={t("form.removeStage", { stage: t(`stage.${offer.stage}`) })}
                  onClick={() => onChange(offers.filter((_, place) => place !== at))}
                >
                  <Icon name="cross" size={12} />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Menu>
        <Menu.Target>
          <Button variant="subtle" size="compact-xs" leftSection={<Icon name="add" size={12} />}>
            {t("form.addStage")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {free.map((stage) => (
            <Menu.Item
              key={stage}
              onClick={() => {
                const toGrade = rules[stage].grades;
                onChange([...offers, { stage, fromGrade: 1, toGrade, rooms: toGrade * 2, beds: 0 }]);
              }}
            >
              {t(`stage.${stage}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </fieldset>
  );
}
