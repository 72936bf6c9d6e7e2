import { useMemo } from 'react';
import type { BriefCrowd } from '#exercise/view-crowds.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ChannelField, chosenChannel } from '../parts/channel-field.tsx';
import { CheckList } from '../parts/check-list.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { useDraft } from '../partners/use-draft.ts';
import { TextField } from '../parts/text-field.tsx';
import { TensionJudgement, type Judgement } from './tension-judgement.tsx';

interface TensionDialogProps {
  readonly crowd: BriefCrowd;
  readonly onClose: () => void;
}

interface Draft extends Judgement {
  readonly says: string;
  readonly items: readonly string[];
  readonly to: readonly string[];
  readonly channel: string | null;
}

/** At the level last found, to one's own service. */
function newReport(level: Draft['level'], agency: string): Draft {
  return {
    sort: 'experienced',
    level,
    confidence: 'medium',
    says: '',
    items: [],
    to: [agency],
    channel: null,
  };
}

/** Reports how tense a group is, on what basis and how surely, to those who command. */
export function TensionDialog({ crowd, onClose }: TensionDialogProps) {
  const t = useWords('desk');
  const { brief, dispatch } = useDesk();
  const { agencies, crowds } = useView();
  const level = crowds[crowd.id]?.sensed?.level ?? 6;
  const empty = useMemo(() => newReport(level, brief.seat.agency), [level, brief.seat.agency]);
  const { draft, change, forget } = useDraft(`tension ${crowd.id}`, empty);
  const leave = () => {
    forget();
    onClose();
  };
  return (
    <DialogFrame title={t('tension.title', { crowd: crowd.name })} wide onClose={onClose}>
      <div className="form">
        <TensionJudgement value={draft} onChange={change} />
        <TextField
          label={t('tension.says')}
          rows={3}
          value={draft.says}
          lacks={draft.says.trim() === ''}
          onChange={(says) => change({ says })}
        />
        <div className="field">
          <p className="label">{t('tension.items')}</p>
          <NotesPicker
            label={t('tension.items')}
            chosen={draft.items}
            onChange={(items) => change({ items })}
          />
        </div>
        <CheckList
          legend={t('tension.to')}
          columns
          chosen={draft.to}
          lacks={draft.to.length === 0}
          onChange={(to) => change({ to })}
          options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
        />
        <ChannelField
          to={draft.to}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
        />
      </div>
      <DialogActs
        does={t('tension.send')}
        isReady={draft.says.trim() !== '' && draft.to.length > 0}
        onDo={() =>
          dispatch({
            type: 'report-tension',
            crowd: crowd.id,
            sort: draft.sort,
            level: draft.level,
            confidence: draft.confidence,
            items: [...draft.items],
            says: draft.says.trim(),
            to: [...draft.to],
            channel: chosenChannel(brief, agencies, draft.to, draft.channel),
          })
        }
        onCancel={leave}
      />
    </DialogFrame>
  );
}
