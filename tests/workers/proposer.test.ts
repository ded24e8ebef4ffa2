import { describe, expect, it } from "vitest";
import { PROPOSAL_ACTS, type ProposalWishes } from "../../src/domain/proposal";
import { STAGES } from "../../src/domain/stage";
import { createProposer, type ProposerWord } from "../../workers/proposer";
import { aCity, BASE_YEAR } from "../builders/aCity";

/** Two schools of one room of 40 before 200 entrants, the first among them; rooms cost nothing here. */
const { model, ...city } = aCity()
  .settlement("town", { residents: { 5: 200 } })
  .school("east", { rooms: 1, grades: [1, 1], enrolled: [40] })
  .school("west", { x: 900, rooms: 1, grades: [1, 1], enrolled: [40] })
  .years(1)
  .build();
const year = BASE_YEAR + 1;

const wishes: ProposalWishes = {
  money: [{ year, yuan: 1e9 }],
  ...{ stages: STAGES, acts: PROPOSAL_ACTS, keep: [], must: [], mayOversize: false },
};
const enough = { gap: 0, seconds: 60, others: 1, otherSeconds: 60 };

async function asked(change: Partial<ProposalWishes> = {}) {
  const words: ProposerWord[] = [];
  const proposer = createProposer(async () => {});
  proposer.open(model.dataset);
  await proposer.search({ ...city, wishes: { ...wishes, ...change }, seed: 1 }, enough, (word) => {
    words.push(word);
  });
  const last = <K extends ProposerWord["kind"]>(kind: K) =>
    words.findLast((word): word is Extract<ProposerWord, { kind: K }> => word.kind === kind);
  return { proposer, words, last };
}

describe("the machine behind its contract", () => {
  it("proposes the best plan first and one that differs at two places, each with what it does", async () => {
    const { last } = await asked();

    const [best, other] = last("proposals")?.proposals ?? [];
    expect(last("report")?.report).toMatchObject({ status: "proved", gap: 0 });
    expect(best.figures.shortPupilYears).toBeLessThan(1e-6);
    // without rooms at the school in town 40 of the 200 walk 900 m to the other, and 120 are short
    expect(best.effects?.PE1).toMatchObject({ shortPupilYears: 120, pupilKm: 36 });
    const rooms = ({ measures }: typeof best) =>
      measures.map((one) => (one.kind === "expand" ? `${one.school} ${one.addedRooms}` : ""));
    expect(rooms(best)).toHaveLength(1);
    expect(rooms(other).filter((added) => rooms(best).includes(added))).toEqual([]);
  });

  it("says what stands in the way instead of searching", async () => {
    const { words } = await asked({ leastBuilds: 1 });

    expect(words).toEqual([
      { kind: "obstacles", obstacles: [{ kind: "tooFewSites", wanted: 1, possible: 0 }] },
    ]);
  });

  it("knows that nobody stays short with everything built, and what no money would leave", async () => {
    const { proposer, last } = await asked();
    expect(last("reasons")?.floor).toEqual([]);

    const points: ProposerWord[] = [];
    await proposer.frontier([0], 60, (word) => {
      points.push(word);
    });

    expect(points).toMatchObject([
      { kind: "frontier", points: [{ moneyYuan: 0, figures: { investmentYuan: 0 } }, { moneyYuan: 1e9 }] },
    ]);
  });
});
