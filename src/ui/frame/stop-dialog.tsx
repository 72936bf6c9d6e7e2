import { useEffect, useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { ModalFrame } from './modal-frame.tsx';
import { stopKey, StopWords } from './stop-words.tsx';

/**
 * The words to stop, shown by one key from wherever one is: in a field, a menu, another dialog. Once they
 * are closed, all of it is as it was, and the focus where it was.
 */
export function StopDialog() {
  const t = useWords('frame');
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== stopKey || event.repeat) return;
      event.preventDefault();
      // What is open takes keys for itself: a menu would look for a thing of that name.
      event.stopPropagation();
      closeMenu(event.target);
      setOpen(true);
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
  return (
    <ModalFrame
      title={t('stop.title')}
      role="alertdialog"
      size="narrow"
      veil="stop-veil no-print"
      outside
      isOpen={isOpen}
      isDismissable
      onOpenChange={setOpen}
    >
      {(close) => (
        <>
          <StopWords />
          <div className="dialog-acts">
            <button type="button" className="button" onClick={close}>
              {t('stop.close')}
            </button>
          </div>
        </>
      )}
    </ModalFrame>
  );
}

/** A menu has the focus only while nothing lies over it: it closes, and hands it back to what opened it. */
function closeMenu(focused: EventTarget | null): void {
  if (!(focused instanceof Element) || focused.closest('[role=menu]') === null) return;
  focused.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
}
