/** Words of the futures and their sentences, Chinese and English side by side. */
const zh = {
  progress: "未来",
  head: "{{count}} 个未来，种子 {{seed}}，{{from}}–{{to}} 年。方案：{{scenario}}。",
  lacks:
    "100 个未来中有 {{count}} 个，{{county}}在 {{year}} 年缺{{stage}}学位（中位 {{middle}} 个，20 个中最坏的一个 {{high}} 个以上）。",
  needed:
    "{{school}}（{{stage}}）：100 个未来中有 {{needed}} 个需要它（{{year}} 年最多），到 {{last}} 年有 {{half}} 个半空，{{peaked}} 个先满后空。",
  unneeded:
    "{{school}}（{{stage}}）：没有一个未来需要它——可及的其他学校总有空位；到 {{last}} 年 100 个未来中有 {{half}} 个半空。",
  noRisk: "没有一个未来缺学位。",
  measures: "新建和改扩建（最不必要的在前）",
  risks: "缺学位的可能",
};

const en: typeof zh = {
  progress: "futures",
  head: "{{count}} futures, seed {{seed}}, {{from}}–{{to}}. Scenario: {{scenario}}.",
  lacks:
    "In {{count}} of 100 futures {{county}} lacks {{stage}} seats in {{year}} (middle {{middle}}, one future in twenty {{high}} or more).",
  needed:
    "{{school}} ({{stage}}): needed in {{needed}} of 100 futures (most in {{year}}), half empty by {{last}} in {{half}}, full first and empty later in {{peaked}}.",
  unneeded:
    "{{school}} ({{stage}}): needed in no future, for schools in reach always have free seats; half empty by {{last}} in {{half}} of 100.",
  noRisk: "No future lacks seats.",
  measures: "New and larger schools (the least needed first)",
  risks: "How likely seats are short",
};

export const futuresWords = { zh, en };
