import type { Tone } from "./colour";
import { coffee, type Drawing, flat, gloss, opening, round, shadow } from "./studio";

export const dripper: Drawing = ({
  body,
}) => `${shadow(400, 770, 140)}<defs>${round("b", body)}${round("g", () => "#e8ecea")}</defs>
${glass("M300 590L300 724Q300 776 400 776Q500 776 500 724L500 590Z")}<path d="M306 690v36q4 44 94 44t94-44v-36z" fill="${coffee}" fill-opacity=".9"/>
<path d="M528 420c80-10 92 104-30 120" fill="none" stroke="${body(-0.08)}" stroke-width="26" stroke-linecap="round"/><path d="M234 372L362 566H438L566 372Z" fill="url(#b)"/><path d="M280 560h240q26 0 26 16t-26 16H280q-26 0-26-16t26-16z" fill="url(#b)"/>
${opening(400, 372, 166, 40, body)}<path d="M270 376q60 84 116 88h28q56-4 116-88q-130 44-260 0z" fill="#f4efe6" fill-opacity=".9"/><path d="M300 392q100 34 200 0q-40 58-84 62h-32q-44-4-84-62z" fill="${coffee}" fill-opacity=".85"/>${gloss("M286 430l74 118h22l-70-120z")}`;

export const carafe: Drawing = ({
  body,
  wood,
}) => `${shadow(400, 770, 165)}<defs>${round("w", wood)}${round("b", body)}</defs>
${glass("M320 300L372 470Q250 560 250 690Q250 776 400 776Q550 776 550 690Q550 560 428 470L480 300Z")}<path d="M262 654q138 36 276 0q6 112-138 114q-144-2-138-114z" fill="${coffee}" fill-opacity=".88"/><ellipse cx="400" cy="654" rx="138" ry="26" fill="#52301f"/>
<path d="M352 412h96l14 74q-62 22-124 0z" fill="url(#w)"/><path d="M346 448q54 14 108 0" fill="none" stroke="${body(-0.1)}" stroke-width="7"/><circle cx="400" cy="455" r="10" fill="${body(0)}"/><ellipse cx="400" cy="300" rx="80" ry="18" fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="4"/>${gloss("M286 610q-16 70 10 120q14 10 22 2q-20-60-8-124z", 0.5)}`;

export const press: Drawing = ({
  body,
  steel,
}) => `${shadow(400, 772, 130)}<defs>${round("b", body)}${round("m", steel)}</defs>
<path d="M524 420h54q22 0 22 24v210q0 24-22 24h-54" fill="none" stroke="${body(-0.06)}" stroke-width="26" stroke-linejoin="round"/>
${glass("M286 380L286 740Q290 772 400 772Q510 772 514 740L514 380Z")}<path d="M290 520h220v222q-4 26-110 26t-110-26z" fill="${coffee}" fill-opacity=".92"/><ellipse cx="400" cy="520" rx="110" ry="22" fill="#5a3824"/>
<path d="M278 420h16v330h-16zM506 420h16v330h-16z" fill="url(#m)"/><path d="M276 440q124 34 248 0v26q-124 34-248 0zM276 700q124 34 248 0v34q-124 38-248 0z" fill="url(#m)"/><path d="M270 372q0-46 130-46t130 46v16q0 30-130 30t-130-30z" fill="url(#b)"/><rect x="394" y="236" width="12" height="96" fill="${steel(-0.1)}"/><circle cx="400" cy="228" r="26" fill="${body(-0.04)}"/><circle cx="391" cy="220" r="8" fill="#fff" fill-opacity=".4"/>`;

export const moka: Drawing = ({
  body,
  dark,
}) => `${shadow(400, 770, 140)}<defs>${round("b", body, 1.5)}${round("d", dark)}</defs>
<path d="M514 392h66q16 0 12 20l-38 220q-3 16-16 12t-10-18l30-180h-50z" fill="url(#d)"/><path d="M300 560L268 736Q268 770 400 770Q532 770 532 736L500 560Z" fill="url(#b)"/><path d="M344 560l-18 206M456 560l18 206M400 566v204" stroke="${body(-0.16)}" stroke-width="3" stroke-opacity=".55"/>
<rect x="290" y="530" width="220" height="38" rx="12" fill="${body(-0.14)}"/><path d="M246 356l56 20-6 158h208l16-178z" fill="url(#b)"/><path d="M352 372l-6 162M448 368l4 166" stroke="${body(-0.16)}" stroke-width="3" stroke-opacity=".5"/><path d="M282 362q118-60 240-4l-4 20H290z" fill="${body(0.07)}"/><circle cx="402" cy="312" r="22" fill="url(#d)"/>${gloss("M318 400l-6 120h24l4-122zM300 600l-16 124h26l12-124z", 0.42)}`;

export const filters: Drawing = ({
  body,
  accent,
}) => `${shadow(400, 768, 180)}<defs>${flat("b", body)}${flat("a", accent)}</defs>
<path d="M206 470h340l-84 220q-86 26-172 0z" fill="${body(-0.11)}"/><path d="M222 446h340l-84 230q-86 28-172 0z" fill="${body(-0.05)}"/><path d="M238 420h340l-86 240q-84 30-168 0z" fill="url(#b)"/><path d="M254 432h308M276 494h262M298 556h218" stroke="${body(-0.12)}" stroke-width="2" stroke-opacity=".5"/>
<path d="M214 640h372v104q0 24-186 24t-186-24z" fill="url(#a)"/><path d="M330 690h140M352 720h96" stroke="${accent(-0.45)}" stroke-width="7" stroke-linecap="round"/>`;

/** Clear glass: almost nothing but its edges and its reflections. */
export function glass(path: string): string {
  const edge: Tone = () => "#ffffff";
  return `<path d="${path}" fill="${edge(0)}" fill-opacity=".26" stroke="#fff" stroke-opacity=".62" stroke-width="4"/>`;
}
