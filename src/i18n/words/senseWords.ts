const zh = {
  line: "请核对：{{rule}}（{{count}} 处，第一处 {{file}} {{found}}）",
  rule: {
    calibration: "在校生与同龄人口相差两成以上",
    noBaseYear: "没有基准年的在校生",
    gradesOutsideStage: "年级超出本学段",
    farOff: "位置远在本县之外",
    nearNamesake: "50 米内有同名学校",
    crowded: "学生多于教室所能容纳的超大班额",
    rollJump: "学生数一年内相差一倍半以上",
    totalsRow: "合计行当成了学校",
  },
};

const en: typeof zh = {
  line: "please look: {{rule}} (count {{count}}, first {{file}} {{found}})",
  rule: {
    calibration: "pupils and residents of their age more than a fifth apart",
    noBaseYear: "no pupils given for the base year",
    gradesOutsideStage: "grades outside the stage",
    farOff: "place far outside its county",
    nearNamesake: "school of the same name within 50 m",
    crowded: "more pupils than the rooms hold in extremely oversized classes",
    rollJump: "roll that is two and a half times as large or small as a year before",
    totalsRow: "row of totals taken for a school",
  },
};

/** What a dataset may hold in due form and against all sense, Chinese and English side by side. */
export const senseWords = { zh, en };
