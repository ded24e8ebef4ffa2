import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "../../domain/assertNever";
import { addWords } from "../../i18n/resources";
import { staffWords } from "../../i18n/words/staffWords";
import type { Part } from "../../model/part";
import { shownScenario } from "../../state/store";
import { useApp } from "../parts/appContext";
import paper from "../parts/Paper.module.css";
import { useNameReader } from "../parts/useNameReader";
import { useShownResults } from "../parts/useShownResults";
import { useStaff } from "../parts/useStaff";
import { MovesPanel } from "./MovesPanel";
import { PostsView } from "./PostsView";
import { SharedPanel } from "./SharedPanel";
import type { StaffShown } from "./staffShown";

addWords("staff", staffWords);

const VIEWS = ["posts", "moves", "shared"] as const;
type View = (typeof VIEWS)[number];
const CITY = "";

/** Teaching posts and who holds them, year by year: what is vacant, who moves where, who is shared (method 6.4). */
export function StaffPage() {
  const { t } = useTranslation();
  const read = useNameReader();
  const shown = useShownResults();
  const { plan, problem, again } = useStaff(shown?.results);
  const scenario = useApp(shownScenario);
  const stage = useApp((state) => state.view.stage);
  const { counties, isDemonstration } = useApp((state) => state.city.model.dataset);
  const [view, setView] = useState<View>("posts");
  const [county, setCounty] = useState(CITY);
  const [isAllStages, setAllStages] = useState(true);
  const part: Part = { ...(county !== CITY && { county }), ...(!isAllStages && { stage }) };

  return (
    <div className={paper.page}>
      <div className={paper.inner}>
        <div className={paper.head}>
          <h1>{t("staff.title")}</h1>
          <span className={paper.of}>
            {read(scenario.name)} · {t("staff.of")}
          </span>
          <NativeSelect
            className={paper.push ?? ""}
            size="xs"
            aria-label={t("staff.where")}
            value={county}
            onChange={({ currentTarget }) => setCounty(currentTarget.value)}
            data={[
              { value: CITY, label: t("staff.city") },
              ...counties.map(({ id, name }) => ({ value: id as string, label: read(name) })),
            ]}
          />
          <SegmentedControl
            aria-label={t("staff.stages")}
            data={[
              { value: "all", label: t("staff.allStages") },
              { value: "one", label: t(`stage.${stage}`) },
            ]}
            value={isAllStages ? "all" : "one"}
            onChange={(value) => setAllStages(value === "all")}
          />
          <SegmentedControl<View>
            aria-label={t("staff.viewLabel")}
            value={view}
            onChange={setView}
            data={VIEWS.map((value) => ({ value, label: t(`staff.view.${value}`) }))}
          />
        </div>
        {isDemonstration && <p className={paper.note}>{t("staff.madeUp")}</p>}
        {problem !== undefined ? (
          <p role="alert">
            {t("staff.failed", { problem })}{" "}
            <Button size="xs" variant="default" onClick={again}>
              {t("staff.again")}
            </Button>
          </p>
        ) : shown === undefined || plan === undefined ? (
          <p className={paper.note}>{t("staff.waiting")}</p>
        ) : (
          viewOf(view, { shown, plan, part })
        )}
      </div>
    </div>
  );
}

function viewOf(view: View, of: StaffShown) {
  switch (view) {
    case "posts":
      return <PostsView {...of} />;
    case "moves":
      return <MovesPanel {...of} />;
    case "shared":
      return <SharedPanel {...of} />;
    default:
      return assertNever(view);
  }
}
