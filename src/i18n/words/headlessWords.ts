const zh = {
  usage:
    "用法：npm run simulate -- --scenario 文件 [--years 15] [--mode nearby|zoned|nearest|choice] [--lang zh|en] [--json 文件] [--csv 目录] [--compare 方案] [--project 文件] [--city 目录|文件|名称]",
  progress: "推演",
  badFlag: "参数 {{flag}}：{{problem}}",
  unknownFlag: "没有这个参数",
  twice: "只能给一次",
  wantValue: "后面应有一个值",
  wantFlag: "每个值都应写在一个以 -- 开头的参数之后",
  cannotRead: "无法读取文件 {{file}}：{{problem}}",
  cannotWrite: "无法写出 {{file}}：{{problem}}",
  isFolder: "这是一个文件夹，应为文件",
  isFile: "这是一个文件，应为文件夹",
  unfinished: "本文件夹中的表格没有写完，请勿使用；运行完成后本文件会被删除。",
  badFile: "文件有误，未运行：",
  unknownScenario: "没有方案 {{name}}；可用：{{known}}",
  unknownCity: "没有城市 {{name}}：它既不是文件或文件夹，也不是附带的城市（{{known}}）",
  wantYears: "应为 1 到 50 的整数，得到 {{found}}",
  wantOneOf: "应为 {{wanted}} 之一，得到 {{found}}",
  wantScenario: "请给出方案文件或方案名",
  emptyProject: "项目文件 {{file}} 中没有方案",
  otherDataset: "项目文件属于数据集 {{found}}，而当前数据集是 {{wanted}}；仍按当前数据集运行",
};

const en: typeof zh = {
  usage:
    "usage: npm run simulate -- --scenario FILE [--years 15] [--mode nearby|zoned|nearest|choice] [--lang zh|en] [--json FILE] [--csv DIR] [--compare SCENARIO] [--project FILE] [--city DIR|FILE|NAME]",
  progress: "simulating",
  badFlag: "flag {{flag}}: {{problem}}",
  unknownFlag: "there is no such flag",
  twice: "may be given once",
  wantValue: "wanted a value after it",
  wantFlag: "wanted a flag that begins with -- before every value",
  cannotRead: "cannot read {{file}}: {{problem}}",
  cannotWrite: "cannot write {{file}}: {{problem}}",
  isFolder: "it is a folder, wanted a file",
  isFile: "it is a file, wanted a folder",
  unfinished:
    "The tables in this folder were not written to the end: do not use them. This file is removed once a run is complete.",
  badFile: "the file is not sound; nothing was run:",
  unknownScenario: "no scenario {{name}}; there are: {{known}}",
  unknownCity: "no city {{name}}: it is no file or folder, and no city that ships ({{known}})",
  wantYears: "wanted a whole number from 1 to 50, found {{found}}",
  wantOneOf: "wanted one of {{wanted}}, found {{found}}",
  wantScenario: "wanted a scenario: a file or a name",
  emptyProject: "the project {{file}} holds no scenario",
  otherDataset: "the project belongs to dataset {{found}}, this is {{wanted}}; it runs on this one",
};

/** What the command line says, Chinese and English side by side. */
export const headlessWords = { zh, en };
