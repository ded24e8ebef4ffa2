import { useTranslation } from "react-i18next";

/** The parts that a figure of the strip is made of, one under the other. */
export function FigureParts({
  parts,
}: {
  readonly parts: readonly { readonly name: string; readonly value: string }[];
}) {
  const { t } = useTranslation();
  return parts.map(({ name, value }) => (
    <span key={name} style={{ display: "block" }}>
      {t("shell.figureIs", { name, value })}
    </span>
  ));
}
