import { Modal, TextInput } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly label: string;
  readonly size: "lg" | "xl";
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of entries that are found by typing. */
export function SearchedDialog({ title, label, size, typed, onType, onClose, children }: Props) {
  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      <TextInput
        data-autofocus
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {children}
    </Modal>
  );
}
