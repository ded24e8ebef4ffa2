import { viewFromHash, viewToHash, type Years } from "./address";
import type { AppStore } from "./store";
import type { View } from "./view";

/** Browsers refuse more than about 200 changes of address in half a minute: a year that plays must not use them up. */
const PAUSE_MS = 250;

/** Keeps the address in step with the view, both ways: what one looks at can be sent, and back and forward work. */
export function keepAddress(
  store: AppStore,
  start: View,
  years: () => Years,
  page: Window = window,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = store.getState().view;
  const addressOf = (view: View) => {
    const hash = viewToHash(view, start);
    return hash === "" ? page.location.pathname + page.location.search : `#${hash}`;
  };
  const write = () => {
    timer = undefined;
    const { view } = store.getState();
    const isStation =
      view.page !== written.page ||
      view.scenario !== written.scenario ||
      view.stage !== written.stage ||
      !isSameSelection(view, written);
    if (viewToHash(view, start) !== viewToHash(written, start))
      page.history[isStation ? "pushState" : "replaceState"](null, "", addressOf(view));
    written = view;
  };
  const read = () => {
    clearTimeout(timer);
    timer = undefined;
    const { tool: _, ...view } = viewFromHash(page.location.hash, start, years());
    written = view;
    store.setState({ view });
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view || state.view === written) return;
    if (state.view.scenario !== before.view.scenario) {
      clearTimeout(timer); // rare, and a page that is left at once must come back to the same plan
      write();
    } else timer ??= setTimeout(write, PAUSE_MS);
  });
  page.addEventListener("popstate", read);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    page.removeEventListener("popstate", read);
  };
}

const isSameSelection = (a: View, b: View): boolean =>
  JSON.stringify(a.selection) === JSON.stringify(b.selection);
