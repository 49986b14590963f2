/** There is no token with which Slack could be asked. */
export class TokenUnavailable extends Error {
  override readonly name = 'TokenUnavailable';
  readonly code: 'not_installed' | 'token_expired';
  /** True when waiting does not help. */
  readonly isFinal: boolean;
  constructor(code: TokenUnavailable['code'], isFinal: boolean) {
    super(code === 'not_installed' ? 'The app is not installed there' : 'The token has ended and is not refreshed yet');
    this.code = code;
    this.isFinal = isFinal;
  }
}
