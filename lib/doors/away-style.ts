/** The shop's looks in little: the same tokens as `app/globals.css`, whose file an outage should not have to wait for. */
export function awayStyle({
  display,
  sans,
}: {
  display?: string | undefined;
  sans?: string | undefined;
}): string {
  return `${face("Fraunces", display, "100 900")}${face("Instrument Sans", sans, "400 700")}
:root{color-scheme:light dark;--paper:oklch(.975 .008 85);--raised:oklch(1 0 0);--ink:oklch(.22 .02 60);--mute:oklch(.48 .02 65);
--line:oklch(.9 .012 80);--ember:oklch(.53 .17 38);--on-ember:oklch(.99 .005 85);--tint:oklch(.955 .025 45);--leaf:oklch(.46 .1 150)}
@media(prefers-color-scheme:dark){:root{--paper:oklch(.19 .012 60);--raised:oklch(.235 .014 62);--ink:oklch(.945 .01 85);--mute:oklch(.74 .018 78);
--line:oklch(.32 .014 65);--ember:oklch(.74 .14 45);--on-ember:oklch(.19 .03 45);--tint:oklch(.28 .045 42);--leaf:oklch(.8 .11 150)}}
*{box-sizing:border-box;margin:0}
body{min-height:100dvh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);
font:1rem/1.6 "Instrument Sans",Arial,sans-serif;-webkit-font-smoothing:antialiased}
header{padding:1rem clamp(1.25rem,4vw,3.5rem);border-bottom:1px solid var(--line)}
.logo{display:inline-flex;min-height:2.75rem;align-items:center;color:inherit;text-decoration:none;
font:600 1.625rem/1 Fraunces,"Times New Roman",serif;letter-spacing:-.025em}
main{flex:1;display:grid;align-content:center;justify-items:center;padding:3rem 1.25rem 5rem;text-align:center}
h1{margin-top:2rem;font:500 clamp(2.1rem,1.5rem + 2.6vw,3.25rem)/1.1 Fraunces,"Times New Roman",serif;letter-spacing:-.02em;text-wrap:balance}
.lead{max-width:46ch;margin-top:1.1rem;color:var(--mute);font-size:1.2rem;line-height:1.55;text-wrap:pretty}
.safe{display:inline-flex;gap:.6rem;align-items:flex-start;max-width:44ch;margin-top:1.75rem;padding:.8rem 1.15rem;border:1px solid var(--line);
border-radius:12px;background:var(--raised);text-align:left;line-height:1.45;text-wrap:pretty}
.safe svg{flex:none;margin-top:.12rem;color:var(--leaf)}
.ways{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:center;justify-content:center;margin-top:2rem}
.button:not([hidden]){display:inline-flex;min-height:3rem;align-items:center;padding:0 1.5rem;border:0;border-radius:6px;background:var(--ember);
color:var(--on-ember);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.link{display:inline-flex;min-height:3rem;align-items:center;padding:0 .75rem;color:inherit;font-weight:600;text-underline-offset:.25em}
.waiting{max-width:44ch;margin-top:1.75rem;color:var(--mute);font-size:.925rem;text-wrap:balance}
a:focus-visible,button:focus-visible{outline:3px solid var(--ember);outline-offset:3px;border-radius:6px}
.cup{color:var(--mute)}.body{fill:var(--ember)}.rim{fill:var(--on-ember);opacity:.28}.ear{stroke:var(--ember)}.saucer{fill:var(--ink);opacity:.16}
.steam path{opacity:.55}
@media(prefers-reduced-motion:no-preference){.steam path{animation:rise 3.6s ease-in-out infinite}
.steam path:nth-child(2){animation-delay:-1.2s}.steam path:nth-child(3){animation-delay:-2.4s}
@keyframes rise{0%,100%{opacity:.18;transform:translateY(4px)}50%{opacity:.7;transform:translateY(-4px)}}}
@media(max-width:30rem){.ways{flex-direction:column;align-self:stretch;align-items:stretch;width:100%}.button,.link{justify-content:center}}`;
}

function face(family: string, file: string | undefined, weight: string): string {
  if (!file) return "";
  return `@font-face{font-family:"${family}";src:url("${file}") format("woff2");font-weight:${weight};font-display:swap}`;
}
