/** What was worked out, by the number of its reader. An array and not a weak map: it is asked dozens of times a message. */
export type Memory = unknown[];
