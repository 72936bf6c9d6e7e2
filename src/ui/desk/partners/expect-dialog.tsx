import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { WithinField } from '../parts/within-field.tsx';
import type { AgencyDialogProps } from './agency-dialog-props.ts';
import { useDraft } from './use-draft.ts';

/** The longest that the command takes. */
const longest = 120;

const empty = { about: '', topic: '', within: '600' };

/** Sets what is expected of an agency and by when, so that its silence shows. */
export function ExpectDialog({ agency, onClose }: AgencyDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { draft, change, forget } = useDraft(`expect ${agency}`, empty);
  const { about, topic, within } = draft;
  const leave = () => {
    forget();
    onClose();
  };
  const words = about.trim();
  return (
    <DialogFrame title={t('expect.title', { who: names.party(agency).name })} onClose={onClose}>
      <div className="form">
        <p className="quiet">{t('expect.text')}</p>
        <TextField
          label={t('expect.about')}
          hint={t('expect.aboutHint')}
          longest={longest}
          value={about}
          lacks={words === ''}
          onChange={(text) => change({ about: text })}
        />
        <div className="field-pair">
          <SelectField
            label={t('expect.topic')}
            value={topic}
            options={[{ id: '', label: t('expect.anyTopic') }, ...brief.topics]}
            onChange={(chosen) => change({ topic: chosen })}
          />
          <WithinField
            label={t('share.by')}
            value={within}
            onChange={(time) => change({ within: time })}
          />
        </div>
      </div>
      <DialogActs
        does={t('expect.send')}
        isReady={words !== ''}
        onDo={() =>
          dispatch({
            type: 'expect',
            from: agency,
            about: words,
            ...(topic === '' ? {} : { topic }),
            within: Number(within),
          })
        }
        onCancel={leave}
      />
    </DialogFrame>
  );
}
