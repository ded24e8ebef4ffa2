import { expose } from "comlink";
import { createPlanner } from "./planner";

expose(createPlanner(() => new Promise((resume) => setTimeout(resume, 0))));
