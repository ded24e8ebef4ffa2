import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";
import { PALETTE } from "../../io/charts/palette";

/** Ink blue: dark enough at its primary shades for small white letters (WCAG AA). */
const ink: MantineColorsTuple = [
  "#eef4fa",
  "#dae6f2",
  "#b4cce4",
  "#8bb0d5",
  "#6797c7",
  "#4d85bd",
  "#3c76b0",
  "#2c669f",
  "#1f5588",
  "#164671",
];

const dark: MantineColorsTuple = [
  "#d3d8df",
  "#b6bdc7",
  "#98a1ad",
  "#6a7481",
  "#434b56",
  "#333a44",
  "#262c34",
  "#1c2128",
  "#15191f",
  "#0f1216",
];

/** Letters that every office machine has, Chinese first among the broad ones. */
const FONT =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const small = { defaultProps: { size: "xs" } };

/** Compact and calm: small controls, little colour, the map is what shines. */
export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 8, dark: 6 },
  colors: { ink, dark },
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: "600" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "19px" },
  spacing: { xs: "6px", sm: "10px", md: "14px", lg: "20px", xl: "28px" },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: small,
    TextInput: small,
    NumberInput: small,
    Select: small,
    MultiSelect: small,
    Textarea: small,
    Checkbox: small,
    Radio: small,
    Switch: small,
    SegmentedControl: small,
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray", size: "md" } },
    CloseButton: { defaultProps: { "aria-label": "\u00d7" } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true, multiline: true, maw: 320 } },
    Menu: { defaultProps: { shadow: "md", position: "bottom-start", withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
  },
});

/** Colours of charts as the style sheets name them, on a light ground (0) or a dark one (1). */
const chartColours = (ground: 0 | 1) =>
  Object.fromEntries(Object.entries(PALETTE).map(([role, colours]) => [`--chart-${role}`, colours[ground]]));

/** Quiet words still have to be read: dimmed and placeholder letters keep 4.5 : 1 on every ground used here. */
export const quietButLegible: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#56606b",
    "--mantine-color-placeholder": "#6b7580",
    "--mantine-color-error": "#b3261e",
    "--shell-ground": "#f4f6f8",
    "--shell-paper": "#ffffff",
    "--shell-line": "#dde2e7",
    "--shell-good": "#1d6b3c",
    "--shell-bad": "#b3261e",
    "--shell-plan": "#c9ddf0",
    ...chartColours(0),
  },
  dark: {
    "--mantine-color-dimmed": "#a3acb8",
    "--mantine-color-placeholder": "#98a1ad",
    "--mantine-color-error": "#ff8f87",
    "--shell-ground": "#15191f",
    "--shell-paper": "#1c2128",
    "--shell-line": "#333a44",
    "--shell-good": "#6fcf97",
    "--shell-bad": "#ff8f87",
    "--shell-plan": "#2b4a68",
    ...chartColours(1),
  },
});
