import { type Close, type Merge, PAPERS, type Paper } from "../domain/measure";

/** What is wrong with a paper: it has no date, is older than one that comes before it, or is not older than the closing. */
export type PaperFault = "missing" | "tooEarly" | "tooLate";

/** The papers of a closure that are not in order (method 6.1): hearing, consent, public notice, approval, all before 1 September. */
export function paperFaults(measure: Close | Merge): ReadonlyMap<Paper, PaperFault> {
  const faults = new Map<Paper, PaperFault>();
  let last = "";
  for (const paper of PAPERS) {
    const date = measure[paper];
    if (date === undefined) faults.set(paper, "missing");
    else if (date >= closingDay(measure)) faults.set(paper, "tooLate");
    else if (date < last) faults.set(paper, "tooEarly");
    if (date !== undefined && date > last) last = date;
  }
  return faults;
}

/** The first day without the school: the school year starts on it. */
const closingDay = ({ year }: Close | Merge): string => `${year}-09-01`;
