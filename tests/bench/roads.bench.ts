import { type Network, networkOf } from "../../src/model/ways/network";
import { roadSearch } from "../../src/model/ways/roadWays";
import type { Snapped } from "../../src/model/ways/snap";
import { placesOn, roadNet } from "../builders/roads";

const [SIDE, HOMES, SCHOOLS, PEER_SCHOOLS] = [224, 5000, 500, 20];

const seconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
};

/** Ways of 5,000 homes to 500 schools on some 50,000 crossings: seconds of processor time. */
export function benchRoads(): void {
  const lines = roadNet(SIDE);
  let network = networkOf([]);
  const graph = seconds(() => {
    network = networkOf(lines);
  });
  const search = roadSearch(network);
  let ways = 0;
  let snapped: ReturnType<typeof search.snap>[] = [];
  let schools: ReturnType<typeof search.snap>[] = [];
  const snapping = seconds(() => {
    snapped = placesOn(SIDE, HOMES, 1).map(search.snap);
    schools = placesOn(SIDE, SCHOOLS, 2).map(search.snap);
  });
  const searching = seconds(() => {
    for (const school of schools)
      if (school !== undefined) ways += search.waysFrom(school, snapped).rows.length;
  });
  const plain = seconds(() => {
    for (const school of schools.slice(0, PEER_SCHOOLS))
      if (school !== undefined) peerSearch(network, school);
  });
  process.stdout.write(
    `roads: ${network.part.length} crossings, graph ${graph.toFixed(2)} s, places ${snapping.toFixed(2)} s, ${SCHOOLS} searches ${searching.toFixed(2)} s, ${ways} ways; a queue of pairs without an end would take ${((plain * SCHOOLS) / PEER_SCHOOLS).toFixed(1)} s\n`,
  );
}

/** The way of textbooks: a binary queue of pairs, old pairs left in it, all of the network. */
function peerSearch({ start, to, lengthM, from, end }: Network, place: Snapped): Float64Array {
  const distance = new Float64Array(start.length - 1).fill(Number.POSITIVE_INFINITY);
  const queue: (readonly [number, number])[] = [];
  const put = (node: number, metres: number) => {
    if (metres >= distance[node]) return;
    distance[node] = metres;
    let at = queue.push([metres, node]) - 1;
    while (at > 0 && queue[(at - 1) >> 1][0] > queue[at][0]) {
      [queue[at], queue[(at - 1) >> 1]] = [queue[(at - 1) >> 1], queue[at]];
      at = (at - 1) >> 1;
    }
  };
  const take = (): readonly [number, number] => {
    const [top] = queue;
    const last = queue.pop() as readonly [number, number];
    if (queue.length > 0) queue[0] = last;
    for (let at = 0; 2 * at + 1 < queue.length; ) {
      const left = 2 * at + 1;
      const least = left + 1 < queue.length && queue[left + 1][0] < queue[left][0] ? left + 1 : left;
      if (queue[least][0] >= queue[at][0]) break;
      [queue[at], queue[least]] = [queue[least], queue[at]];
      at = least;
    }
    return top;
  };
  put(from[place.segment], place.offM + place.fromM);
  put(end[place.segment], place.offM + place.endM);
  while (queue.length > 0) {
    const [metres, node] = take();
    if (metres > distance[node]) continue;
    for (let arc = start[node]; arc < start[node + 1]; arc++) put(to[arc], metres + lengthM[arc]);
  }
  return distance;
}
