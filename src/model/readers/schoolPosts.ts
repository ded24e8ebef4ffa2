import type { Norms } from "../../domain/norms";
import type { Stage } from "../../domain/stage";
import { postsByClasses, postsByRatio, postsNeeded } from "../indicators/teachers";
import type { SchoolProfile } from "./schoolProfile";

/** Teaching posts that one stage of a school asks for in a year. */
export interface StagePosts {
  readonly stage: Stage;
  readonly byRatio: number;
  readonly byClasses: number;
  /** The larger of the two. */
  readonly posts: number;
}

/** The posts of a school's open stages: by pupils, by formed classes, and what holds (method 6.4). */
export const schoolPosts = (norms: Norms, { plan, stages }: SchoolProfile): readonly StagePosts[] =>
  stages
    .filter(({ isOpen }) => isOpen)
    .map(({ stage, pupils, grades, together }) => {
      const classes = grades.reduce((sum, grade) => sum + grade.classes.length, 0) + (together?.length ?? 0);
      const taught = { stage, pupils, classes, isRural: plan.setting === "rural" };
      return {
        stage,
        byRatio: postsByRatio(norms, taught),
        byClasses: postsByClasses(norms, taught),
        posts: postsNeeded(norms, [taught]),
      };
    });
