/**
 * Seats of a number of ordinary rooms (method 5.3): rooms are dealt to the grades in turn, youngest first, and each
 * seats its grade's standard class. With one size for all grades that is rooms × size.
 */
export function seatsOf(rooms: number, classSize: readonly number[]): number {
  if (classSize.length === 0) return 0; // no grade is taught
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const rounds = Math.floor(rooms / classSize.length);
  return rounds * sum(classSize) + sum(classSize.slice(0, rooms - rounds * classSize.length));
}
