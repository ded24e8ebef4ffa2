import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Path, pathAt } from "../../domain/assumptions";
import { withMovedPoint, withoutPoint, withPoint } from "../../domain/editPath";
import { Sheet } from "../parts/Sheet";
import { HeldFigure } from "./HeldFigure";

interface Props {
  readonly name: string;
  readonly path: Path;
  readonly baseYear: number;
  readonly onHold: (path: Path) => boolean;
  readonly onKeep: (path: Path) => void;
}

/** The points of a path as a table: year and value are typed, points added and removed. */
export function PathTable({ name, path, baseYear, onHold, onKeep }: Props) {
  const { t } = useTranslation();
  const next = (path.at(-1)?.year ?? baseYear - 1) + 1;
  return (
    <>
      <Sheet
        label={t("assume.path.tableOf", { name })}
        columns={[
          { key: "year", label: t("assume.path.year") },
          { key: "value", label: t("assume.path.value") },
          { key: "remove", label: "" },
        ]}
        rows={path.map(({ year, value }, at) => ({
          key: String(at),
          head: (
            <HeldFigure
              label={t("assume.path.yearOf", { name, at: at + 1 })}
              value={year}
              onHold={(to) => Number.isInteger(to) && onHold(withMovedPoint(path, at, to, value))}
            />
          ),
          cells: [
            <HeldFigure
              key="value"
              label={t("assume.path.valueOf", { name, year })}
              value={value}
              onHold={(to) => onHold(withMovedPoint(path, at, year, to))}
            />,
            <Button
              key="remove"
              variant="subtle"
              size="compact-xs"
              disabled={path.length === 1}
              aria-label={t("assume.path.removeOf", { name, year })}
              onClick={() => onKeep(withoutPoint(path, year))}
            >
              {t("assume.path.remove")}
            </Button>,
          ],
        }))}
      />
      <Button
        variant="default"
        size="compact-xs"
        mt={6}
        aria-label={t("assume.path.addTo", { name })}
        onClick={() => onKeep(withPoint(path, next, pathAt(path, next)))}
      >
        {t("assume.path.add")}
      </Button>
    </>
  );
}
