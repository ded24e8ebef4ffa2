/** Titles and notes of the tables of published totals and of births and people, Chinese and English side by side. */
const zh = {
  rollForecast: {
    title: "各校在校生：历年与预测",
    sheet: "各校在校生预测",
    note: "由历年在校生外推，不含方案中的措施；80% 区间由所用方法过去的误差得出。内置城市历年在校生按规则虚构。",
  },
  rollRanges: {
    title: "各县区在校生：预测与 80% 区间",
    sheet: "各县区在校生预测",
    note: "由历年在校生外推，不含方案中的措施；100 次过去的同类预测中约有 80 次落在这样宽的区间内。内置城市历年在校生按规则虚构。",
  },
  backTest: {
    title: "预测方法的历史误差",
    sheet: "预测回测",
    note: "站在过去某年、只用当时已知的数据预测，再与实际比较。误差为各校总数的平均绝对百分比误差。内置城市历年在校生按规则虚构。",
  },
  published: {
    title: "模型与公布数",
    sheet: "模型与公布数",
    note: "公布数不进入推演；模型人口为当年 11 月 1 日。误差为公布数自身的典型误差。",
  },
  hindcast: {
    title: "由更早普查推算的误差",
    sheet: "普查检验",
    note: "由更早的普查逐年推算到基准年，与基准年人口相比。“用本县的迁移率”由同两次普查推出，不是真正的检验。",
  },
  births: {
    title: "出生与人口收支",
    sheet: "出生与人口收支",
    note: "学年为上年 9 月至当年 8 月；已知之后，两者之差按假设的年数直线减到零。年初 + 出生 − 死亡 + 净迁移 + 新来人口 = 年末；迁往与迁入新小区的本县人口相等，无人重复计算。",
  },
};

const en: typeof zh = {
  rollForecast: {
    title: "Pupils by school: past and ahead",
    sheet: "Pupils ahead by school",
    note: "Carried on from past rolls, without the scenario's measures; 80 % ranges from past errors of the method taken. The built-in city's rolls are made up by rule.",
  },
  rollRanges: {
    title: "Pupils by county ahead, with 80 % ranges",
    sheet: "Pupils ahead by county",
    note: "Carried on from past rolls, without the scenario's measures; some 80 of 100 such past forecasts stayed within ranges as wide. The built-in city's rolls are made up by rule.",
  },
  backTest: {
    title: "Past errors of the forecast methods",
    sheet: "Back-test",
    note: "Forecast from a past year with what was known then, held against what came. Errors are means of |forecast − actual| ÷ actual over school totals. The built-in city's rolls are made up by rule.",
  },
  published: {
    title: "Model and published",
    sheet: "Model and published",
    note: "Published totals are no input of the run; the model's residents are those of 1 November. Error is the published total's own typical error.",
  },
  hindcast: {
    title: "How far a projection from an earlier census was off",
    sheet: "Census check",
    note: "Projected year by year from the earlier census to the base year and held against its residents. “The county's own moves” were derived from the same two censuses: no true test.",
  },
  births: {
    title: "Births and the account of people",
    sheet: "Births and people",
    note: "School years, September to August; after the last known year the difference shrinks to nothing over the years that are assumed. Before + born − died + migration + new to the city = after; as many come to compounds from the county as left for them: nobody is counted twice.",
  },
};

export const peopleTableWords = { zh, en };
