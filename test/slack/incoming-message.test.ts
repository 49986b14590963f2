import { describe, expect, test } from '@jest/globals';
import { readIncoming } from '../../src/slack/incoming-message.ts';

const base = { type: 'message', channel: 'C1', channel_type: 'channel', ts: '2.1', user: 'U1', text: 'hello' };
const posted = { kind: 'posted', channelId: 'C1', ts: '2.1', threadTs: null, authorId: 'U1', text: 'hello' };
const changed = (message: object, previous: object | undefined = { text: 'before' }) => ({
  type: 'message',
  subtype: 'message_changed',
  hidden: true,
  channel: 'C1',
  ts: '3.1',
  message: { type: 'message', ts: '2.1', user: 'U1', text: 'after', edited: { user: 'U1', ts: '3.0' }, ...message },
  previous_message: previous,
});
const edited = { ...posted, kind: 'edited', text: 'after', editedTs: '3.0' };

describe('a message event', () => {
  test.each([
    ['plain', base, posted],
    ['with a file', { ...base, subtype: 'file_share' }, posted],
    ['in the third person', { ...base, subtype: 'me_message' }, posted],
    ['a reply', { ...base, thread_ts: '1.1' }, { ...posted, threadTs: '1.1' }],
    [
      'a reply shown in the channel',
      { ...base, subtype: 'thread_broadcast', thread_ts: '1.1' },
      { ...posted, threadTs: '1.1' },
    ],
    ['of this workspace in a shared channel', { ...base, user_team: 'T1' }, posted],
    ['without text', { ...base, text: undefined }, { ...posted, text: '' }],
    ['edited', changed({}), edited],
    ['edited, its former text unknown', changed({}, undefined), edited],
    ['edited, without a time of the edit', changed({ edited: undefined }), { ...edited, editedTs: '3.1' }],
    [
      'deleted',
      { ...base, subtype: 'message_deleted', deleted_ts: '2.1' },
      { kind: 'deleted', channelId: 'C1', ts: '2.1' },
    ],
    ['deleted under replies', changed({ subtype: 'tombstone' }), { kind: 'deleted', channelId: 'C1', ts: '2.1' }],
  ])('%s is read', (_name, event, expected) => {
    expect(readIncoming(event, 'T1')).toEqual(expected);
  });

  test.each([
    ['in a direct message', { ...base, channel_type: 'im' }],
    ['in a group message', { ...base, channel_type: 'mpim' }],
    ['of an app', { ...base, bot_id: 'B1' }],
    ['of a bot', { ...base, subtype: 'bot_message' }],
    ['of Slackbot', { ...base, user: 'USLACKBOT' }],
    ['of another workspace', { ...base, user_team: 'T2' }],
    ['about who joined', { ...base, subtype: 'channel_join' }],
    ['about replies', { ...base, subtype: 'message_replied' }],
    ['without an author', { ...base, user: undefined }],
    ['without a channel', { ...base, channel: undefined }],
    ['changed by an unfurled link', changed({ text: 'before' })],
    ['changed by an app', changed({ bot_id: 'B1' })],
    ['changed in another workspace', changed({ user_team: 'T2' })],
    ['deleted without saying which', { ...base, subtype: 'message_deleted' }],
    ['of another type', { ...base, type: 'reaction_added' }],
    ['that is no object', 'hello'],
    ['that is nothing', null],
  ])('%s is not', (_name, event) => {
    expect(readIncoming(event, 'T1')).toBeNull();
  });
});
