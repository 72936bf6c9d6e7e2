/** A dialog that was opened from an agency’s card. */
export interface AgencyDialogProps {
  readonly agency: string;
  readonly onClose: () => void;
}
