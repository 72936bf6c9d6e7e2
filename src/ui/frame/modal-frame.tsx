import type { ReactNode } from 'react';
import {
  Dialog,
  Heading,
  Modal,
  ModalOverlay,
  type ModalOverlayProps,
} from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { StopHelp } from './stop-help.tsx';

interface ModalFrameProps extends Pick<
  ModalOverlayProps,
  'isOpen' | 'isDismissable' | 'isKeyboardDismissDisabled' | 'onOpenChange'
> {
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly size?: 'narrow' | 'wide';
  /** A name for its looks on the veil; a dialog is not printed unless its own looks say so. */
  readonly veil?: string;
  /** Of a screen outside an exercise, as the library is. */
  readonly outside?: boolean;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * What every dialog over a screen stands in. It covers the bar of the screen, hence it has one of its own,
 * which stays however far one scrolls: EXERCISE, and what to say when something real happens.
 */
export function ModalFrame({ title, role = 'dialog', size, children, ...props }: ModalFrameProps) {
  const { veil = 'no-print', outside = false, ...overlay } = props;
  const t = useWords('library');
  return (
    <ModalOverlay className={`veil ${veil}`} {...overlay}>
      <Modal className={size === undefined ? 'modal' : `modal ${size}-modal`}>
        <Dialog className="dialog" role={role}>
          {({ close }) => (
            <>
              <div className="dialog-bar">
                <span className="chip exercise-chip">{t('exercise')}</span>
                {outside ? null : <StopHelp />}
              </div>
              <div className="dialog-inside">
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                {typeof children === 'function' ? children(close) : children}
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
