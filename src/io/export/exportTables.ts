import { addWords } from "../../i18n/resources";
import { exportWords } from "../../i18n/words/exportWords";
import type { ExportSource } from "./exportSource";
import type { ExportTable } from "./exportTable";
import type { TableId } from "./tableOf";
import { assumptionsTable } from "./tables/assumptionsTable";
import { classesTable } from "./tables/classesTable";
import { closuresTable } from "./tables/closuresTable";
import { forecastTable } from "./tables/forecastTable";
import { indicatorsTable } from "./tables/indicatorsTable";
import { ledgerTable } from "./tables/ledgerTable";
import { measuresTable } from "./tables/measuresTable";
import { moneyTable } from "./tables/moneyTable";
import { normsTable } from "./tables/normsTable";
import { plannedSchoolsTable } from "./tables/plannedSchoolsTable";
import { projectsTable } from "./tables/projectsTable";
import { provenanceTable } from "./tables/provenanceTable";
import { ratesTable } from "./tables/ratesTable";
import { schoolsTable } from "./tables/schoolsTable";
import { seatBalanceTable } from "./tables/seatBalanceTable";
import { shortagesTable } from "./tables/shortagesTable";
import { sizeWarningsTable } from "./tables/sizeWarningsTable";
import { targetsTable } from "./tables/targetsTable";

addWords("export", exportWords);

/** Every table that can be written, in the order of a workbook's sheets. */
export const EXPORT_TABLES: Readonly<Record<TableId, (source: ExportSource) => ExportTable>> = {
  schools: schoolsTable,
  forecast: forecastTable,
  seatBalance: seatBalanceTable,
  plannedSchools: plannedSchoolsTable,
  projects: projectsTable,
  money: moneyTable,
  classes: classesTable,
  sizeWarnings: sizeWarningsTable,
  shortages: shortagesTable,
  closures: closuresTable,
  indicators: indicatorsTable,
  ledger: ledgerTable,
  targets: targetsTable,
  measures: measuresTable,
  norms: normsTable,
  assumptions: assumptionsTable,
  rates: ratesTable,
  provenance: provenanceTable,
};

export const TABLE_IDS = Object.keys(EXPORT_TABLES) as readonly TableId[];
