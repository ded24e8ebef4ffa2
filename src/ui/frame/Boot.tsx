import "./Boot.css";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Issue } from "../../domain/issue";
import type { I18n } from "../../i18n/createI18n";
import { doorAddress } from "../../state/door";
import type { View } from "../../state/view";
import { AppContext, type App as Running } from "../parts/appContext";
import { App } from "./App";
import { Crash } from "./Crash";
import type { HallDoor } from "./Hall";

const IssueTable = lazy(async () => ({ default: (await import("../parts/IssueTable")).IssueTable }));

/** Comes with its words once the program stands: as a rule it has nothing to say. */
const SavingNotice = lazy(() =>
  import("./SavingNotice").then((module) => ({ default: module.SavingNotice })),
);

const Hall = lazy(async () => ({ default: (await import("./Hall")).Hall }));

/** What starting came to: a running program, a screen in front of any city, or what is wrong with the data. */
export type Started =
  | { readonly app: Running }
  | { readonly door: HallDoor; readonly language: View["language"] }
  | { readonly issues: readonly Issue[] };

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
        <Suspense>
          <IssueTable issues={started.issues} words={words} />
        </Suspense>
        <p>
          <a href={doorAddress({ kind: "cities" })}>{words.t("boot.cities")}</a>
        </p>
      </main>
    );
  if ("door" in started)
    return (
      <Crash words={words}>
        <Suspense>
          <Hall door={started.door} language={started.language} />
        </Suspense>
      </Crash>
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
