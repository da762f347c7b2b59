import { type Drawing, flat, gloss, opening, round, shadow } from "./studio";

export const kettle: Drawing = ({
  body,
  wood,
  steel,
}) => `${shadow(400, 770, 175)}<defs>${round("b", body)}${round("w", wood)}${round("m", steel)}</defs>
<path d="M262 690C150 690 196 470 112 446" fill="none" stroke="${body(-0.1)}" stroke-width="30" stroke-linecap="round"/><path d="M262 682C168 680 206 470 118 442" fill="none" stroke="${body(0.08)}" stroke-width="11" stroke-linecap="round"/>
<path d="M536 500c120-60 150 40 112 190" fill="none" stroke="${steel(-0.12)}" stroke-width="22" stroke-linecap="round"/><path d="M588 486c84-14 84 86 58 196" fill="none" stroke="${wood(0)}" stroke-width="36" stroke-linecap="round"/><path d="M600 486c60 0 58 84 40 168" fill="none" stroke="${wood(0.12)}" stroke-width="8" stroke-linecap="round"/>
<path d="M286 470L234 724Q234 774 400 774Q566 774 566 724L514 470Z" fill="url(#b)"/><path d="M280 470q0-40 120-40t120 40v10q0 26-120 26t-120-26z" fill="${body(-0.05)}"/><ellipse cx="400" cy="462" rx="118" ry="27" fill="${body(0.09)}"/><rect x="388" y="404" width="24" height="40" fill="${steel(-0.1)}"/><circle cx="400" cy="392" r="27" fill="url(#w)"/>${gloss("M312 530l-36 200q18 10 34 6l28-206z")}`;

export const grinder: Drawing = ({
  body,
  steel,
  dark,
}) => `${shadow(400, 776, 150)}<defs>${round("b", body)}${round("m", steel)}${round("d", dark)}</defs>
<path d="M300 268h200l-34 130H334z" fill="#5b4a3c" fill-opacity=".5" stroke="#fff" stroke-opacity=".5" stroke-width="3"/><path d="M322 330h156l-16 68H338z" fill="#3a2418"/><path d="M292 248h216q12 0 12 12v14H280v-14q0-12 12-12z" fill="url(#d)"/>
<path d="M300 398h200q24 0 26 26l10 316q0 36-136 36t-136-36l10-316q2-26 26-26z" fill="url(#b)"/><path d="M322 560h156v158q0 22-78 22t-78-22z" fill="${dark(-0.04)}"/><path d="M352 560h96l-14 46h-68z" fill="url(#m)"/><rect x="346" y="664" width="108" height="64" rx="8" fill="url(#m)"/><circle cx="400" cy="478" r="34" fill="${body(-0.1)}"/><circle cx="400" cy="474" r="30" fill="${steel(0.05)}"/><path d="M400 474v-22" stroke="${dark(0)}" stroke-width="5" stroke-linecap="round"/>${gloss("M294 430l-8 300q14 10 26 6l6-306z", 0.3)}`;

export const handGrinder: Drawing = ({
  body,
  wood,
  steel,
}) => `${shadow(400, 772, 92)}<defs>${round("b", body)}${round("w", wood)}${round("m", steel)}</defs>
<path d="M398 318L584 300" stroke="${steel(-0.08)}" stroke-width="17" stroke-linecap="round"/><path d="M398 313L582 295" stroke="${steel(0.14)}" stroke-width="5" stroke-linecap="round"/><rect x="562" y="212" width="46" height="86" rx="22" fill="url(#w)"/><rect x="386" y="304" width="28" height="36" rx="6" fill="url(#m)"/>
<path d="M318 340h164q10 0 10 12v404q0 20-92 20t-92-20V352q0-12 10-12z" fill="url(#b)"/><path d="M308 500h184v60H308z" fill="url(#w)"/><path d="M308 640q92 24 184 0" fill="none" stroke="${body(-0.24)}" stroke-width="4"/><ellipse cx="400" cy="344" rx="88" ry="17" fill="${body(0.1)}"/>${gloss("M334 372q-4 180 0 370q10 8 20 5q-6-190-2-376z", 0.34)}`;

export const scale: Drawing = ({
  body,
  steel,
  dark,
}) => `${shadow(400, 752, 230)}<defs>${flat("b", body)}${round("m", steel)}</defs>
<path d="M176 652L252 560H548L624 652Z" fill="url(#b)"/><path d="M176 652h448v62q0 22-24 22H200q-24 0-24-22z" fill="${body(-0.09)}"/><path d="M226 632L276 576H524L574 632Z" fill="${body(0.06)}" fill-opacity=".8"/>
<rect x="306" y="668" width="188" height="46" rx="10" fill="${dark(-0.12)}"/><g fill="none" stroke="#f2c792" stroke-width="6" stroke-linecap="round"><path d="M352 680v22M372 680h16v10h-16v12h16M412 680h18v22h-18z"/></g><circle cx="446" cy="702" r="4" fill="#f2c792"/><circle cx="560" cy="690" r="11" fill="${body(-0.2)}"/><circle cx="240" cy="690" r="11" fill="${body(-0.2)}"/>${gloss("M252 578l-30 40h120l20-40z", 0.2)}`;

