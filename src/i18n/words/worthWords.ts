/** Words of what a school's staff and one more class are worth, Chinese and English side by side. */
export const worthWords = {
  zh: {
    posts: "教师岗位",
    postsOf: "{{stage}}：应配 {{posts}}（按学生 {{byRatio}}，按班 {{byClasses}}）",
    postsTeachers: "基准年在岗 {{teachers}} 人。",
    postsNote: "每学段取“学生 ÷ 生师比”与“班数 × 每班最低岗位”中较大的一个。",
  },
  en: {
    posts: "Teaching posts",
    postsOf: "{{stage}}: {{posts}} needed (by pupils {{byRatio}}, by classes {{byClasses}})",
    postsTeachers: "Teachers in the base year: {{teachers}}.",
    postsNote: "The larger of pupils ÷ ratio and classes × least posts a class, stage by stage.",
  },
};
