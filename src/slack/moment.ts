/** The instant of a Slack timestamp such as `1795514400.000100`. */
export function instantOfTs(ts: string): Date {
  return new Date(Math.round(Number(ts) * 1_000));
}
