import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/domain/dataset";
import { onDemand } from "../../../src/state/onDemand";

/** Lines that write down what is done to them, and die when they are told to. */
function aDesk() {
  const said: string[] = [];
  const die: ((message: string) => void)[] = [];
  const line = onDemand(
    () => {
      const nth = die.length;
      const died = new Promise<string>((resolve) => {
        die.push(resolve);
      });
      return {
        open: async () => void said.push(`open ${nth}`),
        hangUp: () => void said.push(`hang up ${nth}`),
        died,
      };
    },
    () => ({}) as Dataset,
    (message) => said.push(`died of ${message}`),
  );
  return { said, die, line };
}

describe("a line on demand", () => {
  it("is made when first wanted and kept; another is made after a death, which is told", async () => {
    const { said, die, line } = aDesk();
    expect(line.current()).toBeUndefined();

    expect(line.connected()).toBe(line.connected());
    die[0]("memory");
    await Promise.resolve();

    expect(said).toEqual(["open 0", "hang up 0", "died of memory"]);
    expect(line.current()).toBeUndefined();
    line.connected();
    expect(said.at(-1)).toBe("open 1");
  });

  it("tells of no death of a line that was hung up before", async () => {
    const { said, die, line } = aDesk();
    line.connected();
    line.hangUp();
    line.connected();
    die[0]("being hung up");
    await Promise.resolve();

    expect(said).toEqual(["open 0", "hang up 0", "open 1"]);
  });
});
