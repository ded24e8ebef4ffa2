import "./printView.css";
import { useEffect } from "react";
import type { ExportSource } from "../../io/export/content/exportSource";
import type { ReportPart } from "../../io/export/content/report/reportPart";
import { PrintTable } from "./PrintTable";

/** One report, set piece by piece. */
export interface PrintedReport {
  readonly source: ExportSource;
  readonly parts: readonly ReportPart[];
}

interface Props {
  readonly documents: readonly PrintedReport[];
  readonly onDone: () => void;
}

/** The report as A4 pages, on paper only: the browser's own print dialog is opened on it, and closes it. */
export function PrintView({ documents, onDone }: Props) {
  useEffect(() => {
    document.documentElement.classList.add("printing");
    window.addEventListener("afterprint", onDone);
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("afterprint", onDone);
      document.documentElement.classList.remove("printing");
    };
  }, [onDone]);

  return (
    <div className="printView">
      {documents.map(({ source, parts }) => (
        <article key={source.results.scenario.id} lang={source.words.language}>
          {parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
            <Part key={at} part={part} source={source} />
          ))}
        </article>
      ))}
    </div>
  );
}

function Part({ part, source }: { readonly part: ReportPart; readonly source: ExportSource }) {
  switch (part.kind) {
    case "title":
      return <h1>{part.text}</h1>;
    case "heading": {
      const Heading = part.level === 1 ? "h2" : "h3";
      return <Heading data-starts-page={part.startsPage || undefined}>{part.text}</Heading>;
    }
    case "paragraph":
      return <p data-notice={part.isNotice || undefined}>{part.text}</p>;
    case "facts":
      return (
        <dl>
          {part.facts.map(([label, content]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{content}</dd>
            </div>
          ))}
        </dl>
      );
    case "picture":
      return (
        <img
          alt={part.picture.title}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(part.picture.svg)}`}
        />
      );
    case "table":
      return <PrintTable table={part.table} language={source.words.language === "en" ? "en" : "zh"} />;
  }
}
