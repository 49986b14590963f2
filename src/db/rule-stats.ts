import { and, eq, gte, inArray, notInArray, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import type { Finding } from './findings.ts';
import { optedOutIds } from './preferences.ts';
import { type AnswerKind, answers, findings, reviews } from './schema.ts';

/** What is known about a rule from the findings that are kept, over all channels. A finding counts for the rule that spoke loudest: its reason is what the author read. */
export interface RuleStats {
  readonly rule: string;
  readonly hits: number;
  /** How many people wrote the messages. */
  readonly authors: number;
  /** Findings that their author contested, and by how many people. */
  readonly wrong: number;
  readonly contestedBy: number;
  /** Findings that their author made use of, or called right. */
  readonly right: number;
}

/** Answers to a note that say it was right. */
const CONFIRMING: readonly AnswerKind[] = ['improve', 'posted'];

/** All rules that spoke, the most contested first. With a moment: only what was found from then on. */
export async function ruleStats(db: Db, workspaceId: string, since: Date = new Date(0)): Promise<RuleStats[]> {
  const isUsed = sql`exists (select 1 from ${answers} where ${answers.workspaceId} = ${findings.workspaceId}
    and ${answers.findingId} = ${findings.findingId} and ${inArray(answers.answer, [...CONFIRMING])})`;
  const review = (isRight: boolean) => sql`exists (select 1 from ${reviews} where
    ${reviews.workspaceId} = ${findings.workspaceId} and ${reviews.findingId} = ${findings.findingId}
    and ${reviews.isRight} = ${isRight})`;
  const isWrong = sql`(${findings.status} = 'contested' or ${review(false)})`;
  const rule = sql<string>`${findings.rules} ->> 0`;
  return db
    .select({
      rule,
      hits: sql<number>`count(*)::int`,
      authors: sql<number>`count(distinct ${findings.authorId})::int`,
      wrong: sql<number>`(count(*) filter (where ${isWrong}))::int`,
      contestedBy: sql<number>`(count(distinct ${findings.authorId}) filter (where ${isWrong}))::int`,
      right: sql<number>`(count(*) filter (where not ${isWrong} and (${isUsed} or ${review(true)})))::int`,
    })
    .from(findings)
    .where(
      and(
        eq(findings.workspaceId, workspaceId),
        gte(findings.foundAt, since),
        sql`${rule} is not null`,
        notInArray(findings.authorId, [...(await optedOutIds(db, workspaceId)), '']),
      ),
    )
    .groupBy(rule)
    .orderBy(sql`4 desc, 2 desc, 1`);
}

/** Findings that their author contested, the newest first. */
export async function contestedFindings(db: Db, workspaceId: string, most: number): Promise<Finding[]> {
  return db
    .select()
    .from(findings)
    .where(
      and(
        eq(findings.workspaceId, workspaceId),
        eq(findings.status, 'contested'),
        notInArray(findings.authorId, [...(await optedOutIds(db, workspaceId)), '']),
      ),
    )
    .orderBy(sql`${findings.foundAt} desc, ${findings.findingId}`)
    .limit(most);
}
