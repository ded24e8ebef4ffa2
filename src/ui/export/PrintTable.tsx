import type { Language } from "../../i18n/createI18n";
import type { ExportTable } from "../../io/export/content/exportTable";
import { cellText } from "../../io/export/formats/cellText";
import { linesOf } from "../../io/export/formats/linesOf";

interface Props {
  readonly table: ExportTable;
  readonly language: Language;
}

/** A table on paper: its headers are repeated on every page. */
export function PrintTable({ table, language }: Props) {
  const text = cellText(language);
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table>
      <caption>
        {table.title}
        {table.notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </caption>
      <colgroup>
        {table.columns.map(({ key, width }) => (
          <col key={key} style={{ width: `${(100 * width) / whole}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.key} scope="col" data-kind={column.kind}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linesOf(table).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <tr key={at} data-role={line.role}>
            {table.columns.map((column, place) => (
              <td key={column.key} data-kind={column.kind}>
                {text(column, line.cells[place], line.figures)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
