import type { CommandInput } from '#command/command.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { onWayOf } from './on-way.ts';
import { onWayWords } from './on-way-words.ts';

interface AgainDialogProps {
  readonly command: CommandInput;
  readonly onClose: () => void;
}

/** The same is on its way: asks before it is done twice. To repeat oneself is sometimes right. */
export function AgainDialog({ command, onClose }: AgainDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const view = useView();
  const onWay = onWayOf(view, command, brief);
  const what =
    command.type === 'ask'
      ? t('again.ask', { who: names.party(command.of).name, topic: names.topic(command.topic) })
      : command.type === 'call'
        ? t('again.call', { who: names.party(command.to).name })
        : '';
  const how = onWay === null ? t('onWay.done') : onWayWords(t, names, view.now, onWay);
  return (
    <DialogFrame title={t('again.title')} alert onClose={onClose}>
      <p>{t('again.says', { what, how })}</p>
      <div className="dialog-acts">
        <button type="button" className="button quiet-button" onClick={onClose}>
          {t('again.leave')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            dispatch(command);
            onClose();
          }}
        >
          {t('again.do')}
        </button>
      </div>
    </DialogFrame>
  );
}
