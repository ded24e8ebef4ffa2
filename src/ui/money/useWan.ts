import { useTableUnits } from "../parts/useTableUnits";
import { useWriter } from "../parts/useWriter";

/** Writes money in the unit that tables count it in, as budget papers do. */
export function useWan(): (yuan: number) => string {
  const writer = useWriter();
  const units = useTableUnits();
  return (yuan) => writer.whole(yuan / units);
}
