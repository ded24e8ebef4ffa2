import type { Name } from "../../domain/name";
import { useNameReader } from "../parts/useNameReader";
import type { Shown } from "../parts/useShownResults";
import styles from "./Inspector.module.css";
import { SelectLink } from "./SelectLink";

interface Props {
  readonly shown: Shown;
  readonly place: { readonly name: Name; readonly county: string; readonly township: string };
}

/** The name of a school or settlement, and above it the county and township that it lies in. */
export function PlaceHead({ shown: { names }, place: { name, county, township } }: Props) {
  const read = useNameReader();
  return (
    <>
      <p className={styles.kicker}>
        <SelectLink selection={{ kind: "county", id: county }}>{read(names.county(county))}</SelectLink>
        {" · "}
        <SelectLink selection={{ kind: "township", id: township }}>
          {read(names.township(township))}
        </SelectLink>
      </p>
      <h2 className={styles.title}>{read(name)}</h2>
    </>
  );
}
