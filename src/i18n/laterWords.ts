import type { compareWords } from "./words/compareWords";
import type { exportWords } from "./words/exportWords";
import type { ledgerWords } from "./words/ledgerWords";
import type { moneyWords } from "./words/moneyWords";

/** Words that come with their pages (`addWords`), not with the first load. */
export interface LaterWords {
  readonly compare: typeof compareWords.zh;
  readonly ledger: typeof ledgerWords.zh;
  readonly money: typeof moneyWords.zh;
  readonly export: typeof exportWords.zh;
}
