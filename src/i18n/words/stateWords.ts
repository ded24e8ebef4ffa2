const zh = {
  fresh: "方案 {{number}}",
  copyOf: "{{name}}（副本）",
};

const en: typeof zh = {
  fresh: "Scenario {{number}}",
  copyOf: "{{name}} (copy)",
};

/** What the state says of itself: names of new scenarios. Chinese and English side by side. */
export const stateWords = { zh, en };
