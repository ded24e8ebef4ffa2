import { useWriter } from "../parts/useWriter";

const WAN = 10_000;

/** Writes yuan in units of ten thousand, as budget papers do. */
export function useWan(): (yuan: number) => string {
  const writer = useWriter();
  return (yuan) => writer.whole(yuan / WAN);
}
