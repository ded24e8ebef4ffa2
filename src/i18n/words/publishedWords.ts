/** Words of the page "model and published" and its tables, Chinese and English side by side. */
const zh = {
  title: "模型与公布数",
  intro:
    "公布数不进入推演，只用来对照。模型的人口是当年 11 月 1 日（普查日）的，年末公布数晚两个月。“误差”是公布数自身的典型误差。",
  none: "数据集没有公布数。",
  waiting: "正在推演。",
  city: "全市",
  series: { residents: "常住人口", births: "出生人数" },
  basis: {
    census: "普查",
    yearEnd: "年末公布",
    yearEndRevised: "年末，普查后修订",
    calendarYear: "全年",
  },
  certainty: { high: "可靠", medium: "中等", low: "较低" },
  column: {
    place: "地区",
    year: "年",
    basis: "口径",
    published: "公布（人）",
    error: "误差",
    modelled: "模型（人）",
    difference: "模型 − 公布",
    change: "较上年：公布 / 模型",
    source: "来源",
  },
  within: "误差内",
  beyond: "超出误差",
  otherSign: "升降相反",
  verdictGood: "推演年份内的公布数，模型都在其误差之内，升降一致。",
  verdict:
    "{{place}} {{year}} 年：模型 {{modelled}} 人，公布 {{published}} 人，相差 {{difference}}（{{share}}），超出公布数的误差 ±{{error}}；所列修正没有把它带回误差之内。",
  verdictSign:
    "{{place}} {{since}}–{{year}} 年：公布数{{published}} 人，模型 {{modelled}} 人，一升一降。用此县的结论请先核对迁移假设。",
  births: {
    title: "出生：已知、按生育率、衔接后（人）",
    note: "学年为上年 9 月至当年 8 月。已知：由公布的自然年出生数按三分之一、三分之二折算（2022 年起按全区、全国比例推算）。已知之后，两者之差在 {{years}} 年内按直线减到零。",
    known: "已知",
    byRates: "按生育率",
    born: "推演采用",
    year: "学年",
  },
  people: {
    title: "人口收支：无人重复计算（人）",
    note: "年初 + 出生 − 死亡 + 跨市净迁移 + 新小区新来人口 = 年末；迁往新小区的本县人口与由本县迁入的相等（方法 1.5、8.4）。",
    year: "学年",
    before: "年初",
    births: "出生",
    deaths: "死亡",
    migration: "净迁移",
    newcomers: "新来",
    localsLeft: "迁往新小区",
    localsArrived: "由本县迁入",
    after: "年末",
  },
  rules: {
    title: "所列修正",
    births: "出生：已知数对生育率的偏离在 {{years}} 年内按直线消退（方法 1.4）。",
    moves:
      "学龄迁移：{{from}}–{{to}} 岁只随家庭迁移（取 {{before}} 岁的比率）；两次普查显示的其余净流失中 {{share}} 推迟到 {{after}}–{{last}} 岁（方法 1.3）。普查把在外寄宿的学生记在就读地，五年一组的年龄也分不开毕业后离开的人。他们在本地要学位，偏稳妥。",
    none: "未作修正。",
  },
};

const en: typeof zh = {
  title: "Model and published",
  intro:
    "Published totals are no input of the run: they are here to hold it against. The model's residents are those of 1 November (the census day), two months before a year's end. “Error” is the published total's own typical error.",
  none: "The dataset has no published totals.",
  waiting: "Simulating.",
  city: "City",
  series: { residents: "Residents", births: "Births" },
  basis: {
    census: "census",
    yearEnd: "year's end, as published",
    yearEndRevised: "year's end, revised after the census",
    calendarYear: "calendar year",
  },
  certainty: { high: "high", medium: "medium", low: "low" },
  column: {
    place: "Place",
    year: "Year",
    basis: "Basis",
    published: "Published",
    error: "Error",
    modelled: "Model",
    difference: "Model − published",
    change: "Change: published / model",
    source: "Source",
  },
  within: "within error",
  beyond: "beyond error",
  otherSign: "other sign",
  verdictGood:
    "In the years of the run the model lies within the error of every published total, and moves the same way.",
  verdict:
    "{{place}} {{year}}: model {{modelled}}, published {{published}}, {{difference}} ({{share}}), beyond the published total's error of ±{{error}}. The corrections below do not bring it within.",
  verdictSign:
    "{{place}} {{since}}–{{year}}: published {{published}}, model {{modelled}}: one rises, the other falls. Check what is believed of migration before relying on this county.",
  births: {
    title: "Births: known, by rates, joint (children)",
    note: "School years, from September to August. Known: published calendar years by thirds (from 2022 in step with region and nation). After the last known year what they differ by shrinks to nothing over {{years, year}}.",
    known: "known",
    byRates: "by rates",
    born: "in the run",
    year: "School year",
  },
  people: {
    title: "Account of people: nobody is counted twice",
    note: "Before + born − died + net migration + new to the city in compounds = after; as many come to compounds from the county as left for them (method 1.5, 8.4).",
    year: "School year",
    before: "Before",
    births: "Born",
    deaths: "Died",
    migration: "Net migration",
    newcomers: "New to the city",
    localsLeft: "Left for compounds",
    localsArrived: "Came from the county",
    after: "After",
  },
  rules: {
    title: "Corrections",
    births:
      "Births: what known totals are above the rates fades over {{years, year}} in a straight line (method 1.4).",
    moves:
      "School ages: children of {{from}}–{{to}} move with their families only (at the rate of age {{before}}); of the other net losses between the two censuses {{share}} is put off to ages {{after}}–{{last}} (method 1.3). A census counts boarders where they study, and a five-year group does not part them from those who leave after school. They ask for seats at home: the safe side.",
    none: "None.",
  },
};

export const publishedWords = { zh, en };
