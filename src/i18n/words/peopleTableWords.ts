/** Titles and notes of the tables of published totals and of births and people, Chinese and English side by side. */
const zh = {
  published: {
    title: "模型与公布数",
    sheet: "模型与公布数",
    note: "公布数不进入推演；模型人口为当年 11 月 1 日。误差为公布数自身的典型误差。",
  },
  births: {
    title: "出生与人口收支",
    sheet: "出生与人口收支",
    note: "学年为上年 9 月至当年 8 月；已知之后，两者之差按假设的年数直线减到零。年初 + 出生 − 死亡 + 净迁移 + 新来人口 = 年末；迁往与迁入新小区的本县人口相等，无人重复计算。",
  },
};

const en: typeof zh = {
  published: {
    title: "Model and published",
    sheet: "Model and published",
    note: "Published totals are no input of the run; the model's residents are those of 1 November. Error is the published total's own typical error.",
  },
  births: {
    title: "Births and the account of people",
    sheet: "Births and people",
    note: "School years, September to August; after the last known year the difference shrinks to nothing over the years that are assumed. Before + born − died + migration + new to the city = after; as many come to compounds from the county as left for them: nobody is counted twice.",
  },
};

export const peopleTableWords = { zh, en };
