/** Words of a school's teaching posts and of what one more class is worth, Chinese and English side by side. */
export const worthWords = {
  zh: {
    posts: "教师岗位",
    postsOf: "{{stage}}：应配 {{posts}}（按学生 {{byRatio}}，按班 {{byClasses}}）",
    postsTeachers: "基准年在岗 {{teachers}} 人。",
    postsNote: "每学段取“学生 ÷ 生师比”与“班数 × 每班最低岗位”中较大的一个。",
    heading: "多一个班：价格与效果",
    price: "边际价格（下一个学位）：多坐 {{seated}} 人，走读单程少 {{metres}} 米",
    priceMetres: "边际价格（下一个学位）：走读单程少 {{metres}} 米",
    priceNothing: "边际价格（下一个学位）：不增加有学位的学生，也不缩短路程",
    effect:
      "试算（多一个班）：超标准班 {{classes}} 个、未安置 {{unplaced}} 人、超本校学位 {{above}} 人、走读 {{km}} 人·公里",
    trying: "试算中…",
    note: "价格来自最优安置的对偶价格，只对下一个学位成立，不能乘以一个班。效果为后台试算：在该校该学年多一个班，全市本学段与不加相比的变化。",
    noTrial: "基准年为现状，不试算。",
    best: "再多一个班，放在哪里",
    bestNone: "没有哪个学位能再多坐一人或缩短路程。",
    bestNote: "按边际价格排在前面的 {{count}} 处，每处都在后台试算；价格高的，效果不一定大。",
  },
  en: {
    posts: "Teaching posts",
    postsOf: "{{stage}}: {{posts}} needed (by pupils {{byRatio}}, by classes {{byClasses}})",
    postsTeachers: "Teachers in the base year: {{teachers}}.",
    postsNote: "The larger of pupils ÷ ratio and classes × least posts a class, stage by stage.",
    heading: "One more class: price and effect",
    price: "Marginal price (the next seat): seats {{seated}} more, saves {{metres}} m of journey",
    priceMetres: "Marginal price (the next seat): saves {{metres}} m of journey",
    priceNothing: "Marginal price (the next seat): seats nobody more and shortens no journey",
    effect:
      "Trial run (one more class): classes above standard {{classes}}, unplaced {{unplaced}}, above own seats {{above}}, day pupil-km {{km}}",
    trying: "being tried…",
    note: "The price is the dual price of the optimal placement: true of the next seat alone, not to be multiplied by a class. The effect is that of a trial run: one more class here in this year, the stage all over the city against the plan without it.",
    noTrial: "The base year is as observed: nothing is tried.",
    best: "Where one more class would go",
    bestNone: "No seat would seat one more or shorten a journey.",
    bestNote:
      "The first {{count}} by marginal price, each tried in the background; the highest price need not have the largest effect.",
  },
};
