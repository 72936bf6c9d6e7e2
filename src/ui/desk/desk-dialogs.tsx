import { AnswerDialog } from './agencies/answer-dialog.tsx';
import { InviteDialog } from './agencies/invite-dialog.tsx';
import { MoveDialog } from './agencies/move-dialog.tsx';
import { CoachDialog } from './coach/coach-dialog.tsx';
import { useDeskState } from './desk-context.ts';
import { EndDialog } from './header/end-dialog.tsx';
import { ShortcutHelp } from './header/shortcut-help.tsx';
import { AdviseDialog } from './partners/advise-dialog.tsx';
import { AgainDialog, ShareAgainDialog } from './partners/again-dialog.tsx';
import { ChallengeDialog } from './partners/challenge-dialog.tsx';
import { ConnectDialog } from './partners/connect-dialog.tsx';
import { ExpectDialog } from './partners/expect-dialog.tsx';
import { RequestDialog } from './partners/request-dialog.tsx';
import { VerifyDialog } from './share/verify-dialog.tsx';
import { NoteDialog } from './traffic/note-dialog.tsx';

interface DeskDialogsProps {
  readonly onLeave: () => void;
}

/** The one dialog that is open, if one is. */
export function DeskDialogs({ onLeave }: DeskDialogsProps) {
  const { dialog, change } = useDeskState();
  const close = () => change({ dialog: null });
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'note':
      return <NoteDialog message={dialog.message} onClose={close} />;
    case 'answer':
      return <AnswerDialog question={dialog.question} onClose={close} />;
    case 'invite':
      return <InviteDialog agency={dialog.agency} onClose={close} />;
    case 'request':
      return <RequestDialog agency={dialog.agency} onClose={close} />;
    case 'advise':
      return <AdviseDialog agency={dialog.agency} onClose={close} />;
    case 'connect':
      return <ConnectDialog agency={dialog.agency} onClose={close} />;
    case 'challenge':
      return <ChallengeDialog agency={dialog.agency} onClose={close} />;
    case 'expect':
      return <ExpectDialog agency={dialog.agency} onClose={close} />;
    case 'verify':
      return <VerifyDialog note={dialog.note} onClose={close} />;
    case 'nominate':
      return <CoachDialog note={dialog.note} onClose={close} />;
    case 'again':
      return <AgainDialog command={dialog.command} onClose={close} />;
    case 'shareAgain':
      return <ShareAgainDialog who={dialog.who} onDo={dialog.onDo} onClose={close} />;
    case 'move':
      return <MoveDialog onClose={close} />;
    case 'shortcuts':
      return <ShortcutHelp onClose={close} />;
    case 'end':
      return <EndDialog onClose={close} onLeave={onLeave} />;
  }
}
