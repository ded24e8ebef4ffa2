const zh = {
  label: "入门引导",
  step: "{{at}} / {{all}}",
  skip: "跳过",
  next: "下一步",
  back: "上一步",
  done: "完成",
  start: {
    title: "先看缺什么",
    text: "{{year}} 学年，全市{{stage}}缺 {{short}} 个学位，{{over}} 个班超过标准班额。上方每个数字都能点，地图会标出它数的是哪些学校和村居。",
    act: "在地图上显示缺口",
  },
  where: {
    title: "缺在哪里",
    text: "最紧的一处在{{county}}：{{settlements}} 个居民点一共缺 {{short}} 个学位。拖动上方学年，看它何时出现、何时缓解。",
    act: "带我去看",
  },
  why: {
    title: "为什么缺",
    text: "这些居民点有 {{pupils}} 名学生，可及的 {{schools}} 所学校只有 {{capacity}} 个学位，全部用足。这就是证明：怎样调配都补不上，只能增加学位。",
  },
  build: {
    title: "在这里试建一所",
    text: "在现状的副本上，我们在缺口中心放一所 {{rooms}} 间教室的学校。数字立刻变化，并与基准方案相比；不保存就什么也不留下，保存了也能撤销。",
    act: "试建",
  },
  none: {
    title: "这个方案没有缺口",
    text: "{{year}} 学年{{stage}}没有学位缺口。换一个学段、学年或方案看看。",
  },
};

const en: typeof zh = {
  label: "First steps",
  step: "{{at}} / {{all}}",
  skip: "Skip",
  next: "Next",
  back: "Back",
  done: "Done",
  start: {
    title: "What is short",
    text: "In {{year}} the city is {{short, seat}} short in {{stage}}, and {{over, class}} are over the standard. Every figure above is a button: the map shows what it counts.",
    act: "Show the shortage",
  },
  where: {
    title: "Where",
    text: "The tightest spot is in {{county}}: {{settlements, settlement}} are {{short, seat}} short together. Drag the year to see when it comes and goes.",
    act: "Take me there",
  },
  why: {
    title: "Why",
    text: "These settlements have {{pupils, pupil}}; the {{schools, school}} in reach have {{capacity, seat}}, all of them taken. That is the proof: no other placement helps, only more seats.",
  },
  build: {
    title: "Try building here",
    text: "On a copy of this scenario, a school of {{rooms, room}} in the middle of the shortage. The figures answer at once and are compared with the baseline; unsaved it leaves no trace, saved it can be undone.",
    act: "Try it",
  },
  none: {
    title: "Nothing is short here",
    text: "In {{year}} no {{stage}} seat is short. Look at another stage, year or scenario.",
  },
};

/** What the guide says to who has not seen the program, Chinese and English side by side. */
export const guideWords = { zh, en };
