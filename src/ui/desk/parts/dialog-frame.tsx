import type { ReactNode } from 'react';
import { ModalFrame } from '#ui/frame/modal-frame.tsx';
import { LacksFrame } from './lacks.tsx';

interface DialogFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** An alert cannot be dismissed by a press beside it. */
  readonly alert?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the desk. It is shown as long as it is rendered. */
export function DialogFrame({ title, onClose, wide, alert, children }: DialogFrameProps) {
  return (
    <ModalFrame
      title={title}
      role={alert ? 'alertdialog' : 'dialog'}
      {...(wide ? { size: 'wide' as const } : {})}
      isOpen
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <LacksFrame>{children}</LacksFrame>
    </ModalFrame>
  );
}
