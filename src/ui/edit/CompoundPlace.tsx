import { Button, NumberInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Housing } from "../../domain/measure";
import type { Point } from "../../domain/place";
import { placeAt } from "../map/placeAt";
import { useApp, useCommands } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import editor from "./MeasureEditor.module.css";
import { PlaceLine } from "./PlaceLine";

interface Props {
  readonly measure: Housing;
  readonly onChange: (measure: Housing) => void;
}

/** Where a compound lies: drawn on the map, or typed. */
export function CompoundPlace({ measure, onChange }: Props) {
  const { t } = useTranslation();
  const { look } = useCommands();
  const dataset = useApp((state) => state.city.model.dataset);
  const isDrawing = useApp((state) => state.view.tool?.kind === "housing");
  const { ring, ...free } = measure.compound;
  const move = (point: Point) => onChange({ ...measure, compound: { ...free, ...placeAt(dataset, point) } });

  return (
    <fieldset className={editor.group}>
      <legend className={editor.legend}>{t("form.location")}</legend>
      <div className={editor.stack} style={{ paddingTop: 0 }}>
        <Button
          variant={isDrawing ? "filled" : "light"}
          leftSection={<Icon name="boundary" />}
          onClick={() => look({ tool: isDrawing ? undefined : { kind: "housing" } })}
        >
          {t("form.drawRing")}
        </Button>
        {ring && (
          <p className={editor.note}>
            {t("form.ringSize", { count: ring.length - 1 })}{" "}
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => onChange({ ...measure, compound: free })}
            >
              {t("form.ringClear")}
            </Button>
          </p>
        )}
        <div className={editor.pair}>
          {(["lng", "lat"] as const).map((axis) => (
            <NumberInput
              key={axis}
              label={t(`form.${axis}`)}
              decimalScale={5}
              step={0.001}
              min={axis === "lng" ? -180 : -85}
              max={axis === "lng" ? 180 : 85}
              value={free[axis]}
              onChange={(value) =>
                typeof value === "number" && move({ lng: free.lng, lat: free.lat, [axis]: value })
              }
            />
          ))}
        </div>
        <PlaceLine place={free} />
      </div>
    </fieldset>
  );
}
