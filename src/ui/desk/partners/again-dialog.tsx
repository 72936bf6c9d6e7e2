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

/** The same is on its way: asks before it is done twice. */
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
    <Again says={t('again.says', { what, how })} onDo={() => dispatch(command)} onClose={onClose} />
  );
}

interface ShareAgainDialogProps {
  /** Who is being told. */
  readonly who: readonly string[];
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** The same notes are being said to the same agencies, or wait to be. */
export function ShareAgainDialog({ who, onDo, onClose }: ShareAgainDialogProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <Again says={t('again.share', { who: names.shorts(who) })} onDo={onDo} onClose={onClose} />
  );
}

interface AgainProps {
  readonly says: string;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** To repeat oneself is sometimes right: it is asked about, not forbidden. */
function Again({ says, onDo, onClose }: AgainProps) {
  const t = useWords('desk');
  return (
    <DialogFrame title={t('again.title')} alert onClose={onClose}>
      <p>{says}</p>
      <div className="dialog-acts">
        <button type="button" className="button quiet-button" onClick={onClose}>
          {t('again.leave')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            onDo();
          }}
        >
          {t('again.do')}
        </button>
      </div>
    </DialogFrame>
  );
}
