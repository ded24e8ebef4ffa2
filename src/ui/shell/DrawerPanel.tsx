/** Where charts, the table of schools and the warnings open. */
export function DrawerPanel() {
  return <div />;
}
