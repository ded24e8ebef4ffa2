import { useEffect, useState } from "react";
import type { Issue } from "../../domain/issue";
import type { Province } from "../../io/province/province";
import { keptProvince } from "../../io/province/provinceSlot";
import { readProvinceZip } from "../../io/province/provinceZip";

/** A province file that was opened: its figures, and the whole with the cities in it. */
export interface OpenedProvince {
  readonly province: Province;
  readonly bytes: Uint8Array;
}

/** The province that was opened last, what is wrong with it, or that there is none; undefined while it is read. */
export function useProvince():
  | OpenedProvince
  | { readonly issues: readonly Issue[] }
  | { readonly none: true }
  | undefined {
  const [found, setFound] = useState<ReturnType<typeof useProvince>>();
  useEffect(() => {
    keptProvince()
      .then((bytes) => {
        if (bytes === undefined) return setFound({ none: true });
        const { value, issues } = readProvinceZip(bytes, "province.zip");
        setFound(value === undefined ? { issues } : { province: value, bytes });
      })
      .catch(() => setFound({ none: true }));
  }, []);
  return found;
}
