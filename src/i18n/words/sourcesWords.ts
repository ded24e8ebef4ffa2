const zh = {
  licences: "本程序及所用软件包的许可",
  table: "数据表",
  column: "字段",
  kind: "性质",
  note: "来源或规则",
  error: "典型误差",
  kinds: { census: "普查", published: "公开发布", own: "自有数据", estimate: "估算", madeUp: "虚构" },
  tables: {
    counties: "县区",
    townships: "乡镇",
    settlements: "村居",
    residents: "人口",
    schools: "学校",
    sites: "备选用地",
    outlines: "界线",
    published: "公布数",
    past: "更早的普查",
    journeys: "路程",
    roads: "道路",
    assumptions: "推演假设",
  },
};

const en: typeof zh = {
  licences: "Licences of this program and its packages",
  table: "Table",
  column: "Columns",
  kind: "Nature",
  note: "Source or rule",
  error: "Typical error",
  kinds: {
    census: "census",
    published: "published",
    own: "your own",
    estimate: "estimate",
    madeUp: "made up",
  },
  tables: {
    counties: "counties",
    townships: "townships",
    settlements: "settlements",
    residents: "residents",
    schools: "schools",
    sites: "candidate sites",
    outlines: "outlines",
    published: "published totals",
    past: "earlier census",
    journeys: "journeys",
    roads: "roads",
    assumptions: "assumptions",
  },
};

/** Where data comes from, as the dialog and the exports say it, Chinese and English side by side. */
export const sourcesWords = { zh, en };
