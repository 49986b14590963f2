/*
 * Loaded before a copy of the bot (`node --import`): its clock shows another time than the machine's, so that a run
 * takes place in working hours and the copies disagree about the time. SOAK_OFFSET_MS says by how much all differ from the
 * machine's, SOAK_SKEW_MS by how much this one differs from the others.
 */
const offset = Number(process.env.SOAK_OFFSET_MS ?? 0) + Number(process.env.SOAK_SKEW_MS ?? 0);
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct(target, args, newTarget) {
    return Reflect.construct(target, args.length === 0 ? [RealDate.now() + offset] : args, newTarget);
  },
  apply: (target) => new target(RealDate.now() + offset).toString(),
  get(target, property, receiver) {
    return property === 'now' ? () => RealDate.now() + offset : Reflect.get(target, property, receiver);
  },
});
