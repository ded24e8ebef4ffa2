import { type OfferEffects, type OfferRef, offerKey } from "../model/offerEffect";
import { horizonOf } from "./horizonOf";
import { rulesInForce } from "./normsInForce";
import type { PlannerClient } from "./plannerClient";
import { shownKey } from "./runKey";
import { type AppStore, type State, shownRun, shownScenario } from "./store";

/** Offers that somebody looks at, and the year. */
export interface OfferWish {
  readonly year: number;
  readonly offers: readonly OfferRef[];
}

/** Runs whose trials are kept. */
const KEPT = 12;
/** A trial gives way between two years only, so that it begins once nothing has changed for this long. */
export const QUIET_MS = 2000;

/**
 * Tries the offers that are looked at in the shown scenario, whenever no run is on its way; runs go first and end the
 * trials, which go on with what is left. Returns the way to say what is looked at, which gives the way to look away again.
 */
export function keepTrials(
  store: AppStore,
  client: Pick<PlannerClient, "tryOffers">,
): (wanted: OfferWish) => () => void {
  let wishes: readonly OfferWish[] = [];
  let active: AbortController | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(rest);
    rest = setTimeout(begin, QUIET_MS);
  }

  async function begin(): Promise<void> {
    const state = store.getState();
    if (active !== undefined || wishes.length === 0 || !isIdle(state)) return;
    const key = shownKey(state);
    const known = state.trials?.[key] ?? {};
    const [next] = wishes
      .map(({ year, offers }) => ({
        year,
        offers: offers.filter((offer) => known[offerKey(year, offer)] === undefined),
      }))
      .filter(({ year, offers }) => offers.length > 0 && year > state.city.model.dataset.baseYear);
    if (next === undefined) return;
    const { year, offers } = next;
    const own = new AbortController();
    active = own;
    const scenario = shownScenario(state);
    const { assumptions } = state.project;
    const norms = rulesInForce(state);
    const years = horizonOf(state.project);
    const wasDone = await client
      .tryOffers({ scenario, assumptions, norms, years, year, offers }, own.signal, (offer, effect) =>
        store.setState(({ trials }) => ({
          trials: kept(trials ?? {}, key, { [offerKey(year, offer)]: effect }),
        })),
      )
      .catch(() => false); // ended by hand or by a planner that is gone: the next look asks again
    if (active === own) active = undefined;
    if (wasDone) await begin();
  }

  function look(after: readonly OfferWish[]): void {
    wishes = after;
    active?.abort();
    active = undefined;
    settle();
  }

  store.subscribe((state, before) => {
    if (state.runs !== before.runs || state.project !== before.project || state.view !== before.view)
      settle();
  });
  return (wanted) => {
    look([wanted, ...wishes]);
    return () => look(wishes.filter((wish) => wish !== wanted));
  };
}

/** Nothing runs, and the shown scenario has its results. */
const isIdle = (state: State): boolean =>
  state.draft === undefined &&
  shownRun(state)?.key === shownKey(state) &&
  Object.values(state.runs).every(({ status }) => status === "done" || status === "failed");

function kept(
  trials: Readonly<Record<string, OfferEffects>>,
  key: string,
  fresh: OfferEffects,
): Readonly<Record<string, OfferEffects>> {
  const { [key]: before, ...others } = trials;
  const latest = Object.entries(others).slice(1 - KEPT);
  return { ...Object.fromEntries(latest), [key]: { ...before, ...fresh } };
}
