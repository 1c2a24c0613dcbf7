import { FOCUSES, type Focus, type Look, type Supports, THEMES, type Theme } from "../../app/settings.ts"
import { Slider } from "../parts/Slider.tsx"
import { Switch } from "../parts/Switch.tsx"
import { type Key, t, tDecimal } from "../t.ts"
import { Choice } from "./Choice.tsx"
import { FontField } from "./FontField.tsx"
import "./fonts.css"
import "./look-panel.css"

interface Props {
  readonly supports: Supports
  readonly onChange: (supports: Supports) => void
}

const THEME_NAMES: Readonly<Record<Theme, Key>> = {
  auto: "readThemeAuto",
  light: "readThemeLight",
  dark: "readThemeDark",
  sepia: "readThemeSepia",
  contrast: "readThemeContrast",
}

const FOCUS_NAMES: Readonly<Record<Focus, Key>> = {
  none: "readFocusNone",
  "1": "readFocusOne",
  "3": "readFocusThree",
  "5": "readFocusFive",
  ruler: "readFocusRuler",
}

/** How a text looks, and what guides the eye. */
export function LookPanel({ supports, onChange }: Props) {
  const { look, focus, numbers, parts, marks } = supports
  const setLook = (some: Partial<Look>) => onChange({ ...supports, look: { ...look, ...some } })
  return (
    <div className="look-panel">
      <Slider
        label={t("readSize")}
        value={look.size}
        min={14}
        max={48}
        step={1}
        text={t("readPixels", look.size)}
        onChange={(size) => setLook({ size })}
      />
      <Slider
        label={t("readWidth")}
        value={look.width}
        min={24}
        max={100}
        step={2}
        text={t("readLetters", look.width)}
        onChange={(width) => setLook({ width })}
      />
      <Slider
        label={t("readLines")}
        value={look.lines}
        min={1.2}
        max={2.6}
        step={0.1}
        text={tDecimal(look.lines)}
        onChange={(lines) => setLook({ lines: Math.round(lines * 10) / 10 })}
      />
      <Slider
        label={t("readSpacing")}
        value={look.spacing}
        min={0}
        max={20}
        step={1}
        text={t("readPercent", look.spacing)}
        onChange={(spacing) => setLook({ spacing })}
      />
      <FontField font={look.font} onPick={(font) => setLook({ font })} />
      <Choice
        label={t("readTheme")}
        options={THEMES.map((value) => ({ value, name: t(THEME_NAMES[value]) }))}
        value={look.theme}
        onPick={(theme) => setLook({ theme })}
      />
      <div>
        <Choice
          label={t("readFocus")}
          options={FOCUSES.map((value) => ({ value, name: t(FOCUS_NAMES[value]) }))}
          value={focus}
          onPick={(focus) => onChange({ ...supports, focus })}
        />
        {focus !== "none" && <p className="soft hint">{t("readFocusHint")}</p>}
      </div>
      <div>
        <Switch
          label={t("readNumbers")}
          on={numbers}
          onChange={(numbers) => onChange({ ...supports, numbers })}
        />
        <Switch label={t("readOnePart")} on={parts} onChange={(parts) => onChange({ ...supports, parts })} />
        <Switch label={t("readMarks")} on={marks} onChange={(marks) => onChange({ ...supports, marks })} />
      </div>
    </div>
  )
}
