import "./Boot.css";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Issue } from "../../domain/issue";
import type { I18n } from "../../i18n/createI18n";
import { AppContext, type App as Running } from "../parts/appContext";
import { App } from "./App";
import { Crash } from "./Crash";
import { IssueTable } from "./IssueTable";

/** Comes with its words once the program stands: as a rule it has nothing to say. */
const SavingNotice = lazy(() =>
  import("./SavingNotice").then((module) => ({ default: module.SavingNotice })),
);

/** What starting came to: a running program, or what is wrong with the data. */
export type Started = { readonly app: Running } | { readonly issues: readonly Issue[] };

interface Props {
  readonly start: Promise<Started>;
  readonly words: I18n;
}

/** The page from the first moment: waiting, then the program, or why there is none. */
export function Boot({ start, words }: Props) {
  const [started, setStarted] = useState<Started | { readonly broken: unknown }>();

  useEffect(() => {
    start.then(setStarted, (broken: unknown) => setStarted({ broken }));
  }, [start]);

  if (started === undefined)
    return (
      <main className="boot" aria-busy="true">
        <p role="status">{words.t("boot.loading")}</p>
      </main>
    );
  if ("broken" in started) throw started.broken;
  if ("issues" in started)
    return (
      <main className="boot">
        <h1>{words.t("boot.failed")}</h1>
        <p role="alert">{words.t("boot.failedLead")}</p>
        <IssueTable issues={started.issues} words={words} />
      </main>
    );
  return (
    <Crash words={words}>
      <AppContext value={started.app}>
        <App />
        <Suspense fallback={null}>
          <SavingNotice />
        </Suspense>
      </AppContext>
    </Crash>
  );
}
