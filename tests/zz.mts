import { chromium } from "@playwright/test";
import { BROWSER } from "./e2e/browser";
import { createScreen } from "./e2e/screen";
const b=await chromium.launch(BROWSER);
const shot=async(lang:"zh"|"en",w:number,h:number,view:string,name:string,f?:(a:any)=>Promise<unknown>)=>{
const ctx=await b.newContext({baseURL:"http://127.0.0.1:4190",viewport:{width:w,height:h},reducedMotion:"reduce"});
const page=await ctx.newPage();
await page.addInitScript(() => localStorage.setItem("guide-seen", "yes"));
const app=createScreen(page,lang);
await app.open(view);await app.settled();await f?.(app);await page.waitForTimeout(1500);
await page.screenshot({path:`/tmp/w/${name}.png`});await ctx.close();};


await shot("zh",1440,900,"scenario=plan-2021-2025&year=2033&stage=preschool","u1");
await shot("en",1024,700,"scenario=plan-2021-2025&year=2033&stage=primary","u2");
await shot("en",1440,900,"scenario=plan-2021-2025&year=2025&stage=preschool&dark=1","u3",async a=>{await a.find("xiangshui");});
await b.close();
