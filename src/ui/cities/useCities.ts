import { useCallback, useEffect, useRef, useState } from "react";
import { type CityCard, cardFigures } from "../../io/city/cityCard";
import type { CityShelf } from "../../io/city/cityShelf";
import { writeCityZip } from "../../io/city/cityZip";
import { openCityShelf } from "../../io/city/openCityShelf";
import { projectSlot } from "../../io/city/projectSlot";
import { readCity } from "../../io/city/readCity";
import { SHIPPED_CITIES, shippedCity } from "../../io/city/shippedCity";
import { projectSavedAt } from "../../io/projectStorage";

interface Cities {
  /** Those that came with the program. */
  readonly shipped: readonly CityCard[];
  /** The planner's own, those just deleted among them; undefined until they are read. */
  readonly mine: readonly CityCard[] | undefined;
  /** False where the browser keeps nothing. */
  readonly hasShelf: boolean;
  /** Does something with the shelf and reads it again. */
  change<T>(deed: (shelf: CityShelf) => Promise<T>): Promise<T>;
}

/** The cities that can be opened here. */
export function useCities(): Cities {
  const shelf = useRef<Promise<CityShelf>>(undefined);
  const [shipped, setShipped] = useState<readonly CityCard[]>([]);
  const [mine, setMine] = useState<readonly CityCard[]>();
  const [hasShelf, setHasShelf] = useState(true);
  shelf.current ??= openCityShelf();

  const change = useCallback(async <T>(deed: (shelf: CityShelf) => Promise<T>): Promise<T> => {
    const opened = await (shelf.current ?? openCityShelf());
    const done = await deed(opened);
    setMine(await opened.list());
    return done;
  }, []);

  useEffect(() => {
    change((opened) => opened.tidy()).catch(() => {
      setHasShelf(false);
      setMine([]);
    });
    void Promise.all(SHIPPED_CITIES.map(shippedCard)).then((cards) => setShipped(cards.flat()));
  }, [change]);

  return { shipped, mine, hasShelf, change };
}

async function shippedCard(id: string): Promise<readonly CityCard[]> {
  const { files } = await shippedCity(id);
  const { city } = readCity(files);
  if (city === undefined) return [];
  const changedAt = await projectSavedAt(projectSlot(id)).catch(() => undefined);
  return [
    {
      id,
      origin: "shipped",
      ...cardFigures(city),
      bytes: writeCityZip(files).length,
      ...(changedAt !== undefined && { changedAt }),
    },
  ];
}
