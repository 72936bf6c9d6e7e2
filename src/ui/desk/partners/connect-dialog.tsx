import { useMemo } from 'react';
import type { CommandInput } from '#command/command.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { SelectField } from '../parts/select-field.tsx';
import type { AgencyDialogProps } from './agency-dialog-props.ts';
import { useDraft } from './use-draft.ts';

type ConnectInput = Extract<CommandInput, { type: 'connect' }>;
const links = ['controls', 'feed', 'conference', 'talkgroup'] as const;

/** The most that one command puts in touch, the agency of the card counted. */
const mostOthers = 3;

interface ConnectDraft {
  readonly others: readonly string[];
  readonly link: (typeof links)[number] | null;
  readonly group: string;
  readonly teller: string;
  readonly topics: readonly string[];
}

function newConnection(agency: string, group: string): ConnectDraft {
  return { others: [], link: null, group, teller: agency, topics: [] };
}

/** Puts an agency in touch with others. What then flows between them needs no liaison officer. */
export function ConnectDialog({ agency, onClose }: AgencyDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const groups = brief.channels.filter(({ kind }) => kind === 'talkgroup');
  const first = groups[0]?.id ?? '';
  const empty = useMemo(() => newConnection(agency, first), [agency, first]);
  const { draft, change, forget } = useDraft(`connect ${agency}`, empty);
  const { others, link, group, teller, topics } = draft;
  const leave = () => {
    forget();
    onClose();
  };
  const parties = [agency, ...others];
  const tells = parties.includes(teller) ? teller : agency;
  const isTooMany = others.length > mostOthers;
  const command = (kind: ConnectInput['link']): ConnectInput => ({
    type: 'connect',
    parties: kind === 'feed' ? [tells, ...parties.filter((id) => id !== tells)] : parties,
    link: kind,
    ...(kind === 'talkgroup' ? { channel: group } : {}),
    topics: kind === 'feed' ? [...topics] : [],
  });
  return (
    <DialogFrame
      title={t('connect.title', { who: names.party(agency).name })}
      wide
      onClose={onClose}
    >
      <div className="form">
        <CheckList
          legend={t('connect.with')}
          hint={t('connect.most')}
          columns
          chosen={others}
          lacks={isTooMany ? t('connect.tooMany') : others.length === 0}
          onChange={(chosen) => change({ others: chosen })}
          options={brief.agencies
            .filter(({ id }) => id !== agency)
            .map(({ id, name }) => ({ id, label: name }))}
        />
        <RadioList
          legend={t('connect.how')}
          chosen={link}
          lacks={link === null}
          onChange={(chosen) => change({ link: links.find((one) => one === chosen) ?? null })}
          options={links
            .filter((id) => id !== 'talkgroup' || groups.length > 0)
            .map((id) => ({ id, label: t(`link.${id}`), hint: t(`linkHint.${id}`) }))}
        />
        {link === 'talkgroup' ? (
          <SelectField
            label={t('connect.talkgroup')}
            value={group}
            options={groups}
            onChange={(chosen) => change({ group: chosen })}
          />
        ) : null}
        {link === 'feed' ? (
          <>
            <SelectField
              label={t('connect.teller')}
              value={tells}
              options={parties.map((id) => ({ id, label: names.party(id).name }))}
              onChange={(chosen) => change({ teller: chosen })}
            />
            <CheckList
              legend={t('connect.topics')}
              hint={t('connect.allTopics')}
              columns
              options={brief.topics}
              chosen={topics}
              onChange={(chosen) => change({ topics: chosen })}
            />
          </>
        ) : null}
      </div>
      <DialogActs
        does={t('connect.send')}
        isReady={others.length > 0 && !isTooMany && link !== null}
        onDo={() => {
          if (link !== null) dispatch(command(link));
        }}
        onCancel={leave}
      />
    </DialogFrame>
  );
}
