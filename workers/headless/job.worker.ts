import { parentPort, workerData } from "node:worker_threads";
import { createJobHand } from "../jobHand";

/** A thread that runs jobs on one city, the dataset that it was started with. */
const hand = createJobHand();
hand.open(workerData);

parentPort?.on("message", (job: Parameters<typeof hand.run>[0]) => parentPort?.postMessage(hand.run(job)));
