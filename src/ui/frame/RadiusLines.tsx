import { useTranslation } from "react-i18next";
import type { Writer } from "../../i18n/figureWriter";
import { type Beyond, type RadiusSplit, radiusSplit, shareBeyond } from "../../model/readers/radiusSplit";
import { useWriter } from "../parts/useWriter";
import { FigureParts } from "./FigureParts";
import { useFiguresShown } from "./useFiguresShown";

/** Number and share beyond the radius in towns and in the country. */
export function RadiusLines() {
  const { t } = useTranslation();
  const writer = useWriter();
  const split = useSplit();
  if (split === undefined) return null;
  return (
    <FigureParts
      parts={(["town", "rural"] as const).map((kind) => ({
        name: t(`shell.radius.${kind}`),
        value: numberAndShare(split[kind], writer),
      }))}
    />
  );
}

function numberAndShare(some: Beyond, writer: Writer): string {
  const share = shareBeyond(some);
  const number = writer.whole(some.beyond);
  return share === null ? number : `${number} (${writer.share(share)})`;
}

function useSplit(): RadiusSplit | undefined {
  const shown = useFiguresShown();
  return shown && radiusSplit(shown.results, shown.year, shown);
}
