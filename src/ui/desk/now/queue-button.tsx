import type { KeyboardEvent } from 'react';
import type { CommandInput } from '#command/command.ts';
import type { VoiceAction } from '#exercise/voice/voice-action.ts';
import { useWords } from '#ui/text/i18n.ts';
import { Sign } from '../parts/sign.tsx';

export type Move = Extract<CommandInput, { type: 'queue' }>['do'];

const signs = { earlier: 'north', later: 'south', cancel: 'take' } as const;

const keys: Readonly<Record<string, Move>> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
  Home: 'first',
};

interface QueueButtonProps {
  readonly action: VoiceAction;
  readonly does: keyof typeof signs;
  /** It stays where it is, so that the focus is not lost at the end of the list. */
  readonly isOff: boolean;
  readonly onDo: (how: Move) => void;
}

/** Moves what waits to be said, or takes it out; on each of them the arrow keys move it too. */
export function QueueButton({ action, does, isOff, onDo }: QueueButtonProps) {
  const t = useWords('desk');
  const label = t(`voice.${does}`, { label: action.label });
  const onKey = (event: KeyboardEvent) => {
    const how = keys[event.key];
    if (how === undefined) return;
    event.preventDefault();
    onDo(how);
  };
  return (
    <button
      type="button"
      className="plain-button queue-button"
      data-action={action.id}
      data-part={does}
      aria-label={label}
      aria-disabled={isOff || undefined}
      title={does === 'cancel' ? label : t('voice.keys')}
      onKeyDown={onKey}
      onClick={() => {
        if (!isOff) onDo(does);
      }}
    >
      <Sign name={signs[does]} />
    </button>
  );
}
