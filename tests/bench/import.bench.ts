import { utils, write } from "@e965/xlsx";
import { importCity, type SourceFile } from "../../src/io/import/importCity";
import { dirtyForms } from "../builders/dirtyForms";
import { judgeFields, judgeNames } from "../builders/judgedGuesses";
import { trueSchools } from "../builders/trueSchools";
import { defaults } from "../src/io/import/defaults";

const GRADES = 6;
const BOOK = { rows: 150_000, columns: 40 };
const TEXT_ROWS = 1_000_000;

/** How well columns and names are known, then times and memory of the two largest files that an office may hand in. */
export async function benchImport(): Promise<void> {
  const schools = trueSchools();
  const fields = await judgeFields(dirtyForms(schools));
  const names = judgeNames(schools);
  const share = (of: number) => `${(100 * of).toFixed(1)} %`;
  console.log(
    `columns: recall ${share(fields.recall)}, precision ${share(fields.precision)} of ${fields.of}`,
  );
  console.log(`names: recall ${share(names.recall)}, precision ${share(names.precision)} of ${names.of}`);
  await timed(`csv, ${TEXT_ROWS} rows`, longText());
  await timed(`xlsx, ${BOOK.rows} rows × ${BOOK.columns} columns`, wideBook());
}

async function timed(what: string, file: SourceFile): Promise<void> {
  global.gc?.();
  const from = process.cpuUsage();
  const clock = performance.now();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const { city } = await importCity([file], {}, defaults);
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage().rss);
  const { user, system } = process.cpuUsage(from);
  const [cpu, wall] = [(user + system) / 1e6, (performance.now() - clock) / 1000];
  console.log(
    `${what}: ${cpu.toFixed(1)} s of processor, ${wall.toFixed(1)} s; ${(most / 1e9).toFixed(2)} GB; schools ${city?.schools}, pupils ${city?.pupils}`,
  );
}

/** A row a school, year and grade. */
function longText(): SourceFile {
  const lines = ["School ID,School name,Township,Year,Grade,Pupils"];
  for (let at = 0; at < TEXT_ROWS; at++) {
    const grade = at % GRADES;
    const year = 2015 + (Math.floor(at / GRADES) % 10);
    const school = Math.floor(at / (GRADES * 10));
    lines.push(
      `${100_000 + school},School ${school},Town ${school % 50},${year},${grade + 1},${20 + (at % 17)}`,
    );
  }
  return { name: "rolls.csv", bytes: new TextEncoder().encode(lines.join("\n")) };
}

/** A row a school and year. */
function wideBook(): SourceFile {
  const heads = [
    "学校代码",
    "学校名称",
    "乡镇",
    "年份",
    ...["一", "二", "三", "四", "五", "六"].map((nth) => `${nth}年级`),
  ];
  const more = Array.from({ length: BOOK.columns - heads.length }, (_, at) => `其他${at}`);
  const rows: (string | number)[][] = [[...heads, ...more]];
  for (let at = 0; at < BOOK.rows; at++) {
    const school = Math.floor(at / 10);
    const pupils = Array.from({ length: GRADES }, (_, grade) => 20 + ((at + grade) % 17));
    rows.push([
      String(100_000 + school),
      `第${school}小学`,
      `乡${school % 50}`,
      2015 + (at % 10),
      ...pupils,
      ...more.map((_, column) => (column * 7 + at) % 100),
    ]);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "全部");
  return {
    name: "all.xlsx",
    bytes: new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", compression: true })),
  };
}
