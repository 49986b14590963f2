/** What to do with a row of the outbox that is due. */
export type Prepared =
  | {
      /** Makes the one call; answers the timestamp that Slack gave it, if any. */
      readonly send: () => Promise<string | null>;
      /** What is recorded once Slack confirmed it. */
      readonly sent?: () => Promise<void>;
    }
  | { readonly drop: string }
  | { readonly later: Date; readonly reason: string };
