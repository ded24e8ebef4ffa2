import { lazy, Suspense } from "react";
import { assertNever } from "../../domain/assertNever";
import type { Page } from "../../state/view";

const AssumePage = lazy(async () => ({ default: (await import("../assume/AssumePage")).AssumePage }));
const ComparePage = lazy(async () => ({ default: (await import("../compare/ComparePage")).ComparePage }));
const ForecastPage = lazy(async () => ({ default: (await import("../futures/ForecastPage")).ForecastPage }));
const LedgerPage = lazy(async () => ({ default: (await import("../ledger/LedgerPage")).LedgerPage }));
const ProposePage = lazy(async () => ({ default: (await import("../propose/ProposePage")).ProposePage }));
const MoneyPage = lazy(async () => ({ default: (await import("../money/MoneyPage")).MoneyPage }));

/** A page beside the map, fetched when first opened. */
export function OtherPage({ page }: { readonly page: Exclude<Page, "map"> }) {
  return <Suspense>{pageOf(page)}</Suspense>;
}

function pageOf(page: Exclude<Page, "map">) {
  switch (page) {
    case "assume":
      return <AssumePage />;
    case "compare":
      return <ComparePage />;
    case "forecast":
      return <ForecastPage />;
    case "ledger":
      return <LedgerPage />;
    case "money":
      return <MoneyPage />;
    case "propose":
      return <ProposePage />;
    default:
      return assertNever(page);
  }
}
