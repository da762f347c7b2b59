/** Paper and ink, as in the shop; system fonts, since a stand-in loads nothing. */
export const style = `
:root { color-scheme: light; --paper: oklch(0.975 0.008 85); --raised: #fff; --ink: oklch(0.22 0.02 60);
  --muted: oklch(0.45 0.02 65); --line: oklch(0.88 0.012 80); --edge: oklch(0.6 0.02 70); --danger: oklch(0.5 0.19 25);
  --honey: oklch(0.78 0.14 80); --leaf: oklch(0.45 0.11 150); --ember: oklch(0.58 0.17 38); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 ui-sans-serif, system-ui, sans-serif; }
h1, h2 { font-family: ui-serif, Georgia, serif; font-weight: 600; line-height: 1.2; margin: 0; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--ember); outline-offset: 2px; }
.test { background: var(--honey); color: var(--ink); text-align: center; padding: 6px 16px; font-size: 14px; font-weight: 600; }
.pay { display: grid; max-width: 1040px; margin: 0 auto; padding: 40px 24px 64px; gap: 56px; }
@media (min-width: 860px) { .pay { grid-template-columns: 1fr 1fr; padding-top: 72px; } }
.back { display: inline-flex; gap: 8px; align-items: center; min-height: 44px; text-decoration: none; color: var(--muted); }
.back:hover { color: var(--ink); text-decoration: underline; }
.merchant { color: var(--muted); margin: 24px 0 4px; }
.sum { font-size: 40px; font-variant-numeric: tabular-nums; }
.lines { list-style: none; margin: 32px 0 0; padding: 0; }
.lines li { display: grid; grid-template-columns: 48px 1fr auto; gap: 16px; padding: 12px 0; border-top: 1px solid var(--line); }
.lines li.bare { grid-template-columns: 1fr auto; }
.lines img { width: 48px; height: 48px; border-radius: 6px; object-fit: cover; background: var(--line); }
.lines small { display: block; color: var(--muted); font-size: 14px; }
.amount { font-variant-numeric: tabular-nums; white-space: nowrap; }
.total { display: flex; justify-content: space-between; border-top: 1px solid var(--edge); padding-top: 12px; font-weight: 600; }
form.card, .panel { background: var(--raised); border: 1px solid var(--line); border-radius: 12px; padding: 24px;
  box-shadow: 0 8px 28px oklch(0.22 0.02 60 / 0.07); }
.field { margin-top: 16px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
label { display: block; font-weight: 550; font-size: 15px; margin-bottom: 4px; }
input { width: 100%; min-height: 48px; padding: 10px 12px; font: inherit; font-variant-numeric: tabular-nums; color: inherit;
  background: var(--raised); border: 1px solid var(--edge); border-radius: 6px; }
input[aria-invalid="true"] { border-color: var(--danger); border-width: 2px; }
.error { color: var(--danger); font-size: 15px; margin: 6px 0 0; }
.alert { border: 1px solid var(--danger); color: var(--danger); border-radius: 6px; padding: 10px 12px; margin-top: 16px; }
button { width: 100%; min-height: 52px; margin-top: 24px; border: 1px solid var(--ink); border-radius: 999px; background: var(--ink);
  color: var(--raised); font: inherit; font-weight: 600; cursor: pointer; transition: opacity 150ms; }
button:hover { opacity: 0.88; }
button.quiet { background: none; color: var(--ink); margin-top: 12px; }
details { margin-top: 24px; font-size: 15px; }
summary { cursor: pointer; min-height: 32px; font-weight: 550; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
code { font-family: ui-monospace, monospace; white-space: nowrap; }
.narrow { width: min(520px, 100% - 32px); margin: 72px auto; }
.narrow.panel { padding: 32px; }
.wide { max-width: 1200px; margin: 40px auto; padding: 0 24px; }
.wide section { margin-top: 40px; overflow-x: auto; }
.ok { color: var(--leaf); } .bad { color: var(--danger); } .muted { color: var(--muted); }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;
