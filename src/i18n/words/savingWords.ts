const zh = {
  reader: "另一个标签页正在保存方案；本页的修改不会保存。",
  takeOver: "改由本页保存",
  off: "浏览器不允许在本机保存；请及时下载项目文件。",
  problem: "未能保存：{{problem}}。请下载项目文件，以免丢失。",
  full: "未能保存：浏览器的存储空间已满。请下载项目文件，以免丢失。",
  fullOff: "自动保存已停：浏览器的存储空间已满，此后的修改不会保存。请下载项目文件，腾出空间后重新载入。",
  file: "下载项目文件",
  unreadable: "上次保存的方案无法读取（{{count}} 处问题），原文已另存在本浏览器，也可下载；现显示随附方案。",
  mended:
    "上次保存的方案中有 {{count}} 处文字含标记或控制字符，已改写后打开；原文已另存在本浏览器，也可下载。",
  replaced: "本页的方案已取代另一标签页保存的方案；后者已另存在本浏览器，也可下载。",
  original: "下载原文",
  otherData: "这个项目原属另一版数据；指向已不存在的学校的措施会保留并搁置。",
  dismiss: "知道了",
};

const en: typeof zh = {
  reader: "Another tab is saving its plans; changes made here are not saved.",
  takeOver: "Save from here instead",
  off: "This browser keeps nothing on this machine; download the project file in good time.",
  problem: "Not saved: {{problem}}. Download the project file so that nothing is lost.",
  full: "Not saved: the browser has no more room. Download the project file so that nothing is lost.",
  fullOff:
    "Saving is off: the browser has no more room, and changes from here on are not kept. Download the project file, make room and reload.",
  file: "Download the project file",
  unreadable:
    "The plans saved last cannot be read (problems: {{count}}); their text is kept in this browser and can be downloaded. These are the plans that came with the city.",
  mended:
    "Texts of the plans saved last held markup or control signs ({{count}}); they are open with these written differently. The original is kept in this browser and can be downloaded.",
  replaced:
    "The plans of this tab have taken the place of those saved by another tab, which are kept in this browser and can be downloaded.",
  original: "Download the original",
  otherData:
    "This project was made for other data; measures on schools that are gone are kept and set aside.",
  dismiss: "All right",
};

/** Why a project is not kept in the browser as one would expect, Chinese and English side by side. */
export const savingWords = { zh, en };
