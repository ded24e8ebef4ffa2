import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useApp } from "../parts/appContext";
import { useNameReader } from "../parts/useNameReader";
import styles from "./ComparePage.module.css";

interface Props {
  readonly county: string | undefined;
  readonly isAllStages: boolean;
  readonly onCounty: (county: string | undefined) => void;
  readonly onAllStages: (isAll: boolean) => void;
}

const CITY = "";

/** Which part of the city is compared: all of it or a county, the stage of the bar above or every stage. */
export function PartFields({ county, isAllStages, onCounty, onAllStages }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const counties = useApp((state) => state.city.model.dataset.counties);
  const stage = useApp((state) => state.view.stage);

  return (
    <div className={styles.fields}>
      <SegmentedControl
        aria-label={t("compare.stages")}
        data={[
          { value: "one", label: t(`stage.${stage}`) },
          { value: "all", label: t("compare.allStages") },
        ]}
        value={isAllStages ? "all" : "one"}
        onChange={(value) => onAllStages(value === "all")}
      />
      <NativeSelect
        aria-label={t("compare.where")}
        size="xs"
        value={county ?? CITY}
        onChange={({ currentTarget }) =>
          onCounty(currentTarget.value === CITY ? undefined : currentTarget.value)
        }
        data={[
          { value: CITY, label: t("compare.city") },
          ...counties.map(({ id, name }) => ({ value: id as string, label: read(name) })),
        ]}
      />
    </div>
  );
}
