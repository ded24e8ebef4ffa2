import { FIRST_CITY } from "./shippedCity";

const USUAL = "school-layout-simulator";

/** The name under which the browser keeps the plans of a city: those of different cities do not touch each other. */
export const projectSlot = (id: string): string => (id === FIRST_CITY ? USUAL : `${USUAL} ${id}`);
