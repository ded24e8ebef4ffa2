import type { Selection } from "../../state/view";
import type { Shown } from "../parts/useShownResults";
import { PlaceCard } from "./PlaceCard";
import { SchoolCard } from "./SchoolCard";
import { SettlementCard } from "./SettlementCard";
import { SettlementsCard } from "./SettlementsCard";
import { ShortageCard } from "./ShortageCard";

interface Props {
  readonly shown: Shown;
  readonly selection: Selection;
}

/** Everything about what is selected; fetched when something first is. */
export function SelectedCard({ shown, selection }: Props) {
  switch (selection.kind) {
    case "school":
      return <SchoolCard key={selection.id} shown={shown} id={selection.id} />;
    case "settlement":
      return <SettlementCard key={selection.id} shown={shown} id={selection.id} />;
    case "settlements":
      return <SettlementsCard shown={shown} ids={selection.ids} />;
    case "county":
    case "township":
      return (
        <PlaceCard key={selection.id} shown={shown} place={{ kind: selection.kind, id: selection.id }} />
      );
    case "shortage":
      return <ShortageCard shown={shown} name={selection} />;
  }
}
