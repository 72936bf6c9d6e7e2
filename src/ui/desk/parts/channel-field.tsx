import type { AgencyView } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { isWithYou, reaches } from '../share/plan-shares.ts';
import { SelectField } from './select-field.tsx';

interface ChannelFieldProps {
  /** Who is to be reached. */
  readonly to: readonly string[];
  /** Null for the usual one. */
  readonly value: string | null;
  readonly onChange: (channel: string) => void;
}

/** By which channel something is said; only those that reach everybody meant. */
export function ChannelField({ to, value, onChange }: ChannelFieldProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { agencies } = useView();
  const usable = channelsTo(brief, agencies, to);
  return (
    <SelectField
      label={t('share.channel')}
      value={chosenChannel(brief, agencies, to, value)}
      options={usable}
      onChange={onChange}
    />
  );
}

type Agencies = Readonly<Record<string, AgencyView>>;

function channelsTo(brief: Brief, agencies: Agencies, to: readonly string[]) {
  return brief.channels.filter(
    (channel) =>
      channel.kind !== 'control-to-control' && to.every((id) => reaches(channel, id, agencies)),
  );
}

/** What is chosen, where it reaches everybody; else the usual one: face to face, else the phone. */
export function chosenChannel(
  brief: Brief,
  agencies: Agencies,
  to: readonly string[],
  value: string | null,
): string {
  const usable = channelsTo(brief, agencies, to);
  if (value !== null && usable.some(({ id }) => id === value)) return value;
  const areHere = to.length > 0 && to.every((id) => isWithYou(agencies[id]));
  const usual = usable.find(({ kind }) => kind === (areHere ? 'face-to-face' : 'phone'));
  return (usual ?? usable[0])?.id ?? 'phone';
}
