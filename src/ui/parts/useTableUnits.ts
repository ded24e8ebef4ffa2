import { tableUnits } from "../../domain/terms";
import { useApp } from "./appContext";

/** How much of the currency is one of the unit that tables count money in. */
export const useTableUnits = (): number => useApp((state) => tableUnits(state.city.norms));
