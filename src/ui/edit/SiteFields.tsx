import { Button, NumberInput, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Build } from "../../domain/measure";
import type { Point } from "../../domain/place";
import { placeAt } from "../map/placeAt";
import { useApp, useCommands } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import { useNameReader } from "../parts/useNameReader";
import { LandLine } from "./LandLine";
import editor from "./MeasureEditor.module.css";
import { PlaceLine } from "./PlaceLine";
import { withSite } from "./withSite";

interface Props {
  readonly measure: Build;
  readonly onChange: (measure: Build) => void;
}

/** Where a new school stands: a candidate site, a click on the map, or typed coordinates. */
export function SiteFields({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const read = useNameReader();
  const { look } = useCommands();
  const dataset = useApp((state) => state.city.model.dataset);
  const isPicking = useApp((state) => state.view.tool?.kind === "build");
  const { school } = measure;

  const move = (point: Point) => {
    const { site: _, ...free } = measure;
    onChange({ ...free, school: { ...school, ...placeAt(dataset, point) } });
  };
  const sites = dataset.sites.filter((site) =>
    school.offers.some(({ stage }) => site.stages.includes(stage)),
  );

  return (
    <fieldset className={editor.group}>
      <legend className={editor.legend}>{t("form.location")}</legend>
      <div className={editor.stack} style={{ paddingTop: 0 }}>
        <Button
          variant={isPicking ? "filled" : "light"}
          leftSection={<Icon name="pin" />}
          onClick={() => look({ tool: isPicking ? undefined : { kind: "build" } })}
        >
          {t(isPicking ? "form.picking" : "form.pick")}
        </Button>
        <Select
          aria-label={t("form.site")}
          placeholder={t("form.site")}
          data={sites.map((site) => ({
            value: site.id as string,
            label: `${read(site.name)} · ${t(`inspect.land.${site.landStatus}`)}`,
          }))}
          value={measure.site ?? null}
          searchable
          clearable
          limit={60}
          onChange={(id) => {
            const site = dataset.sites.find((one) => one.id === id);
            if (site) onChange(withSite(measure, dataset, site));
            else move(school);
          }}
        />
        <div className={editor.pair}>
          <NumberInput
            label={t("form.lng")}
            decimalScale={5}
            step={0.001}
            min={-180}
            max={180}
            value={school.lng}
            onChange={(lng) => typeof lng === "number" && move({ lng, lat: school.lat })}
          />
          <NumberInput
            label={t("form.lat")}
            decimalScale={5}
            step={0.001}
            min={-85}
            max={85}
            value={school.lat}
            onChange={(lat) => typeof lat === "number" && move({ lng: school.lng, lat })}
          />
        </div>
        <PlaceLine place={school} />
        <LandLine measure={measure} />
      </div>
    </fieldset>
  );
}
