import { bootWords } from "./words/bootWords";
import { causeWords } from "./words/causeWords";
import { chartWords } from "./words/chartWords";
import { editWords } from "./words/editWords";
import { helpWords } from "./words/helpWords";
import { inspectWords } from "./words/inspectWords";
import { issueWords } from "./words/issueWords";
import { lackWords } from "./words/lackWords";
import { mapWords } from "./words/mapWords";
import { shellWords } from "./words/shellWords";
import { stateWords } from "./words/stateWords";

/** Every word on screen and in reports, Chinese. The other languages have the same keys. */
export const zh = {
  app: { title: "学校布局规划模拟器" },
  stage: {
    preschool: "学前",
    primary: "小学",
    junior: "初中",
    senior: "普通高中",
    vocational: "中职",
    special: "特教",
    all: "各学段",
  },
  report: {
    heading: "布局方案报告：{{scenario}}",
    mode: "安置方式：{{mode}}；{{years}} 年；引擎用时 {{ms}} 毫秒",
    proof:
      "安置证明：{{placements}} 个县·学段·年的安置中，{{proved}} 个已证明未安置人数不能再少；其余最多比下界多 {{worst}} 人（下界把每校教室当作一池，整间教室未必能达到）。",
    checks: "一致性核对：{{checks}} 项数字与其组成、同类数字相互核对，不符 {{broken}} 项。",
    byYear: "一、逐年分县",
    byStage: "二、逐年分学段",
    causes:
      "三、超标准班按成因（每班只归一个：可及范围内无空余学位；有空位但学生留校；教室在年级间分不匀；招生计划限制）",
    radius: "四、超服务半径的走读学生（人与占比；按每一处住处到所上学校的路程计）",
    unplaced: "五、未安置的学生按所缺（三者相加为未安置）",
    shortages: "六、学位缺口最大的十处（附最小割证明）",
    noShortage: "各年均无学位缺口。",
    shortage:
      "{{rank}}. {{year}} 年{{county}}{{stage}}：缺 {{short}} 个学位。{{settlements}} 个居民点（{{names}}）共有学生 {{pupils}} 人，可及的 {{schools}} 所学校只有学位 {{cut}} 个，已全部用足；割 = 流 = {{flow}}。",
    places:
      "{{rank}}. {{year}} 年{{county}}{{stage}}{{grade}} 年级：{{short}} 人未安置（{{lack}}）。{{settlements}} 个居民点（{{names}}）待安置 {{pupils}} 人，可及的 {{schools}} 所学校当年只能再收 {{cut}} 人；割 = 流 = {{flow}}。",
    ledger: "七、规划台账",
    comparison: "八、与“{{scenario}}”相比（本方案 − 对照方案）",
    setAside: "措施 {{ids}}：{{text}}",
    calibration: "校准系数（基准年在校生 ÷ 推算需求）：{{factors}}",
    stay: "读法：“缺口”为无论怎样安排都坐不进标准班额的人数；“未安置”分三种：无校可及、可及学校都已到容忍班额、无床位；人数为模型推算值，学校名册为虚构。",
    others: "等",
    city: "全市",
  },
  mode: {
    nearby: "就近最优",
    zoned: "划片入学",
    nearest: "最近学校（不计容量）",
    choice: "自主择校（哈夫模型）",
  },
  column: {
    year: "学年",
    county: "县区",
    stage: "学段",
    pupils: "学生",
    seats: "学位",
    short: "缺口",
    aboveOwnSeats: "在校超",
    surplus: "富余",
    usableSurplus: "可用富余",
    classes: "班数",
    classesOverCap: "超标班",
    classes56: "大班额班",
    classes66: "超大班额",
    oversized: ">2000人校",
    small: "<100人校",
    unplaced: "未安置",
    beyondRadius: "超半径",
    meanJourneyM: "平均路程米",
    p95JourneyM: "95%路程米",
    investmentWanYuan: "投资万元",
    runningWanYuan: "全口径运行万元",
    line: "规划条目",
    promised: "承诺",
    placed: "已落图",
    done: "已完成",
    unaccounted: "未落实",
    moved: "转校",
  },
  boot: bootWords.zh,
  issue: issueWords.zh,
  state: stateWords.zh,
  map: mapWords.zh,
  shell: shellWords.zh,
  edit: editWords.zh,
  inspect: inspectWords.zh,
  cause: causeWords.zh,
  lack: lackWords.zh,
  chart: chartWords.zh,
  help: helpWords.zh,
};

/** The same keys in another language. */
export type Words = typeof zh;
