import { useMemo } from "react";
import type { LedgerLine } from "../../model/ledger";
import { ledgerRows } from "../../model/ledgerRows";
import type { Results } from "../../model/results";
import { useApp } from "../parts/appContext";

/** The plan's lines against the results, computed once for each of them. */
export function useLedger(results: Results): readonly LedgerLine[] {
  const plan = useApp((state) => state.city.plan);
  return useMemo(() => ledgerRows(results, plan), [results, plan]);
}
