/** Words of the page "how wrong would we have been" and its table, Chinese and English side by side. */
const zh = {
  title: "假如当年就推算，会错多少",
  intro:
    "站在 {{from}} 年普查，用本程序同样的逐年推算走到 {{to}} 年，再与 {{to}} 年的人口逐县逐年龄相比。出生数用其间已知的数（{{births}}），死亡率用假设中的。",
  none: "数据集没有更早的普查，无法这样检验。",
  waiting: "正在推演。",
  city: "全市",
  moves: { none: "不计迁移", others: "用其他县的迁移率", own: "用本县的迁移率" },
  movesNote:
    "“用本县的迁移率”不是真正的检验：这些比率就是由这两次普查推出来的，它只说明知道迁移之后还剩多少误差。“不计迁移”和“用其他县的迁移率”没有用到本县的结果。",
  verdict: {
    none: "不知道迁移，{{from}} 年推 {{to}} 年一个县的 6–14 岁，误差 ±{{stated}}：各县差 {{low}} 到 {{high}}。",
    others: "用其他县的迁移率，误差 ±{{stated}}：各县差 {{low}} 到 {{high}}。",
    own: "知道本县的迁移之后，误差 ±{{stated}}：各县差 {{low}} 到 {{high}}。",
  },
  schoolAges: "6–14 岁（人）",
  byAge: "各年龄组（人）",
  byAgeNote: "十年前的普查漏报了一部分婴幼儿，所以 10–14 岁即使不计迁移也会偏低。",
  picture: "{{of}}：0–24 岁，推算与实有（人）",
  pictureNote: "实有的单岁人口由普查年龄组按全国出生数拆分（估算，±5%）。",
  counted: "实有",
  projected: "推算",
  error: "相差",
  place: "地区",
  age: "年龄",
  ageFrom: "{{from}} 岁及以上",
  ages: "{{from}}–{{to}} 岁",
  ageOne: "{{from}} 岁",
  of: "看哪里",
  rolls: "在校生的检验",
  rollsNote:
    "各校在校生的检验在“预测”页：站在过去每一年，用各种方法预测之后的年份，再与实际比较。内置城市的在校生按规则虚构，那里的误差只说明方法。",
  openRolls: "打开预测页",
};

const en: typeof zh = {
  title: "How wrong would we have been",
  intro:
    "Standing at the census of {{from}}, the run’s own yearly step goes to {{to}}, and the end is held against the residents of {{to}}, county by county and age by age. Births are those known since ({{births}}), death rates those assumed.",
  none: "The dataset knows no earlier census: this cannot be checked.",
  waiting: "Simulating.",
  city: "Whole city",
  moves: { none: "No moves", others: "Moves of the other counties", own: "The county’s own moves" },
  movesNote:
    "“The county’s own moves” is no true test: these rates were derived from the same two censuses. It shows what error is left once moves are known. “No moves” and “moves of the other counties” use nothing of the county’s outcome.",
  verdict: {
    none: "Moves unknown, a county’s ages 6–14 are off by ±{{stated}} from {{from}} to {{to}}: {{low}} to {{high}}, county by county.",
    others: "With the moves of the other counties, by ±{{stated}}: {{low}} to {{high}}.",
    own: "Once a county’s own moves are known, by ±{{stated}}: {{low}} to {{high}}.",
  },
  schoolAges: "Ages 6–14 (persons)",
  byAge: "By age group (persons)",
  byAgeNote: "The earlier census missed some infants, so ages 10–14 come out low even where nobody moved.",
  picture: "{{of}}: ages 0–24, projected and counted (persons)",
  pictureNote:
    "Single ages of those counted are census groups split by the births of the country (an estimate, ±5 %).",
  counted: "Counted",
  projected: "Projected",
  error: "Off by",
  place: "Place",
  age: "Ages",
  ageFrom: "{{from}} and over",
  ages: "{{from}}–{{to}}",
  ageOne: "{{from}}",
  of: "Where",
  rolls: "The check on pupils",
  rollsNote:
    "Pupils of schools are checked on the page Forecast: from every past year each method forecasts the years after it, and is held against what came. The built-in city’s rolls are made up by rule, so its errors tell of the methods alone.",
  openRolls: "Open the forecast",
};

export const hindcastWords = { zh, en };
