/** Words of the causes of classes above the standard and of what mends them, Chinese and English side by side. */
export const causeWords = {
  zh: {
    heading: "超标准班成因",
    split: "超标准班按成因",
    name: {
      noSeat: "可及范围内没有空余学位",
      keepSchool: "可及范围内有空余学位，但学生留在本校",
      roomsDivide: "全校学位够用，但整间教室在年级间分不匀",
      intakePlan: "可及范围内有空余学位，但受起始年级招生计划限制",
    },
    short: {
      noSeat: "无空余学位",
      keepSchool: "学生留校",
      roomsDivide: "教室分不匀",
      intakePlan: "招生计划",
    },
    classes: "{{classes}} 个超标准班（{{grades}}）",
    grades: "{{grades}} 年级",
    allGrades: "各年级合班",
    tooMany: "多 {{pupils}} 人",
    until: "{{year}} 学年起自行消解",
    stays: "推演期内不会自行消解",
    untilShort: "至 {{year}} 年",
    staysShort: "长期",
    remedy: {
      noSeat: "在可及范围内新建或扩建 {{rooms}} 间教室",
      keepSchool: "分流 {{pupils}} 人：可及范围内空余 {{free}} 个学位，由近及远为{{schools}}",
      keepSchoolRooms:
        "分流 {{pupils}} 人：可及范围内空余 {{free}} 个学位，由近及远为{{schools}}；用足后还需 {{rooms}} 间教室",
      roomsDivide: "增加 {{rooms}} 间教室给{{grades}}",
      intakePlan: "可及学校的招生计划增加 {{rooms}} 个班，最近的是{{schools}}",
    },
    nearby: "{{school}}（空 {{free}}，{{km}} 公里）",
    nearbyGrowing: "{{school}}（空 {{free}}，{{km}} 公里，现只办到 {{grade}} 年级，开齐各年级才能分流）",
  },
  en: {
    heading: "Why classes are above the standard",
    split: "Classes above the standard by cause",
    name: {
      noSeat: "no seat free in reach",
      keepSchool: "a seat is free in reach, but pupils keep their school",
      roomsDivide: "the school has seats enough, but whole rooms do not divide among the grades",
      intakePlan: "a seat is free in reach, but the intake plan of the entry grade binds",
    },
    short: {
      noSeat: "no seat",
      keepSchool: "keep school",
      roomsDivide: "rooms uneven",
      intakePlan: "intake plan",
    },
    classes: "{{classes}} classes above the standard ({{grades}})",
    grades: "grades {{grades}}",
    allGrades: "grades taught together",
    tooMany: "{{pupils}} pupils too many",
    until: "ends by itself in {{year}}",
    stays: "does not end by itself within the horizon",
    untilShort: "until {{year}}",
    staysShort: "lasting",
    remedy: {
      noSeat: "build or expand by {{rooms}} rooms in reach",
      keepSchool: "spread {{pupils}} pupils: {{free}} seats are free in reach, nearest first at {{schools}}",
      keepSchoolRooms:
        "spread {{pupils}} pupils: {{free}} seats are free in reach, nearest first at {{schools}}; {{rooms}} rooms are wanted beyond them",
      roomsDivide: "{{rooms}} more rooms for {{grades}}",
      intakePlan: "intake plans in reach raised by {{rooms}} classes, the nearest at {{schools}}",
    },
    nearby: "{{school}} ({{free}} free, {{km}} km)",
    nearbyGrowing:
      "{{school}} ({{free}} free, {{km}} km; it teaches up to grade {{grade}} so far and would have to open them all)",
  },
};
