import { expose } from "comlink";
import { createJobHand } from "./jobHand";

expose(createJobHand());
