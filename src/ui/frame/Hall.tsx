import { lazy, Suspense, useState } from "react";
import { assertNever } from "../../domain/assertNever";
import type { Door } from "../../state/door";
import { chooseLanguage } from "../../state/firstLanguage";
import type { View } from "../../state/view";
import { Brand } from "./Brand";
import { Look } from "./Look";
import { LookSwitches } from "./LookSwitches";
import shell from "./Shell.module.css";
import styles from "./TopBar.module.css";
import { UpdatePrompt } from "./UpdatePrompt";

const CitiesPage = lazy(async () => ({ default: (await import("../cities/CitiesPage")).CitiesPage }));

const ImportPage = lazy(async () => ({ default: (await import("../import/ImportPage")).ImportPage }));

const ProvincePage = lazy(async () => ({ default: (await import("../province/ProvincePage")).ProvincePage }));

/** What can be entered without a city. */
export type HallDoor = Exclude<Door, { readonly kind: "city" }>;

interface Props {
  readonly door: HallDoor;
  readonly language: View["language"];
}

/** A screen in front of any city: its pages stand outside `AppContext`, and know the language by `useTranslation` alone. */
export function Hall({ door, language }: Props) {
  const [looks, setLooks] = useState({ language, isDark: false });

  return (
    <Look {...looks}>
      <div className={shell.page}>
        <header className={shell.header}>
          <div className={styles.bar} data-roomy>
            <Brand />
            <div className={styles.atEnd}>
              <LookSwitches
                {...looks}
                onChange={(change) => {
                  if (change.language !== undefined) chooseLanguage(change.language);
                  setLooks((before) => ({ ...before, ...change }));
                }}
              />
            </div>
          </div>
        </header>
        <main className={shell.body}>
          <Suspense>{pageOf(door)}</Suspense>
        </main>
      </div>
      <UpdatePrompt />
    </Look>
  );
}

function pageOf(door: HallDoor) {
  switch (door.kind) {
    case "cities":
      return <CitiesPage />;
    case "province":
      return <ProvincePage />;
    case "import":
      return <ImportPage />;
    default:
      return assertNever(door);
  }
}
