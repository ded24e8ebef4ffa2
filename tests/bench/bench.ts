import { benchEngine } from "./engine.bench";
import { benchPlacement, printPlacement } from "./placement.bench";

printPlacement(await benchPlacement());
benchEngine();
