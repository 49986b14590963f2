import type { StandInMessage, Workspace } from './workspace.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The event of a message that was posted. */
export function postedEvent(channel: string, message: StandInMessage): Fields {
  return { ...message, channel, channel_type: 'channel', event_ts: message.ts };
}

/** The event of a message that was changed. */
export function changedEvent(
  channel: string,
  message: StandInMessage,
  previous: StandInMessage,
  eventTs: string,
): Fields {
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel,
    channel_type: 'channel',
    ts: eventTs,
    event_ts: eventTs,
    message,
    previous_message: previous,
  };
}

/** The event of a message that was deleted. */
export function deletedEvent(channel: string, previous: StandInMessage, eventTs: string): Fields {
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    channel,
    channel_type: 'channel',
    ts: eventTs,
    event_ts: eventTs,
    deleted_ts: previous.ts,
    previous_message: previous,
  };
}

/** What Slack wraps around an event. The id tells deliveries of the same event. */
export function envelope(workspace: Workspace, event: Fields, eventId: string, at: Date): Fields {
  return {
    token: 'unused',
    team_id: workspace.teamId,
    context_team_id: workspace.teamId,
    context_enterprise_id: workspace.enterpriseId,
    enterprise_id: workspace.enterpriseId,
    api_app_id: 'A0001',
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(at.getTime() / 1_000),
    authorizations: [
      {
        enterprise_id: workspace.enterpriseId,
        team_id: workspace.teamId,
        user_id: workspace.botUserId,
        is_bot: true,
        is_enterprise_install: workspace.isOrgWide,
      },
    ],
    is_ext_shared_channel: false,
    event_context: 'EC0001',
  };
}

function installedIn({ enterpriseId, isOrgWide }: Workspace): Fields {
  return { enterprise: enterpriseId === null ? null : { id: enterpriseId }, is_enterprise_install: isOrgWide };
}

/** A slash command as typed by a person. */
export function commandPayload(
  workspace: Workspace,
  typed: { readonly user: string; readonly channel: string; readonly text: string; readonly responseUrl: string },
): Readonly<Record<string, string>> {
  return {
    token: 'unused',
    team_id: workspace.teamId,
    team_domain: 'example',
    channel_id: typed.channel,
    channel_name: workspace.channels.get(typed.channel)?.name ?? 'directmessage',
    user_id: typed.user,
    user_name: 'someone',
    command: '/ownership',
    text: typed.text,
    api_app_id: 'A0001',
    ...(workspace.enterpriseId === null ? {} : { enterprise_id: workspace.enterpriseId }),
    is_enterprise_install: String(workspace.isOrgWide),
    response_url: typed.responseUrl,
    trigger_id: 'trigger.1',
  };
}

/** A pressed button of a message. */
export function actionPayload(
  workspace: Workspace,
  pressed: {
    readonly user: string;
    readonly channel: string;
    readonly actionId: string;
    readonly value: string;
    /** Chosen from an overflow menu instead of pressed. */
    readonly isMenu?: boolean;
    readonly responseUrl: string;
  },
): Fields {
  return {
    type: 'block_actions',
    user: { id: pressed.user, username: 'someone', name: 'someone', team_id: workspace.teamId },
    api_app_id: 'A0001',
    token: 'unused',
    container: { type: 'message', channel_id: pressed.channel, is_ephemeral: true },
    trigger_id: 'trigger.1',
    team: { id: workspace.teamId, domain: 'example' },
    ...installedIn(workspace),
    channel: { id: pressed.channel, name: 'somewhere' },
    response_url: pressed.responseUrl,
    actions: [
      {
        block_id: 'b1',
        action_id: pressed.actionId,
        action_ts: '1',
        ...(pressed.isMenu === true
          ? { type: 'overflow', selected_option: { text: { type: 'plain_text', text: 'x' }, value: pressed.value } }
          : { type: 'button', value: pressed.value, text: { type: 'plain_text', text: 'x' } }),
      },
    ],
  };
}

/** A shortcut in the menu of a message. */
export function shortcutPayload(
  workspace: Workspace,
  used: {
    readonly user: string;
    readonly channel: string;
    readonly callbackId: string;
    readonly message: StandInMessage;
    readonly responseUrl: string;
  },
): Fields {
  return {
    type: 'message_action',
    callback_id: used.callbackId,
    trigger_id: 'trigger.1',
    action_ts: '1',
    token: 'unused',
    response_url: used.responseUrl,
    team: { id: workspace.teamId, domain: 'example' },
    user: { id: used.user, name: 'someone' },
    channel: { id: used.channel, name: 'somewhere' },
    message_ts: used.message.ts,
    message: used.message,
    ...installedIn(workspace),
  };
}

/** A pressed button of somebody's Home tab: nothing can be answered there. */
export function homeActionPayload(
  workspace: Workspace,
  pressed: { readonly user: string; readonly actionId: string; readonly value: string },
): Fields {
  const {
    channel: _channel,
    response_url: _url,
    ...payload
  } = actionPayload(workspace, {
    ...pressed,
    channel: '',
    responseUrl: '',
  });
  return {
    ...payload,
    container: { type: 'view', view_id: 'VHOME' },
    view: {
      id: 'VHOME',
      type: 'home',
      team_id: workspace.teamId,
      hash: '1',
      private_metadata: '',
      state: { values: {} },
    },
  };
}

/** What stands in the fields of a modal, by block id, which is also the action id. */
export type ViewValues = Readonly<Record<string, string | null | Fields>>;

/** A choice in a select of a modal that is open. */
export function chosenPayload(
  workspace: Workspace,
  chosen: {
    readonly user: string;
    readonly actionId: string;
    readonly value: string;
    readonly callbackId: string;
    readonly privateMetadata: string;
    readonly values: ViewValues;
  },
): Fields {
  const option = { text: { type: 'plain_text', text: 'x' }, value: chosen.value };
  const action = { type: 'static_select', block_id: 'b1', action_id: chosen.actionId, action_ts: '1' };
  return {
    ...submissionPayload(workspace, chosen),
    type: 'block_actions',
    container: { type: 'view', view_id: 'V1' },
    actions: [{ ...action, selected_option: option }],
  };
}

/**
 * A submitted modal. `values` maps block ids, which are also the action ids, to what was typed, or to the whole state
 * of another kind of input.
 */
export function submissionPayload(
  workspace: Workspace,
  submitted: {
    readonly user: string;
    readonly callbackId: string;
    readonly privateMetadata: string;
    readonly values: ViewValues;
  },
): Fields {
  const values = Object.fromEntries(
    Object.entries(submitted.values).map(([id, value]) => [
      id,
      { [id]: typeof value === 'object' && value !== null ? value : { type: 'plain_text_input', value } },
    ]),
  );
  return {
    type: 'view_submission',
    team: { id: workspace.teamId, domain: 'example' },
    user: { id: submitted.user, username: 'someone', name: 'someone', team_id: workspace.teamId },
    api_app_id: 'A0001',
    token: 'unused',
    trigger_id: 'trigger.1',
    ...installedIn(workspace),
    response_urls: [],
    view: {
      id: 'V1',
      team_id: workspace.teamId,
      type: 'modal',
      callback_id: submitted.callbackId,
      private_metadata: submitted.privateMetadata,
      state: { values },
      hash: '1',
    },
  };
}
