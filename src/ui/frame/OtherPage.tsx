import { type ComponentType, lazy, Suspense } from "react";
import type { Page } from "../../state/view";

const AssumePage = lazy(async () => ({ default: (await import("../assume/AssumePage")).AssumePage }));
const ComparePage = lazy(async () => ({ default: (await import("../compare/ComparePage")).ComparePage }));
const ForecastPage = lazy(async () => ({ default: (await import("../futures/ForecastPage")).ForecastPage }));
const LedgerPage = lazy(async () => ({ default: (await import("../ledger/LedgerPage")).LedgerPage }));
const ProposePage = lazy(async () => ({ default: (await import("../propose/ProposePage")).ProposePage }));
const MoneyPage = lazy(async () => ({ default: (await import("../money/MoneyPage")).MoneyPage }));
const StaffPage = lazy(async () => ({ default: (await import("../staff/StaffPage")).StaffPage }));

/** Every page beside the map; a new page needs its name in the view and its line here. */
const PAGES: Readonly<Record<Exclude<Page, "map">, ComponentType>> = {
  assume: AssumePage,
  compare: ComparePage,
  forecast: ForecastPage,
  ledger: LedgerPage,
  money: MoneyPage,
  propose: ProposePage,
  staff: StaffPage,
};

/** A page beside the map, fetched when first opened. */
export function OtherPage({ page }: { readonly page: Exclude<Page, "map"> }) {
  const Shown = PAGES[page];
  return (
    <Suspense>
      <Shown />
    </Suspense>
  );
}
