/** Measuring in turn: what disturbs the machine for a moment disturbs every engine alike. */

/** Called with the number of the call, so that each can be given other words. */
export type Task = (call: number) => unknown;

export interface Cost {
  /** Medians, in milliseconds. */
  readonly wall: number;
  readonly cpu: number;
}

const WARM_UP = 3;

/** The tasks' costs, `rounds` calls of each, taken in turn after `warmUp` that do not count. */
export async function inTurn<K extends string>(
  tasks: Readonly<Record<K, Task>>,
  rounds: number,
  warmUp = WARM_UP,
): Promise<Record<K, Cost>> {
  const names = Object.keys(tasks) as K[];
  const taken = names.map((name) => ({ name, walls: [] as number[], cpus: [] as number[] }));
  for (let call = 0; call < warmUp + rounds; call += 1)
    for (const { name, walls, cpus } of taken) {
      const cpu = process.cpuUsage();
      const start = performance.now();
      await tasks[name](call);
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      if (call < warmUp) continue;
      walls.push(wall);
      cpus.push((user + system) / 1000);
    }
  const costs = taken.map(({ name, walls, cpus }) => [name, { wall: median(walls), cpu: median(cpus) }]);
  return Object.fromEntries(costs) as Record<K, Cost>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
