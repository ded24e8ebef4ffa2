import { addWords } from "../../../i18n/resources";
import { compareWords } from "../../../i18n/words/compareWords";
import { exportWords } from "../../../i18n/words/exportWords";
import { ledgerWords } from "../../../i18n/words/ledgerWords";
import { reportWords } from "../../../i18n/words/reportWords";
import { sourcesWords } from "../../../i18n/words/sourcesWords";
import type { Steps } from "../../steps";
import type { ExportSource } from "./exportSource";
import type { ExportTable } from "./exportTable";
import type { RunTableId } from "./tableOf";
import { assumptionsTable } from "./tables/assumptionsTable";
import { birthsTable } from "./tables/birthsTable";
import { budgetTable } from "./tables/budgetTable";
import { classCausesTable } from "./tables/classCausesTable";
import { classesTable } from "./tables/classesTable";
import { closureBalanceTable } from "./tables/closureBalanceTable";
import { closureSavingsTable } from "./tables/closureSavingsTable";
import { closuresTable } from "./tables/closuresTable";
import { comparedMeasuresTable } from "./tables/comparedMeasuresTable";
import { comparedMovesTable } from "./tables/comparedMovesTable";
import { comparisonTable } from "./tables/comparisonTable";
import { definitionsTable } from "./tables/definitionsTable";
import { forecastTable } from "./tables/forecastTable";
import { hindcastTable } from "./tables/hindcastTable";
import { indicatorsTable } from "./tables/indicatorsTable";
import { landTable } from "./tables/landTable";
import { ledgerSplitTable } from "./tables/ledgerSplitTable";
import { ledgerTable } from "./tables/ledgerTable";
import { measuresTable } from "./tables/measuresTable";
import { moneyTable } from "./tables/moneyTable";
import { normsTable } from "./tables/normsTable";
import { offersTable } from "./tables/offersTable";
import { placementProofsTable } from "./tables/placementProofsTable";
import { plannedSchoolsTable } from "./tables/plannedSchoolsTable";
import { projectsTable } from "./tables/projectsTable";
import { provenanceTable } from "./tables/provenanceTable";
import { publishedTable } from "./tables/publishedTable";
import { ratesTable } from "./tables/ratesTable";
import { receiversTable } from "./tables/receiversTable";
import { backTestTable, rollForecastTable, rollRangesTable } from "./tables/rollTables";
import { schoolsTable } from "./tables/schoolsTable";
import { seatBalanceTable } from "./tables/seatBalanceTable";
import { seatDefinitionTable } from "./tables/seatDefinitionTable";
import { seatUseTable } from "./tables/seatUseTable";
import { seatWarningsTable } from "./tables/seatWarningsTable";
import { shortagesTable } from "./tables/shortagesTable";
import { sizeWarningsTable } from "./tables/sizeWarningsTable";
import { staffMovesTable, staffTable } from "./tables/staffTables";
import { targetsTable } from "./tables/targetsTable";

addWords("compare", compareWords);
addWords("export", exportWords);
addWords("sources", sourcesWords);
addWords("report", reportWords);
addWords("ledger", ledgerWords);

type Maker = (source: ExportSource) => ExportTable | Steps<ExportTable>;

/** Every table that can be written, in the order of a workbook's sheets; those that take their time are made in steps. */
const MAKERS: Readonly<Record<RunTableId, Maker>> = {
  schools: schoolsTable,
  forecast: forecastTable,
  rollForecast: rollForecastTable,
  rollRanges: rollRangesTable,
  backTest: backTestTable,
  seatBalance: seatBalanceTable,
  seatUse: seatUseTable,
  seatDefinition: seatDefinitionTable,
  plannedSchools: plannedSchoolsTable,
  projects: projectsTable,
  land: landTable,
  budget: budgetTable,
  money: moneyTable,
  staff: staffTable,
  staffMoves: staffMovesTable,
  classes: classesTable,
  classCauses: classCausesTable,
  placementProofs: placementProofsTable,
  seatWarnings: seatWarningsTable,
  sizeWarnings: sizeWarningsTable,
  shortages: shortagesTable,
  offers: offersTable,
  closures: closuresTable,
  closureBalance: closureBalanceTable,
  closureSavings: closureSavingsTable,
  receivers: receiversTable,
  indicators: indicatorsTable,
  comparison: comparisonTable,
  comparedMeasures: comparedMeasuresTable,
  comparedMoves: comparedMovesTable,
  ledger: ledgerTable,
  ledgerSplit: ledgerSplitTable,
  targets: targetsTable,
  measures: measuresTable,
  norms: normsTable,
  assumptions: assumptionsTable,
  rates: ratesTable,
  provenance: provenanceTable,
  published: publishedTable,
  hindcast: hindcastTable,
  births: birthsTable,
  definitions: definitionsTable,
};

export const TABLE_IDS = Object.keys(MAKERS) as readonly RunTableId[];

/** Makes one table of a run, pausing where it takes long. */
export function* exportTable(id: RunTableId, source: ExportSource): Steps<ExportTable> {
  const made = MAKERS[id](source);
  return "columns" in made ? made : yield* made;
}
