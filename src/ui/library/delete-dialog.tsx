import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';

interface DeleteDialogProps {
  isOpen: boolean;
  names: { readonly title: string; readonly when: string };
  onClose: () => void;
  onDelete: () => void;
}

/** Asks before an exercise is gone for good. */
export function DeleteDialog({ isOpen, names, onClose, onDelete }: DeleteDialogProps) {
  const t = useWords('library');
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
            {t('remove.title')}
          </Heading>
          <p>{t('remove.says', names)}</p>
          <div className="dialog-acts">
            <Button className="button quiet-button" autoFocus onPress={onClose}>
              {t('remove.cancel')}
            </Button>
            <Button
              className="button danger-button"
              onPress={() => {
                onClose();
                onDelete();
              }}
            >
              {t('remove.confirm')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
