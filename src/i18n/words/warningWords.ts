/** Words of warnings and closure gates, Chinese and English side by side; they stand among those of src/ui/inspect. */
export const warningWords = {
  zh: {
    warn: {
      seats: "缺 {{short}} 个学位，涉及 {{settlements}} 个居民点",
      places: "{{grade}} 年级 {{short}} 人未安置（{{lack}}），涉及 {{settlements}} 个居民点",
      seatsAlone: "缺 {{short}} 个学位",
      placesAlone: "{{grade}} 年级 {{short}} 人未安置（{{lack}}）",
      extremeClass: "超大班额 {{classes}} 个班，最大班 {{largest}} 人",
      largeClass: "大班额 {{classes}} 个班，最大班 {{largest}} 人",
      oversized: "大校额：{{pupils}} 人",
      small: "小规模学校：{{pupils}} 人",
      bedsShort: "住校 {{boarders}} 人，床位 {{beds}} 张，缺 {{short}} 张",
      gate: "{{year}} 年撤并条件未齐：{{unmet}}",
      seatWarning: "今年和后三年学位预警：{{lights}}",
    },
    light: { green: "绿", yellow: "黄", red: "红" },
    gate: {
      seat: "{{pupils}} 人没有学位",
      classSize: "{{pupils}} 人在超标准的班",
      journey: "{{pupils}} 人路程超限",
      youngBoarders: "{{pupils}} 名一至三年级学生住校",
      hearing: "听证日期未填",
      publicNotice: "公示日期未填",
    },
    gateBare: {
      seat: "个别学生没有学位",
      classSize: "个别学生在超标准的班",
      journey: "个别学生路程超限",
      youngBoarders: "个别一至三年级学生住校",
      hearing: "听证日期未填",
      publicNotice: "公示日期未填",
    },
    shortageOf: "{{year}} 学年 {{county}}{{stage}}学位缺口",
    shortageGone: "{{year}} 学年没有这一处缺口。当年的缺口：",
    aboutSeats: "按标准班额计",
    aboutPlaces: "{{grade}} 年级当年入学",
    seatsInReach: "可及学位",
    proofSeats:
      "这 {{settlements}} 个居民点共有学生 {{pupils}} 人；他们可及的 {{schools}} 所学校共有学位 {{capacity}} 个，已全部用足：缺 {{short}} 个。",
    proofPlaces:
      "这 {{settlements}} 个居民点 {{grade}} 年级待安置 {{pupils}} 人；可及的 {{schools}} 所学校当年只能再收 {{capacity}} 人，已全部收满：{{short}} 人未安置。",
    proofPlacesNoReach:
      "这 {{settlements}} 个居民点 {{grade}} 年级待安置 {{pupils}} 人；可及范围内没有开设这个年级的学校：{{short}} 人未安置。",
    proofPlacesFull:
      "这 {{settlements}} 个居民点 {{grade}} 年级待安置 {{pupils}} 人；可及的学校这个年级早已坐满：{{short}} 人未安置。",
    proofSeatsNoReach:
      "这 {{settlements}} 个居民点共有学生 {{pupils}} 人；可及范围内没有学校：缺 {{short}} 个学位。",
    proofNote: "此为最小割证明：无论怎样调剂，都补不上这个缺口；只有在可及范围内增加学位，或扩大可及范围。",
    placesProved: "已证明：无论教室怎样在年级间分配，当年本县（区）该学段未安置的人数都不能再少。",
    placesWithin:
      "这是按各年级现有教室求得的最小割；若教室在年级间另作分配，当年本县（区）该学段未安置的至多再少 {{gap}} 人。",
    theSettlements: "居民点（{{settlements}} 个）",
    theSchools: "可及学校（{{schools}} 所，已满）",
    nPupils: "{{pupils}} 人",
    pupilsUnplaced: "{{pupils}} 人，未安置 {{unplaced}} 人",
    pupilsOfSeats: "{{pupils}} 人 / {{seats}} 学位",
    stagePupils: "{{year}} 学年{{stage}}学生",
    shortWhere: "{{year}} 学年哪里缺学位",
    nothingShort: "{{year}} 学年各学段都不缺学位。",
    counties: "各县（区）",
    shortSurplus: "缺 {{short}} · 富余 {{surplus}}",
    howToBegin: "如何开始",
  },
  en: {
    warn: {
      seats: "{{short}} seats short in {{settlements}} settlements",
      places: "{{short}} children of grade {{grade}} unplaced ({{lack}}) in {{settlements}} settlements",
      seatsAlone: "{{short}} seats short",
      placesAlone: "{{short}} children of grade {{grade}} unplaced ({{lack}})",
      extremeClass: "extremely oversized classes: {{classes}}; the largest has {{largest}} pupils",
      largeClass: "oversized classes: {{classes}}; the largest has {{largest}} pupils",
      oversized: "oversized school: {{pupils}} pupils",
      small: "small school: {{pupils}} pupils",
      bedsShort: "{{boarders}} boarders, {{beds}} beds: {{short}} short",
      gate: "closure {{year}} not ready: {{unmet}}",
      seatWarning: "seat warning, this year and the next three: {{lights}}",
    },
    light: { green: "green", yellow: "yellow", red: "red" },
    gate: {
      seat: "{{pupils}} pupils without a seat",
      classSize: "{{pupils}} pupils in classes above the standard",
      journey: "{{pupils}} pupils beyond the journey limit",
      youngBoarders: "{{pupils}} pupils of grades 1–3 board",
      hearing: "no hearing date",
      publicNotice: "no public notice date",
    },
    gateBare: {
      seat: "single pupils without a seat",
      classSize: "single pupils in classes above the standard",
      journey: "single pupils beyond the journey limit",
      youngBoarders: "single pupils of grades 1–3 board",
      hearing: "no hearing date",
      publicNotice: "no public notice date",
    },
    shortageOf: "{{county}}, {{stage}}: seat shortage in {{year}}",
    shortageGone: "There is no such shortage in {{year}}. Those of that year:",
    aboutSeats: "at the standard class size",
    aboutPlaces: "grade {{grade}}, this year's placement",
    seatsInReach: "seats in reach",
    proofSeats:
      "These {{settlements}} settlements have {{pupils}} pupils; the {{schools}} schools within their reach have {{capacity}} seats, all taken: {{short}} short.",
    proofPlaces:
      "These {{settlements}} settlements have {{pupils}} children of grade {{grade}} to place; the {{schools}} schools within their reach could take {{capacity}} more this year, and did: {{short}} unplaced.",
    proofPlacesNoReach:
      "These {{settlements}} settlements have {{pupils}} children of grade {{grade}} to place; no school within their reach teaches the grade: {{short}} unplaced.",
    proofPlacesFull:
      "These {{settlements}} settlements have {{pupils}} children of grade {{grade}} to place; the schools within their reach had no room left in it: {{short}} unplaced.",
    proofSeatsNoReach:
      "These {{settlements}} settlements have {{pupils}} pupils; there is no school within their reach: {{short}} seats short.",
    proofNote:
      "A minimum cut: no rearranging of pupils closes this gap; only more seats within reach, or a longer reach.",
    placesProved:
      "Proved: however rooms were dealt to the grades, no fewer children of this stage and county could be unplaced this year.",
    placesWithin:
      "A minimum cut of the rooms that the grade has: with rooms dealt otherwise, at most {{gap}} fewer children of this stage and county could be unplaced this year.",
    theSettlements: "Settlements ({{settlements}})",
    theSchools: "Schools in reach ({{schools}}, all full)",
    nPupils: "{{pupils}} pupils",
    pupilsUnplaced: "{{pupils}} pupils, {{unplaced}} unplaced",
    pupilsOfSeats: "{{pupils}} pupils / {{seats}} seats",
    stagePupils: "{{stage}} pupils in {{year}}",
    shortWhere: "What is short in {{year}}",
    nothingShort: "No stage is short of seats in {{year}}.",
    counties: "Counties",
    shortSurplus: "{{short}} short · {{surplus}} to spare",
    howToBegin: "How to begin",
  },
};
