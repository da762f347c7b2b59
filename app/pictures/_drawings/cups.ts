import { coffee, type Drawing, flat, gloss, opening, round, shadow } from "./studio";

export const mug: Drawing = ({ body }) => `${shadow(400, 762, 165)}<defs>${round("b", body)}</defs>
<path d="M536 452C690 420 700 664 528 660" fill="none" stroke="${body(-0.12)}" stroke-width="46" stroke-linecap="round"/><path d="M540 446C676 420 686 646 534 650" fill="none" stroke="${body(0.03)}" stroke-width="24" stroke-linecap="round"/><path d="M560 438C648 428 664 540 628 600" fill="none" stroke="#fff" stroke-opacity=".32" stroke-width="7" stroke-linecap="round" filter="url(#soft)"/>
<path d="M248 388L262 714Q266 772 400 772Q534 772 538 714L552 388Z" fill="url(#b)"/>${opening(400, 388, 152, 38, body, coffee)}${gloss("M292 450q-8 130 14 250q22 8 34 2q-20-130-12-250z")}
<path d="M262 712q138 44 276 0" fill="none" stroke="${body(-0.2)}" stroke-opacity=".35" stroke-width="4"/>`;

export const cup: Drawing = ({
  body,
  accent,
}) => `${shadow(400, 766, 200)}<defs>${round("b", body)}${round("s", accent)}</defs>
<ellipse cx="400" cy="756" rx="212" ry="42" fill="${accent(-0.12)}"/><ellipse cx="400" cy="748" rx="212" ry="40" fill="url(#s)"/><ellipse cx="400" cy="748" rx="128" ry="23" fill="${accent(-0.1)}"/>
<path d="M512 592c92-26 112 92-22 106" fill="none" stroke="${body(-0.1)}" stroke-width="26" stroke-linecap="round"/><path d="M516 588c70-16 88 72-14 98" fill="none" stroke="${body(0.05)}" stroke-width="11" stroke-linecap="round"/>
<path d="M276 556C276 660 300 748 400 752C500 748 524 660 524 556Z" fill="url(#b)"/>${opening(400, 556, 124, 30, body, coffee)}${gloss("M312 606q2 70 34 112q18 4 24-4q-28-50-28-112z")}`;

export const bottle: Drawing = ({
  body,
  steel,
}) => `${shadow(400, 768, 104)}<defs>${round("b", body)}${round("m", steel)}</defs>
<path d="M306 430C306 372 352 366 352 318L448 318C448 366 494 372 494 430L494 738Q490 776 400 776Q310 776 306 738Z" fill="url(#b)"/>
<rect x="342" y="236" width="116" height="92" rx="16" fill="url(#m)"/><ellipse cx="400" cy="242" rx="56" ry="11" fill="${steel(0.14)}"/><path d="M344 300h112" stroke="${steel(-0.25)}" stroke-width="3"/>
${gloss("M332 440q-6 150 0 290q14 8 26 4q-8-150-2-296z", 0.3)}<path d="M372 560h56" stroke="${body(0.22)}" stroke-width="5" stroke-linecap="round"/>`;

export const canister: Drawing = ({
  body,
  accent,
  wood,
}) => `${shadow(400, 770, 150)}<defs>${round("b", body)}${round("w", wood)}</defs>
<path d="M262 420L262 730Q262 778 400 778Q538 778 538 730L538 420Z" fill="url(#b)"/><ellipse cx="400" cy="420" rx="138" ry="33" fill="${body(-0.14)}"/>
<path d="M254 372v42q0 36 146 36t146-36v-42z" fill="url(#w)"/><ellipse cx="400" cy="372" rx="146" ry="35" fill="${wood(0.09)}"/><path d="M300 362q90-22 190 2M330 382q80 12 150-4" fill="none" stroke="${wood(-0.06)}" stroke-width="3" stroke-opacity=".6"/>
<rect x="330" y="566" width="140" height="96" rx="8" fill="${accent(0)}"/><path d="M356 600h88M370 626h60" stroke="${accent(-0.45)}" stroke-width="5" stroke-linecap="round"/>${gloss("M288 470q-4 130 2 264q14 8 24 5q-6-130-2-264z", 0.26)}`;

export const tin: Drawing = ({
  body,
  accent,
}) => `${shadow(400, 768, 148)}<defs>${round("b", body)}${round("l", body, 1.3)}${flat("a", accent)}</defs>
<path d="M268 446L268 724Q268 772 400 772Q532 772 532 724L532 446Z" fill="url(#b)"/><path d="M262 366v76q0 34 138 34t138-34v-76z" fill="url(#l)"/><path d="M262 440q0 34 138 34t138-34" fill="none" stroke="${body(-0.22)}" stroke-width="5" stroke-opacity=".6"/>
<ellipse cx="400" cy="366" rx="138" ry="33" fill="${body(0.1)}"/><ellipse cx="400" cy="364" rx="112" ry="25" fill="${body(0.03)}"/>
<path d="M268 540q132 40 264 0v130q-132 40-264 0z" fill="url(#a)"/><path d="M340 592q60 14 120 0M362 622q38 9 76 0" fill="none" stroke="${accent(-0.5)}" stroke-width="6" stroke-linecap="round"/><circle cx="400" cy="655" r="9" fill="${body(0)}"/>${gloss("M292 400q-4 160 4 336q12 8 22 5q-8-170-2-340z", 0.26)}`;
