import { configure, fireEvent, within } from "@testing-library/dom";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";
import type { Language } from "../../../src/i18n/createI18n";
import type { Commands } from "../../../src/state/commands";
import { createAppStore, type State } from "../../../src/state/store";
import { EditingProvider } from "../../../src/ui/edit/Editing";
import { Look } from "../../../src/ui/frame/Look";
import { AppContext } from "../../../src/ui/parts/appContext";
import { DeskProvider } from "../../../src/ui/parts/Desk";
import { deskOf } from "../state/aDesk";
import { quiet } from "../state/aState";

configure({ defaultHidden: true }); // to ask of each element whether it is hidden takes most of a test's time

const open: (() => void)[] = [];

/**
 * A part of the screen without a browser, over a planner that answers as soon as it is asked. For what is said and done; what is
 * seen is looked at in a browser.
 */
export async function aScreen(part: ReactNode, state: State, language: Language = "en") {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  if (!("fonts" in document)) Object.assign(document, { fonts: new EventTarget() }); // fields that grow listen for them
  const desk = deskOf(createAppStore({ ...state, view: { ...state.view, language } }));
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  open.push(() => {
    act(() => root.unmount());
    desk.runs.stop();
    place.remove();
  });
  const answered = new Set<unknown>();

  /** Does something and waits until everything that follows from it is on the screen. */
  const after = async (deed: () => void): Promise<void> => {
    await act(async () => deed());
    for (let isBusy = true; isBusy; ) {
      isBusy = false;
      await act(async () => {
        desk.rest();
        for (const asked of desk.planner.asked) {
          if (answered.has(asked) || asked.signal.aborted) continue;
          answered.add(asked);
          isBusy = true;
          asked.answer();
        }
        await quiet();
      });
    }
  };

  await after(() =>
    root.render(
      <AppContext.Provider value={{ store: desk.store, commands: desk.commands as Commands }}>
        <Look language={language} isDark={false}>
          <DeskProvider>
            <EditingProvider>{part}</EditingProvider>
          </DeskProvider>
        </Look>
      </AppContext.Provider>,
    ),
  );
  return {
    ...{ store: desk.store, commands: desk.commands, after },
    on: within(place),
    /** The whole page, for lists and menus that open over it. */
    over: within(document.body),
    click: (element: Element) => after(() => fireEvent.click(element)),
    write: (field: Element, text: string) =>
      after(() => {
        fireEvent.change(field, { target: { value: text } });
        fireEvent.blur(field);
      }),
    press: (element: Element, key: string, shiftKey = false) =>
      after(() => fireEvent.keyDown(element, { key, shiftKey })),
  };
}

afterEach(() => {
  for (const close of open.splice(0)) close();
});
