import type { I18n } from "../i18n/createI18n";
import { writerIn } from "../i18n/figureWriter";
import { addWords } from "../i18n/resources";
import { futuresWords } from "../i18n/words/futuresWords";
import type { MeasureNeed } from "../model/futures/measureNeeds";
import type { Risk } from "../model/futures/risks";
import type { TippingPoint } from "../model/futures/tippingPoint";

addWords("futures", futuresWords);

/** A share as so many of 100 futures. */
export const ofHundred = (share: number): number => Math.round(share * 100);

/** "In 83 of 100 futures this county lacks junior seats in 2030 …" */
export function riskSentence({ t, language }: I18n, risk: Risk, county: string): string {
  const { whole } = writerIn(language);
  return t("futures.lacks", {
    count: ofHundred(risk.share),
    county,
    year: risk.year,
    stage: t(`stage.${risk.stage}`),
    middle: whole(risk.middle),
    high: whole(risk.high),
  });
}

/** "Below 93 % of the believed births this county lacks junior seats in 2030 …" */
export function tipSentence(
  { t, language }: I18n,
  found: TippingPoint,
  named: { readonly lever: string; readonly county: string; readonly stage: string; readonly year: number },
): string {
  if (found.kind !== "at") return t(`futures.tip.${found.kind}`, named);
  const factor = writerIn(language).exactShare(found.factor, 1);
  return t(found.failsAbove ? "futures.tip.above" : "futures.tip.below", { ...named, factor });
}

/** "Needed in 71 of 100 futures, half empty by 2040 in 58 …" */
export const needSentence = ({ t }: I18n, need: MeasureNeed, school: string, last: number): string =>
  t(need.needed === 0 ? "futures.unneeded" : "futures.needed", {
    school,
    stage: t(`stage.${need.stage}`),
    needed: ofHundred(need.needed),
    year: need.neededIn,
    last,
    half: ofHundred(need.halfEmptyLast),
    peaked: ofHundred(need.peaked),
  });
