import type { assumeWords } from "./words/assumeWords";
import type { checkWords } from "./words/checkWords";
import type { columnWords } from "./words/columnWords";
import type { compareWords } from "./words/compareWords";
import type { definitionWords } from "./words/definitionWords";
import type { exportWords } from "./words/exportWords";
import type { forecastWords } from "./words/forecastWords";
import type { formWords } from "./words/formWords";
import type { guideWords } from "./words/guideWords";
import type { headlessWords } from "./words/headlessWords";
import type { importWords } from "./words/importWords";
import type { ledgerWords } from "./words/ledgerWords";
import type { moneyWords } from "./words/moneyWords";
import type { publishedWords } from "./words/publishedWords";
import type { reportWords } from "./words/reportWords";
import type { savingWords } from "./words/savingWords";
import type { senseWords } from "./words/senseWords";
import type { sourceColumnWords } from "./words/sourceColumnWords";
import type { sourcesWords } from "./words/sourcesWords";
import type { tableWords } from "./words/tableWords";
import type { termWords } from "./words/termWords";
import type { worthWords } from "./words/worthWords";

/** Words that come with their pages and panes (`addWords`), not with the first load. */
export interface LaterWords {
  readonly assume: typeof assumeWords.zh;
  readonly check: typeof checkWords.zh;
  readonly report: typeof reportWords.zh;
  readonly column: typeof columnWords.zh;
  readonly form: typeof formWords.zh;
  readonly saving: typeof savingWords.zh;
  readonly sources: typeof sourcesWords.zh;
  readonly sourceColumn: typeof sourceColumnWords.zh;
  readonly table: typeof tableWords.zh;
  readonly compare: typeof compareWords.zh;
  readonly ledger: typeof ledgerWords.zh;
  readonly money: typeof moneyWords.zh;
  readonly forecast: typeof forecastWords.zh;
  readonly guide: typeof guideWords.zh;
  readonly headless: typeof headlessWords.zh;
  readonly import: typeof importWords.zh;
  readonly sense: typeof senseWords.zh;
  readonly export: typeof exportWords.zh;
  readonly definition: typeof definitionWords.zh;
  readonly worth: typeof worthWords.zh;
  readonly published: typeof publishedWords.zh;
  readonly term: typeof termWords.zh;
}
