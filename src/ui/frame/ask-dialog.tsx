import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface AskDialogProps {
  isOpen: boolean;
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
export function AskDialog({ isOpen, words, onClose, onConfirm }: AskDialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title" level={2}>
            {words.title}
          </Heading>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