export const jug: Drawing = ({ body }) => `${shadow(400, 770, 140)}<defs>${round("b", body, 1.6)}</defs>
<path d="M520 450c110-34 128 196-8 226" fill="none" stroke="${body(-0.1)}" stroke-width="28" stroke-linecap="round"/><path d="M524 446c90-26 106 170-6 212" fill="none" stroke="${body(0.12)}" stroke-width="9" stroke-linecap="round"/>
<path d="M246 388C300 404 290 420 288 470L258 716Q258 774 400 774Q542 774 542 716L516 470L520 396Z" fill="url(#b)"/><path d="M246 388q60-30 150-30t124 38q-40 28-120 28t-110-24z" fill="${body(-0.18)}"/><path d="M300 398q100-34 200 2q-40 16-100 16t-100-18z" fill="#f7f1e6"/>${gloss("M316 470l-30 250q16 12 32 6l22-258z", 0.5)}`;

export const tamper: Drawing = ({
  body,
  steel,
}) => `${shadow(400, 766, 130)}<defs>${round("b", body)}${round("m", steel, 1.6)}</defs>
<path d="M352 420C332 520 372 560 366 640H434C428 560 468 520 448 420Q440 372 400 372T352 420Z" fill="url(#b)"/><path d="M358 636h84v28h-84z" fill="${steel(-0.16)}"/><path d="M282 676q0-22 118-22t118 22v60q0 30-118 30t-118-30z" fill="url(#m)"/><ellipse cx="400" cy="676" rx="118" ry="22" fill="${steel(0.13)}"/>${gloss("M372 410q-14 90 12 140q12 2 14-6q-20-60-6-136z", 0.42)}`;

export const spoon: Drawing = ({
  body,
}) => `<ellipse cx="420" cy="660" rx="240" ry="26" fill="#4a3a2c" fill-opacity=".28" filter="url(#softer)"/><defs>${flat("b", body)}</defs>
<path d="M318 590L642 372q22-12 34 4t-8 30L352 636z" fill="url(#b)"/><ellipse cx="272" cy="640" rx="112" ry="78" transform="rotate(-33 272 640)" fill="${body(-0.1)}"/><ellipse cx="270" cy="632" rx="108" ry="72" transform="rotate(-33 270 632)" fill="url(#b)"/><ellipse cx="272" cy="634" rx="88" ry="54" transform="rotate(-33 272 634)" fill="${body(-0.2)}"/><ellipse cx="276" cy="642" rx="76" ry="42" transform="rotate(-33 276 642)" fill="#4a2b1b"/><path d="M350 596L640 398" stroke="#fff" stroke-opacity=".4" stroke-width="6" stroke-linecap="round" filter="url(#soft)"/>`;

export const machine: Drawing = ({
  body,
  steel,
  dark,
  wood,
}) => `${shadow(400, 786, 235)}<defs>${flat("b", body)}${round("m", steel, 1.4)}${round("w", wood)}</defs>
<path d="M180 744h440v24q0 18-20 18H200q-20 0-20-18z" fill="${dark(0)}"/><path d="M196 700h408v48H196z" fill="url(#m)"/><path d="M214 712h372" stroke="${steel(-0.3)}" stroke-width="5" stroke-dasharray="12 9"/><path d="M470 420h130v300H470z" fill="${body(-0.1)}"/><path d="M214 420h256v290H214z" fill="${dark(0.06)}"/>
<path d="M190 286q0-24 24-24h372q24 0 24 24v144q0 18-18 18H208q-18 0-18-18z" fill="url(#b)"/><path d="M200 262h400l-20-26H220z" fill="url(#m)"/><circle cx="262" cy="354" r="40" fill="${dark(-0.05)}"/><circle cx="262" cy="354" r="33" fill="#f5efe4"/><path d="M262 354l16-20" stroke="#b3401d" stroke-width="5" stroke-linecap="round"/><g fill="${steel(0.1)}"><circle cx="500" cy="354" r="20"/><circle cx="556" cy="354" r="20"/></g><path d="M290 448h104v34q0 18-52 18t-52-18z" fill="url(#m)"/><rect x="282" y="496" width="120" height="30" rx="8" fill="${steel(-0.2)}"/><path d="M282 510L150 536" stroke="${wood(-0.04)}" stroke-width="30" stroke-linecap="round"/>
<path d="M330 526v22M356 526v22" stroke="${steel(-0.25)}" stroke-width="9"/><path d="M334 548v80M352 548v80" stroke="#54301c" stroke-width="4"/>${opening(343, 632, 48, 11, () => "#f3ede2")}<path d="M295 632q4 66 48 68q44-2 48-68q-48 20-96 0z" fill="#efe8dc"/><path d="M560 448v180" stroke="${steel(0)}" stroke-width="10" stroke-linecap="round"/>${gloss("M206 276h180l-40 160H206z", 0.16)}`;
