import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { ChannelField } from '../parts/channel-field.tsx';
import { CheckList } from '../parts/check-list.tsx';
import { FoldRow } from '../parts/fold-row.tsx';
import { Sign } from '../parts/sign.tsx';
import type { BriefDraft } from './brief-draft.ts';

interface BriefAudienceProps {
  readonly draft: BriefDraft;
  readonly onChange: (draft: BriefDraft) => void;
  /** By which it goes out. */
  readonly channel: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Who is briefed, and how they are reached. */
export function BriefAudience({ draft, onChange, channel, isOpen, onToggle }: BriefAudienceProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  return (
    <FoldRow
      badge={<Sign name="east" />}
      label={t('briefing.to')}
      summary={
        draft.to.length === 0 ? (
          <span className="hint">{t('briefing.toWhom')}</span>
        ) : (
          `${names.shorts(draft.to)}, ${names.channel(channel)}`
        )
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <CheckList
        legend={t('briefing.toWhom')}
        columns
        chosen={draft.to}
        onChange={(to) => onChange({ ...draft, to })}
        options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
      />
      <ChannelField
        to={draft.to}
        value={draft.channel}
        onChange={(chosen) => onChange({ ...draft, channel: chosen })}
      />
    </FoldRow>
  );
}
