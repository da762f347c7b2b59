import { style as ground } from "../page/style";

/** The inbox on the same paper as the other stand-in. */
export const style = `${ground}
.bar { display: grid; gap: 16px; grid-template-columns: 1fr 1fr auto; align-items: end; margin-top: 24px; }
.bar button { margin: 0; padding: 0 28px; min-height: 48px; width: auto; }
@media (max-width: 640px) { .bar { grid-template-columns: 1fr; } }
.mails { list-style: none; margin: 8px 0 0; padding: 0; background: var(--raised); border: 1px solid var(--line); border-radius: 12px; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr) auto; gap: 4px 24px; padding: 14px 20px; text-decoration: none; }
.mails a:hover { background: var(--paper); }
.mails span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mails .subject { font-weight: 600; }
@media (max-width: 640px) { .mails a { grid-template-columns: minmax(0, 1fr); } }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 720px; border: 1px solid var(--line); border-radius: 12px; background: #fff; margin-top: 12px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--raised); border: 1px solid var(--line); border-radius: 12px; padding: 16px; }
`;
