import { Button, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useApp } from "../parts/appContext";
import { Icon } from "../parts/Icon";
import { MEASURE_KINDS } from "./measureKinds";
import { useAddMeasure } from "./useAddMeasure";

/** Begins a measure of any kind; a selected school goes into the form. */
export function AddMeasureMenu({ isBig = false }: { readonly isBig?: boolean }) {
  const { t } = useTranslation();
  const add = useAddMeasure();
  const selection = useApp((state) => state.view.selection);
  const hint = selection?.kind === "school" ? { school: selection.id } : {};

  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button flex="none" size={isBig ? "xs" : "compact-xs"} leftSection={<Icon name="add" size={13} />}>
          {t(isBig ? "edit.addFirst" : "edit.add")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {MEASURE_KINDS.map((kind) => (
          <Menu.Item key={kind} leftSection={<Icon name={kind} size={18} />} onClick={() => add(kind, hint)}>
            {t(`edit.kind.${kind}`)}
            <div style={{ fontSize: 11.5, color: "color-mix(in srgb, currentColor 85%, transparent)" }}>
              {t(`edit.kindHint.${kind}`)}
            </div>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
