import type { Dataset } from "../../../domain/dataset";

/** The whole dataset as one text: what its SHA-256 is taken of, and what an evidence pack carries. */
export const datasetText = (dataset: Dataset): string => `${JSON.stringify(dataset)}\n`;
