import { AsyncLocalStorage } from 'node:async_hooks';
import type { Db } from './database.ts';

/** The database whose transaction the work at hand is done in. */
const current = new AsyncLocalStorage<Db>();

/**
 * The database, which throws when it is used by work of one of its own transactions instead of the transaction handed in.
 * The embedded database has one connection and would wait for ever; on a server such work takes a second connection,
 * and when as many do so as there are, all of them wait.
 */
export function keepingToTransactions(db: Db): Db {
  const own: unknown = Reflect.get(db, 'transaction');
  const begin: Db['transaction'] = db.transaction.bind(db);
  const transaction: Db['transaction'] = (work, config) => current.run(db, () => begin(work, config));
  return new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (current.getStore() === target) {
        throw new Error(`The database was used (${String(name)}) inside of its own transaction: use what it hands in`);
      }
      return value === own ? transaction : value.bind(target);
    },
  });
}
