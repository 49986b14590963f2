/** How an app answered. Over a socket the status is 200 once the envelope is acknowledged. */
export interface Delivered {
  readonly status: number;
  readonly body: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A way in which Slack hands things to an app. */
export interface Delivery {
  event(body: Fields): Promise<Delivered>;
  command(body: Readonly<Record<string, string>>): Promise<Delivered>;
  interactive(body: Fields): Promise<Delivered>;
}
