import { useApp } from "../appContext";

/** Writes figures the way a language does: people whole, lengths with their unit. */
export interface Writer {
  whole(figure: number): string;
  decimal(figure: number): string;
  share(figure: number): string;
  /** A share with one decimal of a per cent. */
  shareFinely(figure: number): string;
  /** Metres below ten kilometres, kilometres above. */
  length(metres: number): string;
  signed(figure: number): string;
  /** A share more or less, with its sign. */
  change(share: number): string;
  changeFinely(share: number): string;
}

/** The writer of the screen's language. */
export const useWriter = (): Writer => WRITERS[useApp((state) => state.view.language)];

function writerOf(locale: string): Writer {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const change = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  const per = (signDisplay: "auto" | "exceptZero") =>
    new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1, signDisplay });
  const [fine, fineChange] = [per("auto"), per("exceptZero")];
  const unit = (of: string, digits: number) =>
    new Intl.NumberFormat(locale, { style: "unit", unit: of, maximumFractionDigits: digits });
  const metre = unit("meter", 0);
  const kilometre = unit("kilometer", 1);
  /** A minus as wide as a plus, so that signs stand below each other. */
  const written = (format: Intl.NumberFormat, figure: number) => format.format(figure).replace("-", "\u2212");
  return {
    whole: (figure) => written(whole, Math.round(figure) + 0),
    decimal: (figure) => written(decimal, figure),
    share: (figure) => written(share, figure),
    shareFinely: (figure) => written(fine, figure),
    length: (metres) => (metres < 10_000 ? written(metre, metres) : written(kilometre, metres / 1000)),
    signed: (figure) => written(signed, Math.round(figure) + 0),
    change: (of) => written(change, of),
    changeFinely: (of) => written(fineChange, of),
  };
}

const WRITERS = { zh: writerOf("zh-CN"), en: writerOf("en-GB") };
