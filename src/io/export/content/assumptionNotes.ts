import assumptionsAddress from "../../../../data/zhongwei/assumptions.json?url";
import { fetchJson } from "../../fetchJson";
import { type SourceNote, withoutSources } from "../../withoutSources";

/** Where the figures of the built-in assumptions come from; nothing where their file cannot be had. */
export async function assumptionNotes(): Promise<readonly SourceNote[]> {
  const { json } = await fetchJson("assumptions.json", assumptionsAddress);
  return withoutSources(json).sources;
}
