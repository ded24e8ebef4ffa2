import { Component, type ReactNode } from "react";
import type { I18n } from "../../i18n/createI18n";

interface Props {
  readonly words: I18n;
  readonly children: ReactNode;
}

/** Catches what breaks while drawing: says so, and that nothing is lost, instead of an empty page. */
export class Crash extends Component<Props, { readonly problem?: string }> {
  override state: { readonly problem?: string } = {};

  static getDerivedStateFromError(problem: unknown) {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }

  override render() {
    const { t } = this.props.words;
    if (this.state.problem === undefined) return this.props.children;
    return (
      <main className="boot">
        <h1>{t("boot.crashed")}</h1>
        <p role="alert">{t("boot.crashedLead")}</p>
        <p>{this.state.problem}</p>
        <button type="button" onClick={() => location.reload()}>
          {t("boot.reload")}
        </button>
      </main>
    );
  }
}
