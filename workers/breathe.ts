/** A message to oneself lets the waiting ones in first; a timer would make each breath wait 4 ms. */
export function createBreath(): () => Promise<void> {
  const channel = new MessageChannel();
  const sleepers: (() => void)[] = [];
  channel.port1.onmessage = () => sleepers.shift()?.();
  return () =>
    new Promise((resume) => {
      sleepers.push(resume);
      channel.port2.postMessage(null);
    });
}
