import { ActionIcon, Tooltip } from "@mantine/core";
import styles from "./BarButton.module.css";
import { Icon, type IconName } from "./Icon";

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  /** Of a button that keeps something on. */
  readonly isPressed?: boolean;
  readonly size?: number;
}

/** A drawing that is a button; its name shows when it is pointed at or reached by key. */
export function BarButton({ icon, label, onClick, isDisabled = false, isPressed, size = 28 }: Props) {
  return (
    <Tooltip label={label} events={{ hover: true, focus: true, touch: false }}>
      <ActionIcon
        size={size}
        className={styles.button}
        aria-label={label}
        {...(isPressed !== undefined && { "aria-pressed": isPressed })}
        disabled={isDisabled}
        onClick={onClick}
      >
        <Icon name={icon} size={size > 24 ? 16 : 14} />
      </ActionIcon>
    </Tooltip>
  );
}
