import { useMemo } from "react";
import { normsInForce } from "../../state/normsInForce";
import { useApp } from "./appContext";
import { useWriter } from "./useWriter";

/** The norms in force that words cite, written: `t(key, useNormFigures())`. */
export function useNormFigures() {
  const norms = useApp(normsInForce);
  const { whole } = useWriter();
  return useMemo(
    () => ({
      primary: whole(norms.classSize.primary[0]),
      junior: whole(norms.classSize.junior[0]),
      large: whole(norms.largeClassFrom),
      extreme: whole(norms.extremeClassFrom),
      oversized: whole(norms.oversizedSchoolAbove.ordinary),
      nineYear: whole(norms.oversizedSchoolAbove.nineYear),
      small: whole(norms.smallSchoolBelow),
      primaryRadius: whole(norms.serviceRadiusM.primary.town),
      juniorRadius: whole(norms.serviceRadiusM.junior.town),
    }),
    [norms, whole],
  );
}
