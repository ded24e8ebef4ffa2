const zh = {
  loading: "正在载入城市数据…",
  failed: "数据有误，无法打开",
  failedLead: "下列问题需先更正；每一条写明文件、行、列、所见与所需。",
  cities: "全部城市",
  file: "文件",
  row: "行",
  column: "列",
  problem: "问题",
  found: "所见",
  wanted: "应为",
  more: "另有 {{count}} 条",
  kind: {
    missing: "缺失",
    "not-a-number": "不是数字",
    "out-of-range": "超出范围",
    "unknown-name": "未知名称",
    duplicate: "重复",
    "wrong-form": "格式不符",
  },
  crashed: "程序出错",
  crashedLead: "方案已自动保存在本浏览器；重新载入即可继续。",
  reload: "重新载入",
};

const en: typeof zh = {
  loading: "Loading the city…",
  failed: "The data cannot be opened",
  failedLead:
    "The following must be put right first; each line names file, row, column, what was found and what was wanted.",
  cities: "All cities",
  file: "File",
  row: "Row",
  column: "Column",
  problem: "Problem",
  found: "Found",
  wanted: "Wanted",
  more: "and {{count}} more",
  kind: {
    missing: "missing",
    "not-a-number": "not a number",
    "out-of-range": "out of range",
    "unknown-name": "unknown name",
    duplicate: "duplicate",
    "wrong-form": "wrong form",
  },
  crashed: "The program failed",
  crashedLead: "Your plans are saved in this browser; reload to go on.",
  reload: "Reload",
};

/** Words of the page before the program is there, and of its failures, Chinese and English side by side. */
export const bootWords = { zh, en };
