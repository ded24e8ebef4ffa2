import { SegmentedControl, Select } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useApp } from "../parts/appContext";

interface Props<Value extends string> {
  readonly label: string;
  readonly data: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** From this width of the window on all have room beside each other; English words are longer. */
  readonly roomyFrom: Readonly<Record<"zh" | "en", number>>;
}

/** One of a few things of the top bar: all in view where there is room, else a list. */
export function BarSwitch<Value extends string>({ label, data, value, onChange, roomyFrom }: Props<Value>) {
  const from = roomyFrom[useApp((state) => state.view.language)];
  const isRoomy = useMediaQuery(`(min-width: ${from}px)`, true, { getInitialValueInEffect: false });

  if (!isRoomy)
    return (
      <Select
        w={132}
        style={{ flex: "none" }}
        aria-label={label}
        data={[...data]}
        value={value}
        allowDeselect={false}
        onChange={(chosen) => chosen && onChange(chosen as Value)}
        styles={{ input: { fontWeight: 600, height: 30, minHeight: 30 } }}
      />
    );
  return (
    <SegmentedControl<Value>
      aria-label={label}
      data={[...data]}
      value={value}
      onChange={onChange}
      withItemsBorders={false}
      styles={{ root: { flex: "none" }, label: { paddingInline: 8, fontSize: 12 } }}
    />
  );
}
