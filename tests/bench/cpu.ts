/** Milliseconds of the processor that `work` takes, those of Node's own threads included: collecting garbage, compiling. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

/** As `cpuMs`, for what must be waited for. */
export async function cpuMsOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
