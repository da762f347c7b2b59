import { coffee, type Drawing, flat, gloss, opening, round, shadow } from "./studio";

export const pouch: Drawing = ({
  body,
  accent,
}) => `${shadow(400, 774, 178)}<defs>${round("b", body, 0.8)}${flat("a", accent)}</defs>
<path d="M250 250h300l14 60q18 230 4 420q-4 46-168 46t-168-46q-14-190 4-420z" fill="url(#b)"/><path d="M250 250h300l5 26H245z" fill="${body(-0.1)}"/><path d="M246 290h308" stroke="${body(-0.16)}" stroke-width="3" stroke-dasharray="7 6"/>
<path d="M236 320q-16 220 0 400M564 320q16 220 0 400" fill="none" stroke="${body(-0.15)}" stroke-width="9" stroke-opacity=".45" filter="url(#soft)"/><circle cx="400" cy="336" r="13" fill="${body(-0.12)}"/><circle cx="400" cy="336" r="4" fill="${body(-0.3)}"/>
<path d="M282 400h236v250H282z" fill="url(#a)"/><path d="M330 450h140" stroke="${accent(-0.5)}" stroke-width="11" stroke-linecap="round"/><path d="M352 484h96" stroke="${accent(-0.32)}" stroke-width="5" stroke-linecap="round"/>
<g fill="${body(-0.04)}"><path d="M400 520c34 0 44 30 44 48s-16 44-44 44s-44-26-44-44s10-48 44-48z"/></g><path d="M402 524c-16 26 16 52-4 84" fill="none" stroke="${accent(0)}" stroke-width="6" stroke-linecap="round"/><path d="M314 630h172" stroke="${accent(-0.2)}" stroke-width="2"/>
${gloss("M268 300q-14 200 0 420q18 10 30 6q-12-220-2-424z", 0.24)}<path d="M292 700q108 26 216 0" fill="none" stroke="${body(-0.16)}" stroke-width="5" stroke-opacity=".5" filter="url(#soft)"/>`;

export const giftCard: Drawing = ({
  body,
  accent,
}) => `<ellipse cx="430" cy="742" rx="240" ry="30" fill="#4a3a2c" fill-opacity=".32" filter="url(#softer)"/><defs>${flat("b", body)}${flat("a", accent)}</defs>
<g transform="rotate(-9 400 540)"><rect x="150" y="400" width="480" height="300" rx="22" fill="${accent(-0.1)}"/><path d="M150 422q0-22 22-22h436q22 0 22 22L390 580z" fill="url(#a)"/></g>
<g transform="rotate(5 400 500)"><rect x="176" y="346" width="450" height="284" rx="24" fill="${body(-0.16)}"/><rect x="172" y="340" width="450" height="284" rx="24" fill="url(#b)"/><path d="M212 560h120" stroke="${accent(0)}" stroke-width="8" stroke-linecap="round"/><path d="M212 590h70" stroke="${accent(0)}" stroke-opacity=".6" stroke-width="6" stroke-linecap="round"/><path d="M214 424v-40l18 22 18-22v40" fill="none" stroke="${accent(0)}" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"/>
<path d="M500 470c44 0 58 36 58 60s-22 54-58 54s-58-30-58-54s14-60 58-60z" fill="${accent(0)}" fill-opacity=".92"/><path d="M502 474c-20 34 20 64-4 106" fill="none" stroke="${body(0)}" stroke-width="8" stroke-linecap="round"/>${gloss("M184 352h200l-90 262H184z", 0.14)}</g>`;

export const course: Drawing = ({
  body,
  wood,
  steel,
}) => `${shadow(330, 772, 130)}${shadow(560, 762, 80)}<defs>${round("b", body)}${round("w", wood)}${round("m", steel, 1.4)}</defs>
<path d="M210 430h240l-20 300q0 40-100 40t-100-40z" fill="url(#b)"/><path d="M234 520h192l-13 190q-4 26-83 26t-83-26z" fill="${body(-0.07)}"/><path d="M210 430q120 34 240 0" fill="none" stroke="${body(-0.2)}" stroke-width="5"/><path d="M250 430c-30-150 30-190 80-190s110 40 80 190" fill="none" stroke="${body(-0.12)}" stroke-width="16"/><path d="M286 590h88" stroke="${body(0.24)}" stroke-width="8" stroke-linecap="round"/>
<path d="M500 626C500 700 520 762 560 764C600 762 620 700 620 626Z" fill="#efe8dc"/>${opening(560, 626, 60, 15, () => "#f3ede2", coffee)}<path d="M528 630q32-12 64 0q-30 12-64 0z" fill="#d9b98f"/><path d="M552 470q-22-40 4-76M584 500q-18-34 4-66" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="9" stroke-linecap="round" filter="url(#soft)"/>`;

/** A stack of four, the uppermost seen from above. */
export const coaster: Drawing = ({
  body,
}) => `${shadow(400, 762, 210)}<defs>${round("b", body)}${flat("t", body)}</defs>
${[716, 690, 664].map((y) => `<path d="M200 ${y}v28q0 40 200 40t200-40v-28z" fill="url(#b)"/><path d="M200 ${y + 28}q0 40 200 40t200-40" fill="none" stroke="${body(-0.22)}" stroke-width="3" stroke-opacity=".5"/>`).join("")}
<ellipse cx="400" cy="658" rx="200" ry="62" fill="url(#b)"/><ellipse cx="400" cy="650" rx="200" ry="62" fill="url(#t)"/><g fill="none" stroke="${body(-0.1)}" stroke-width="3" stroke-opacity=".7"><ellipse cx="390" cy="650" rx="150" ry="45"/><ellipse cx="384" cy="650" rx="104" ry="31"/><ellipse cx="378" cy="650" rx="62" ry="18"/><ellipse cx="374" cy="650" rx="24" ry="7"/></g>${gloss("M250 630q70-34 170-30q-90 12-150 44z", 0.3)}`;
