/** Names one message. */
export interface MessageRef {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly ts: string;
}
