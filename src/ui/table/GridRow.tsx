import { memo } from "react";
import type { ListedSchool } from "../../model/readers/schoolList";
import styles from "./SchoolTable.module.css";
import type { SchoolColumn } from "./useSchoolColumns";

interface Props {
  readonly id: string;
  readonly school: ListedSchool;
  readonly columns: readonly SchoolColumn[];
  /** As a reader counts, the header included. */
  readonly row: number;
  readonly startPx: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (school: string) => void;
}

/** One school. */
export const GridRow = memo(function GridRow(props: Props) {
  const { id, school, columns, row, startPx, isActive, isSelected, onSelect } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys
    // biome-ignore lint/a11y/useSemanticElements: a grid of divs, for the rows are laid out by the virtualizer
    <div
      id={id}
      role="row"
      tabIndex={-1}
      aria-rowindex={row}
      aria-selected={isSelected}
      data-active={isActive ? "" : undefined}
      className={styles.row}
      style={{ transform: `translateY(${startPx}px)` }}
      onClick={() => onSelect(school.plan.id)}
    >
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          key={column.id}
          role="gridcell"
          tabIndex={-1}
          aria-colindex={at + 1}
          className={`${styles.cell} ${column.isNumber ? styles.figure : ""} ${at === 0 ? styles.pinned : ""} ${
            isBad(column.id, school) ? styles.bad : ""
          }`}
          style={{ width: column.width }}
          title={column.isNumber ? undefined : column.text(school)}
        >
          {column.text(school)}
        </div>
      ))}
    </div>
  );
});

function isBad(column: SchoolColumn["id"], school: ListedSchool): boolean {
  switch (column) {
    case "utilisation":
      return (school.utilisation ?? 0) > 1;
    case "shortfall":
      return school.shortfall > 0;
    case "classesOverCap":
      return school.classesOverCap > 0;
    default:
      return false;
  }
}
