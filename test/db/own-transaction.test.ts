import { afterAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { workspaces } from '../../src/db/schema.ts';
import { allDatabases } from '../helpers/database.ts';

describe.each(allDatabases())('a transaction on the $name database', (databases) => {
  afterAll(() => databases.dispose());

  test('is refused the database it belongs to, instead of waiting for ever', async () => {
    const { db, close } = await databases.open();
    try {
      await expect(db.transaction(() => db.select().from(workspaces))).rejects.toThrow('(select)');
      await expect(db.transaction(async () => await db.transaction(async () => undefined))).rejects.toThrow(
        '(transaction)',
      );
      await expect(db.transaction((tx) => tx.transaction((inner) => inner.select().from(workspaces)))).resolves.toEqual(
        [],
      );
      await expect(db.execute(sql`select 1`)).resolves.toBeDefined();
    } finally {
      await close();
    }
  });
});
