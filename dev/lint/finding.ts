/** One broken rule at one place, with what to do instead. */
export type Finding = { file: string; line: number; rule: string; what: string; why: string };
