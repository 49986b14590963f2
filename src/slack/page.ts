/** The most that Slack hands out on one page of any list; a larger wish is refused as `invalid_limit` (its SDK's docs). */
export const LARGEST_PAGE = 999;
