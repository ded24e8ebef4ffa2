import type { Assumptions, Path } from "../../src/domain/assumptions";
import { beliefAt } from "../../src/domain/beliefAt";
import { beliefRows } from "../../src/domain/beliefRow";
import { withPoint } from "../../src/domain/editPath";
import { entryAt, withEntryAt } from "../../src/domain/entryAt";
import type { Norms } from "../../src/domain/norms";
import type { Scenario } from "../../src/domain/scenario";
import type { I18n } from "../../src/i18n/createI18n";
import { issueText } from "../../src/io/issueText";
import { readShape } from "../../src/io/readShape";
import { assumptionsShape } from "../../src/io/shapes/assumptionsShape";
import { normsShape } from "../../src/io/shapes/normsShape";
import { Complaint } from "./complaint";

/** What a run believes and is judged by. */
export interface Held {
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  /** Scenarios that may believe something of their own, which gives way too. */
  readonly scenarios: readonly Scenario[];
}

const NORMS = "norms.";

/**
 * What is held with some beliefs set, each as `path=value`: `enrolment.senior.2030=0.97` puts a point on a path by year,
 * `norms.classSize.primary=40` sets all grades, `norms.classSize.primary.1=40` one. Throws a Complaint where nothing stands at
 * the path or the value cannot stand there.
 */
export const setBeliefs = (held: Held, texts: readonly string[], words: I18n): Held =>
  texts.reduce((before, text) => setOne(before, text, words), held);

function setOne(held: Held, text: string, words: I18n): Held {
  const complain = (problem: string): never => {
    throw new Complaint(words.t("headless.badFlag", { flag: `--set ${text}`, problem }));
  };
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) return complain(words.t("headless.wantSet"));
  const [path, value] = [text.slice(0, at), text.slice(at + 1)];
  const put = <T extends object>(tree: T, where: string): T => {
    const next = changed(tree, where, value);
    if (next !== undefined) return next;
    const rows = [...beliefRows("assumptions", held.assumptions), ...beliefRows("norms", held.norms)];
    const named = rows.map((row) => (row.tree === "norms" ? NORMS : "") + row.path);
    const [top] = where.split(".");
    const near = named.filter((name) => name.replace(NORMS, "").split(".")[0] === top);
    const tops = new Set(named.map((name) => name.match(/^(norms\.)?[^.]+/)?.[0] ?? name));
    const known = (near.length > 0 ? near : [...tops]).join(", ");
    return complain(words.t("headless.unknownBelief", { path, value, known }));
  };
  if (path.startsWith(NORMS)) {
    const norms = put(held.norms, path.slice(NORMS.length));
    const { issues } = readShape("--set", norms, normsShape);
    if (issues.length > 0) complain(issueText(issues[0], words));
    return { ...held, norms };
  }
  const assumptions = put(held.assumptions, path);
  const { issues } = readShape("--set", assumptions, assumptionsShape);
  if (issues.length > 0) complain(issueText(issues[0], words));
  const [top] = path.split(".");
  const scenarios = held.scenarios.map((scenario) =>
    scenario.beliefs !== undefined && Object.hasOwn(scenario.beliefs, top)
      ? { ...scenario, beliefs: put(scenario.beliefs, path) }
      : scenario,
  );
  return { assumptions, norms: held.norms, scenarios };
}

/** The tree with a value at a path; nothing where the path leads nowhere or the value is of another kind. */
function changed<T extends object>(tree: T, path: string, text: string): T | undefined {
  const figure = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  const cut = path.lastIndexOf(".");
  const list = cut < 0 ? undefined : entryAt(tree, path.slice(0, cut));
  if (Array.isArray(list)) {
    const step = Number(path.slice(cut + 1));
    const next = figure === undefined || !Number.isInteger(step) ? undefined : withStep(list, step, figure);
    return next && withEntryAt(tree, path.slice(0, cut), next);
  }
  const known = beliefAt(tree, path);
  if (Array.isArray(known) && typeof known[0] === "number" && known.length <= MOST_GRADES)
    return figure === undefined
      ? undefined
      : withEntryAt(
          tree,
          path,
          known.map(() => figure),
        );
  if (typeof known === "number" || known === null)
    return figure === undefined ? undefined : withEntryAt(tree, path, figure);
  if (typeof known === "boolean")
    return text === "true" || text === "false" ? withEntryAt(tree, path, text === "true") : undefined;
  if (typeof known === "string") return withEntryAt(tree, path, text);
  return undefined;
}

/** A path with a point in a year, or a list with another figure for a grade; nothing where there is no such grade. */
function withStep(list: readonly unknown[], step: number, figure: number): readonly unknown[] | undefined {
  if (list.length === 0 || typeof list[0] === "object") return withPoint(list as Path, step, figure);
  const isGrade =
    typeof list[0] === "number" && list.length <= MOST_GRADES && step >= 1 && step <= list.length;
  return isGrade ? list.with(step - 1, figure) : undefined;
}

/** Longer lists go by age, and are not set from a command line. */
const MOST_GRADES = 12;
