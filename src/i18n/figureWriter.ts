/** Writes figures the way a language does, on screen and in exports: people whole, lengths with their unit. */
export interface Writer {
  whole(figure: number): string;
  /** With one digit after the point, where it has any. */
  decimal(figure: number): string;
  /** With so many digits after the point. */
  fixed(figure: number, digits: number): string;
  /** With no more than so many digits after the point. */
  upTo(figure: number, digits: number): string;
  /** Of any size, with six digits that tell something at most. */
  plain(figure: number): string;
  share(figure: number): string;
  /** A share with one decimal of a per cent, where it has any. */
  shareFinely(figure: number): string;
  /** A share in per cent with so many digits after the point. */
  exactShare(figure: number, digits: number): string;
  /** Metres below ten kilometres, kilometres above. */
  length(metres: number): string;
  signed(figure: number): string;
  /** A share more or less, with its sign. */
  change(share: number): string;
  changeFinely(share: number): string;
  /** Yuan by ten thousands and hundred millions in Chinese, by thousands and millions in English; three digits. */
  money(yuan: number): string;
}

/** The writer of a language: English, else Chinese. */
export const writerIn = (language: string): Writer => WRITERS[language === "en" ? "en" : "zh"];

/** How the language of the program names itself to the browser's own formats. */
export const LOCALE = { zh: "zh-CN", en: "en-GB" } as const;

function writerOf(locale: string): Writer {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const fixed = byDigits(locale, (digits) => ({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }));
  const upTo = byDigits(locale, (digits) => ({ maximumFractionDigits: digits, signDisplay: "negative" }));
  const percent = byDigits(locale, (digits) => ({
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: "negative",
  }));
  const money = new Intl.NumberFormat(locale, {
    notation: "compact",
    maximumSignificantDigits: 3,
    useGrouping: true,
  });
  const plain = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const share = percent(0);
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
    fixed: (figure, digits) => written(fixed(digits), figure),
    upTo: (figure, digits) => written(upTo(digits), figure),
    plain: (figure) => written(plain, figure),
    share: (figure) => written(share, figure),
    shareFinely: (figure) => written(fine, figure),
    exactShare: (figure, digits) => written(percent(digits), figure),
    length: (metres) => (metres < 10_000 ? written(metre, metres) : written(kilometre, metres / 1000)),
    signed: (figure) => written(signed, Math.round(figure) + 0),
    change: (of) => written(change, of),
    changeFinely: (of) => written(fineChange, of),
    money: (yuan) => written(money, yuan),
  };
}

/** Formats of a language by their digits after the point, each made once. */
function byDigits(
  locale: string,
  look: (digits: number) => Intl.NumberFormatOptions,
): (digits: number) => Intl.NumberFormat {
  const made: Intl.NumberFormat[] = [];
  return (digits) => {
    made[digits] ??= new Intl.NumberFormat(locale, look(digits));
    return made[digits];
  };
}

const WRITERS = { zh: writerOf(LOCALE.zh), en: writerOf(LOCALE.en) };
