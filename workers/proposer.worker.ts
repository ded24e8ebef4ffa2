import { expose } from "comlink";
import { createBreath } from "./breathe";
import { createProposer } from "./proposer";

expose(createProposer(createBreath()));
