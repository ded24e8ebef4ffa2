import { Badge, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LOCALE, writerIn } from "../../i18n/figureWriter";
import type { CityCard } from "../../io/city/cityCard";
import { doorAddress } from "../../state/door";
import { Icon, type IconName } from "../parts/Icon";
import styles from "./Cities.module.css";

/** What can be done with a city besides opening it. */
export type CityDeed = "refresh" | "duplicate" | "download" | "rename" | "remove";

interface Props {
  readonly card: CityCard;
  readonly mayBeKept: boolean;
  readonly onDeed: (deed: CityDeed) => void;
}

const ICONS: Readonly<Record<CityDeed, IconName>> = {
  refresh: "add",
  duplicate: "copy",
  download: "save",
  rename: "pen",
  remove: "bin",
};
const RUNGS = [1, 2, 3, 4] as const;

/** One city: its name, how far up the ladder it stands and what the next table would add, its size, and what can be done with it. */
export function CityEntry({ card, mayBeKept, onDeed }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "zh";
  const { whole, decimal } = writerIn(language);
  const { origin, rung, bytes, changedAt } = card;
  const name = card.name[language];
  const size = bytes < 100_000 ? `${whole(Math.ceil(bytes / 1000))} kB` : `${decimal(bytes / 1e6)} MB`;
  const when =
    changedAt === undefined
      ? undefined
      : new Intl.DateTimeFormat(LOCALE[language], { dateStyle: "medium", timeStyle: "short" }).format(
          changedAt,
        );
  const deeds: readonly CityDeed[] = [
    ...(origin === "mine" ? (["refresh"] as const) : []),
    ...(mayBeKept ? (["duplicate"] as const) : []),
    "download",
    ...(origin === "mine" ? (["rename", "remove"] as const) : []),
  ];

  return (
    <li className={styles.city}>
      <div className={styles.head}>
        <h2>{name}</h2>
        <Badge variant="outline" color="gray" size="sm" tt="none" fw={500}>
          {t(`cities.origin.${origin}`)}
        </Badge>
      </div>
      <p className={styles.rung}>
        <span className={styles.ladder} aria-hidden="true">
          {RUNGS.map((step) => (
            <span key={step} data-reached={step <= rung || undefined} />
          ))}
        </span>
        <strong>{t("cities.rungIs", { rung })}</strong> {t(`cities.rung.has${rung}`)}
      </p>
      {rung !== 4 && <p className={styles.quiet}>{t(`cities.next.after${rung}`)}</p>}
      <p>
        {t("cities.facts", {
          year: card.baseYear,
          schools: whole(card.schools),
          pupils: whole(card.pupils),
          settlements: whole(card.settlements),
        })}
      </p>
      <p className={styles.quiet}>
        {when === undefined ? t("cities.untouched", { size }) : t("cities.size", { size, when })}
      </p>
      <fieldset className={styles.deeds} aria-label={t("cities.deeds", { name })}>
        <Button
          component="a"
          href={doorAddress({ kind: "city", id: card.id })}
          aria-label={t("cities.openNamed", { name })}
        >
          {t("cities.open")}
        </Button>
        {deeds.map((deed) => (
          <Button
            key={deed}
            variant="default"
            leftSection={<Icon name={ICONS[deed]} size={14} />}
            onClick={() => onDeed(deed)}
          >
            {t(`cities.${deed}`)}
          </Button>
        ))}
      </fieldset>
    </li>
  );
}
