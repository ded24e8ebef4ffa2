/** Words of the Word report and the printed pages, Chinese and English side by side. */
export const exportReportWords = {
  zh: {
    title: "布局规划报告",
    heading: "学校布局规划报告（初稿）：{{scenario}}",
    draft: "本报告由模拟器生成，供规划人员修改使用；图表数字与同名 Excel 工作簿一致。",
    today: "一、现状",
    coming: "二、学龄人口与需求预测",
    balance: "三、学位供需平衡",
    plan: "四、规划方案",
    compare: "五、方案比较",
    compareNothing: "没有可以比较的其他方案。",
    money: "六、投资与经费",
    noLimits: "未设年度投资上限。",
    method: "七、方法与数据说明",
    projects: "附：项目可行性要点",
    projectsLead: "各项目按生效学年排列。以下文字由数据自动写成，须由规划人员核实、补充。",
    projectTitle: "{{project}}（{{year}}）",
    methods: {
      population:
        "人口：以村居为单位，按单岁和性别推算；出生先按已知人数，后按生育率；迁移一半在年初、一半在年末计；乡村居民按比例迁入本县城镇。",
      demand: "需求：各年级适龄人口 × 入学率 × 校准系数（每县每学段一个，使基准年与在校生相符）。",
      reach:
        "可及：通学距离上限以内的走读学校，超出时自可寄宿年级起寄宿；高中阶段全县招生；划定片区的按片区。",
      placement:
        "安置：在读学生留在原校；新生、转入、被撤并及上年未安置的学生按最小费用流安置，依次使未安置最少、超标准班额最少、路程最短。",
      balance: "学位平衡：全部需求与可及标准学位之间的最小割；割等于流，即为缺口的证明。",
      classes: "班级：学生取整后分班，教室先给班额最大的年级。",
      money:
        "费用：校舍按建筑面积定额或方案所列，用地按亩、设备按学位；运行经费按生均，不足百人按百人；不计价格变动。",
    },
    need: "必要性",
    demand: "需求预测",
    size: "建设规模",
    investment: "投资估算",
    funding: "资金筹措",
    needText:
      "{{year}} 学年本项目可及范围内{{stage}}学生 {{pupils}} 人（未安置 {{unplaced}} 人）；与之共享生源的 {{schools}} 所学校有标准学位 {{seats}} 个、在校 {{enrolled}} 人，超本校学位 {{above}} 人，超标准班 {{over}} 个。",
    lineText: "对应规划条目：{{line}}（{{section}}）。",
    demandText: "{{where}}{{stage}}学生预测（人）：{{path}}。",
    schoolText: "本校 {{year}} 学年预计学生 {{pupils}} 人，学位 {{seats}} 个。",
    sizeText: "新增教室 {{rooms}} 间，学位 {{seats}} 个，床位 {{beds}} 张，按定额建筑面积 {{floor}} ㎡。",
    investmentText:
      "总投资 {{total}} {{money}}，其中校舍 {{building}} {{money}}（{{basis}}）、用地 {{land}} {{money}}、设备 {{equipment}} {{money}}。",
    stated: "方案所列",
    estimated: "按定额测算",
    perSeat: "折合每学位 {{yuan}} {{currency}}。",
    byModule: "按标准模块复核校舍投资为 {{yuan}} {{money}}。",
    payer: "{{payer}} {{yuan}} {{money}}",
  },
  en: {
    title: "Layout report",
    heading: "School layout report (draft): {{scenario}}",
    draft:
      "Made by the simulator for planners to edit; the figures are those of the Excel workbook of the same name.",
    today: "1. Today",
    coming: "2. School-age population and demand",
    balance: "3. Seat balance",
    plan: "4. The plan",
    compare: "5. Scenarios compared",
    compareNothing: "There is no other scenario to compare with.",
    money: "6. Investment and running cost",
    noLimits: "No limit is set for any year's investment.",
    method: "7. Method and data",
    projects: "Annex: feasibility of the projects",
    projectsLead:
      "Projects in the order of their years. The sentences are written from the data; planners have to check and complete them.",
    projectTitle: "{{project}} ({{year}})",
    methods: {
      population:
        "Population: by settlement, single years of age and sex; births follow known totals, then rates; half of the migration at the start of a year, half at its end; rural residents move into the towns of their county by a share.",
      demand:
        "Demand: residents of a grade's age × enrolment rate × one calibration factor per county and stage, which makes the base year agree with enrolment.",
      reach:
        "Reach: day schools within the journey limit, boarding beyond it from the grade that may board; the whole county for senior stages; attendance areas where drawn.",
      placement:
        "Placement: pupils keep their school; entrants, arrivals, the displaced and last year's unplaced are placed by minimum-cost flow: fewest unplaced, then fewest above the standard class size, then the shortest journeys.",
      balance:
        "Seat balance: the minimum cut between all demand and all standard seats within reach; cut equals flow, which proves the shortage.",
      classes: "Classes: whole pupils; rooms go to the grade with the fullest classes first.",
      money:
        "Money: buildings by floor area at the norm or as the plan states, land by the mu, equipment by the seat; running cost per pupil, a school below a hundred funded as if it had a hundred; constant prices.",
    },
    need: "Need",
    demand: "Demand",
    size: "Size",
    investment: "Investment",
    funding: "Funding",
    needText:
      "{{stage}}, {{year}}: {{pupils, child}} live within a day's journey of the project ({{unplaced}} unplaced); the {{schools, school}} that share them have {{seats}} standard seats and {{enrolled, pupil}}, {{above}} of them above their own school's seats, and {{over, class}} above standard.",
    lineText: "Line of the plan: {{line}} ({{section}}).",
    demandText: "Pupils expected in {{where}}, {{stage}}: {{path}}.",
    schoolText: "This school in {{year}}: {{pupils, pupil}}, {{seats, seat}}.",
    sizeText:
      "Rooms added: {{rooms}}; seats: {{seats}}; beds: {{beds}}; floor area at the norm: {{floor}} m².",
    investmentText:
      "{{total}} × {{money}} in all: building {{building}} ({{basis}}), land {{land}}, equipment {{equipment}}.",
    stated: "as the plan states",
    estimated: "at the norm",
    perSeat: "{{yuan}} {{currency}} a seat.",
    byModule: "The standard's modules give {{yuan}} × {{money}} for the building.",
    payer: "{{payer}} {{yuan}} × {{money}}",
  },
};
