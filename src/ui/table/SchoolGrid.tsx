import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListedSchool } from "../../model/readers/schoolList";
import { useApp, useCommands } from "../parts/appContext";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import styles from "./SchoolTable.module.css";
import type { SchoolColumn } from "./useSchoolColumns";
import type { Table } from "./useSchoolTable";

const ROW_PX = 27;
const HEAD_PX = 31;

interface Props {
  readonly table: Table;
  readonly columns: readonly SchoolColumn[];
  /** In the order shown. */
  readonly schools: readonly ListedSchool[];
}

/** The rows, only those in sight drawn. One row is under the keyboard; Enter or a click selects it, on the map too. */
export function SchoolGrid({ table, columns, schools }: Props) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const selected = useApp(({ view }) => (view.selection?.kind === "school" ? view.selection.id : undefined));
  const [active, setActive] = useState<string>();
  const shown = table
    .getVisibleLeafColumns()
    .flatMap((leaf) => columns.filter((column) => column.id === leaf.id));
  const virtual = useVirtualizer({
    count: schools.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    getItemKey: (at) => schools[at].plan.id,
    scrollPaddingStart: HEAD_PX,
    scrollMargin: HEAD_PX,
    overscan: 12,
  });
  const rowOf = (school: string | undefined) => schools.findIndex(({ plan }) => plan.id === school);
  const select = (school: string) => {
    setActive(school);
    if (school !== selected) look({ selection: { kind: "school", id: school } });
  };

  // The map selects too: the table scrolls to where the school stands now.
  const place = rowOf(selected);
  useEffect(() => {
    if (place !== -1) virtual.scrollToIndex(place, { align: "auto" });
  }, [place, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = rowOf(active ?? selected);
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / ROW_PX) - 2);
    const target = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: schools.length - 1,
    }[event.key];
    if (event.target !== frame.current) return;
    if (target !== undefined) {
      event.preventDefault();
      const to = Math.min(Math.max(0, target), schools.length - 1);
      setActive(schools[to].plan.id);
      virtual.scrollToIndex(to, { align: "auto" });
    } else if (event.key === "Enter" && at !== -1) {
      event.preventDefault();
      select(schools[at].plan.id);
    }
  };

  const items = virtual.getVirtualItems();
  const isDrawn = items.some(({ index }) => schools[index].plan.id === active);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are laid out by the virtualizer, which no table can be
    <div
      ref={frame}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={`${t("table.region")}: ${t("table.keys")}`}
      aria-rowcount={schools.length + 1}
      aria-colcount={shown.length}
      aria-activedescendant={isDrawn ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <GridHead table={table} columns={shown} />
      {/* biome-ignore lint/a11y/useSemanticElements: rows are laid out by the virtualizer */}
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const school = schools[index];
          return (
            <GridRow
              key={school.plan.id}
              id={`${id}-${school.plan.id}`}
              school={school}
              columns={shown}
              row={index + 2}
              startPx={start - HEAD_PX}
              isActive={school.plan.id === active}
              isSelected={school.plan.id === selected}
              onSelect={select}
            />
          );
        })}
      </div>
    </div>
  );
}
