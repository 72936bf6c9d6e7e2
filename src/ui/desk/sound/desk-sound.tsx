import { useEffect, useRef, useState } from 'react';
import type { MessageView } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { usePreferences } from '#ui/frame/preferences.ts';
import type { DeskClock } from '../desk-clock.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useClock } from '../header/use-clock.ts';
import { messageList } from '../traffic/message-list.ts';
import { createBell, mostUrgent } from './bell.ts';
import { speaker, type Line } from './speaker.ts';
import { playTone } from './tones.ts';

/** What is heard of the desk, where somebody wants it: tones for arrivals, and voices. */
export function DeskSound({ clock }: { readonly clock: DeskClock }) {
  const { sound, voices } = usePreferences();
  const { brief } = useDesk();
  const { messages: chain } = useView();
  const { running, pace, waiting } = useClock(clock);
  const [bell] = useState(() => createBell(playTone));
  const isQuick = pace > 1 || waiting !== null;
  const told = useRef(chain?.size ?? 0);
  useEffect(() => {
    const list = messageList(chain);
    const fresh = list.slice(told.current).filter(({ direction }) => direction !== 'out');
    told.current = list.length;
    if (fresh.length === 0) return;
    if (sound) bell.arrived(mostUrgent(fresh));
    if (voices && !document.hidden) speaker.say(spoken(fresh, brief), isQuick);
  }, [chain, sound, voices, bell, brief, isQuick]);
  const heard = useRef(sound);
  useEffect(() => {
    // Whoever switches it on hears what it is like.
    if (sound && !heard.current) playTone('routine');
    // And whoever switches it off hears no more of what is still due.
    if (!sound) bell.stop();
    heard.current = sound;
  }, [sound, bell]);
  useEffect(() => {
    if (!running) speaker.pause();
  }, [running]);
  useEffect(() => {
    if (!voices) speaker.hush();
  }, [voices]);
  useEffect(() => {
    const look = () => {
      if (document.hidden) speaker.hush();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      bell.stop();
      speaker.hush();
    };
  }, [bell]);
  return null;
}

/** What came by radio or telephone, word for word as the log has it: of what was half heard, the half. */
function spoken(messages: readonly MessageView[], { agencies, channels }: Brief): readonly Line[] {
  const byVoice = new Set(
    channels.filter(({ kind }) => kind === 'talkgroup' || kind === 'phone').map(({ id }) => id),
  );
  return messages
    .filter(({ channel }) => byVoice.has(channel))
    .map(({ id, text, from }) => ({
      message: id,
      text,
      voice: agencies.findIndex((agency) => agency.id === from) + 1,
    }));
}
