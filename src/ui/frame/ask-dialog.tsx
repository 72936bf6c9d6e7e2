import { Button } from 'react-aria-components';
import { ModalFrame } from './modal-frame.tsx';

interface AskDialogProps {
  isOpen: boolean;
  /** On a screen outside an exercise. */
  outside?: boolean;
  words: {
    readonly title: string;
    readonly says: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before something is gone for good; keeping it is the easier answer. */
export function AskDialog({ isOpen, outside = false, words, onClose, onConfirm }: AskDialogProps) {
  return (
    <ModalFrame
      title={words.title}
      role="alertdialog"
      outside={outside}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <p>{words.says}</p>
      <div className="dialog-acts">
        <Button className="button quiet-button" autoFocus onPress={onClose}>
          {words.cancel}
        </Button>
        <Button
          className="button danger-button"
          onPress={() => {
            onClose();
            onConfirm();
          }}
        >
          {words.confirm}
        </Button>
      </div>
    </ModalFrame>
  );
}
