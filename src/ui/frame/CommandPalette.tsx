import { Modal } from "@mantine/core";
import { Command } from "cmdk";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { flyTo } from "../map/mapEvents";
import { useApp, useCommands } from "../parts/appContext";
import { useDesk } from "../parts/Desk";
import { findPlaces, type NamedPlace, placesIndex } from "../parts/findPlaces";
import { Icon } from "../parts/Icon";
import { schoolsOf } from "../parts/schoolsOf";
import { useNameReader } from "../parts/useNameReader";
import styles from "./CommandPalette.module.css";
import { Keys } from "./Keys";
import { useActions } from "./useActions";

const NEAR = 13;
const KINDS = ["schools", "settlements", "townships"] as const;

/** One field that finds every place by name and every command; Enter goes there or does it. */
export function CommandPalette() {
  const { t } = useTranslation();
  const read = useNameReader();
  const desk = useDesk();
  const { look } = useCommands();
  const [typed, setTyped] = useState("");
  const dataset = useApp((state) => state.city.model.dataset);
  const schools = useApp(schoolsOf);
  const stage = useApp((state) => state.view.stage);
  const index = useMemo(() => placesIndex(dataset, schools.values()), [dataset, schools]);
  const places = findPlaces(index, typed);
  const wanted = typed.trim().toLowerCase();
  const actions = useActions().filter(
    ({ id, title }) =>
      id !== "palette" && (title.toLowerCase().includes(wanted) || id.toLowerCase().includes(wanted)),
  );
  const close = () => desk.put({ dialog: undefined });

  const go = ({ selection, at, school }: NamedPlace) => {
    desk.put({ dialog: undefined, isRightOpen: true }); // who looks for a place wants to read about it
    const teaches = school?.offers.some((offer) => offer.stage === stage) ?? true;
    look({ selection, ...(!teaches && school && { stage: school.offers[0].stage }) });
    flyTo(at, NEAR);
  };

  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      centered={false}
      yOffset="9vh"
      size="lg"
      padding={0}
      title={t("shell.palette.label")}
      classNames={{ header: styles.unseen ?? "" }}
    >
      <Command label={t("shell.palette.label")} shouldFilter={false} loop className={styles.palette}>
        <div className={styles.head}>
          <Icon name="search" />
          <Command.Input
            data-autofocus
            className={styles.input}
            placeholder={t("shell.palette.placeholder")}
            value={typed}
            onValueChange={setTyped}
          />
        </div>
        <Command.List className={styles.list} label={t("shell.palette.label")}>
          {places.length + actions.length === 0 && (
            <p className={styles.nothing}>{t("shell.palette.nothing")}</p>
          )}
          {KINDS.map((kind) => {
            const own = places.filter((place) => place.kind === kind);
            return own.length === 0 ? null : (
              <Command.Group key={kind} heading={t(`shell.palette.${kind}`)}>
                {own.map((place) => (
                  <Command.Item
                    key={place.selection.kind + idOf(place)}
                    value={idOf(place)}
                    onSelect={() => go(place)}
                  >
                    <Icon name="pin" />
                    <span>{read(place.name)}</span>
                    {place.where && <span className={styles.where}>{read(place.where)}</span>}
                  </Command.Item>
                ))}
              </Command.Group>
            );
          })}
          {actions.length > 0 && (
            <Command.Group heading={t("shell.palette.actions")}>
              {actions.map(({ id, title, icon, keys, run }) => (
                <Command.Item
                  key={id}
                  value={id}
                  onSelect={() => {
                    close();
                    run();
                  }}
                >
                  <Icon name={icon ?? "right"} />
                  <span>{title}</span>
                  {keys && (
                    <span className={styles.keys}>
                      <Keys keys={keys} />
                    </span>
                  )}
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
        <p className={styles.hint}>{t("shell.palette.hint")}</p>
      </Command>
    </Modal>
  );
}

const idOf = ({ selection }: NamedPlace): string => ("id" in selection ? selection.id : "");
