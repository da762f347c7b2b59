/** The shop's colours as mail programs know them (sRGB of the tokens in `app/globals.css`), and its faces' fallbacks. */
export const light = {
  paper: "#f9f6f1",
  raised: "#ffffff",
  sunken: "#f0ece5",
  ink: "#221811",
  mute: "#665c52",
  line: "#e2ddd5",
  ember: "#b83b07",
  onEmber: "#fdfcf8",
};

const dark: typeof light = {
  paper: "#18130e",
  raised: "#231d17",
  sunken: "#2c251e",
  ink: "#f0ece5",
  mute: "#b1aa9e",
  line: "#38312b",
  ember: "#f28c5c",
  onEmber: "#1f0f08",
};

export const serif = 'Fraunces, Georgia, "Times New Roman", serif';
export const sans = '"Instrument Sans", -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/**
 * Mail programs that know neither style sheets nor dark mode take the inline colours; those that do get the shop's dark
 * ones, class by class.
 */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; -webkit-text-size-adjust: 100%; }
a { text-decoration: underline; }
@media (max-width: 480px) {
  .inset { padding: 24px 20px !important; }
  .title { font-size: 26px !important; }
}
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: ${dark.paper} !important; color: ${dark.ink} !important; }
  .card { background-color: ${dark.raised} !important; border-color: ${dark.line} !important; }
  .panel { background-color: ${dark.sunken} !important; }
  .ink { color: ${dark.ink} !important; }
  .mute { color: ${dark.mute} !important; }
  .line { border-color: ${dark.line} !important; }
  .ember { color: ${dark.ember} !important; }
  .button { background-color: ${dark.ember} !important; color: ${dark.onEmber} !important; }
  .quiet { border-color: ${dark.mute} !important; color: ${dark.ink} !important; }
}`;
