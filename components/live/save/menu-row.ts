/** A line of the menu. */
export interface MenuRow {
  readonly label: string;
  readonly name: string;
  readonly button: string;
  readonly act: () => void | Promise<void>;
}
