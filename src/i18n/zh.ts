import { bootWords } from "./words/bootWords";
import { editWords } from "./words/editWords";
import { helpWords } from "./words/helpWords";
import { inspectWords } from "./words/inspectWords";
import { lackWords } from "./words/lackWords";
import { mapWords } from "./words/mapWords";
import { shellWords } from "./words/shellWords";
import { stateWords } from "./words/stateWords";

/** Every word on screen and in reports, Chinese. The other languages have the same keys. */
export const zh = {
  app: { title: "学校布局规划模拟器" },
  stage: {
    preschool: "学前",
    primary: "小学",
    junior: "初中",
    senior: "普通高中",
    vocational: "中职",
    special: "特教",
    all: "各学段",
  },
  mode: {
    nearby: "就近最优",
    zoned: "划片入学",
    nearest: "最近学校（不计容量）",
    choice: "自主择校（哈夫模型）",
  },
  boot: bootWords.zh,
  state: stateWords.zh,
  map: mapWords.zh,
  shell: shellWords.zh,
  edit: editWords.zh,
  inspect: inspectWords.zh,
  lack: lackWords.zh,
  help: helpWords.zh,
};

/** The same keys in another language. */
export type Words = typeof zh;
