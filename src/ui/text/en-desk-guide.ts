/** The words of the guide through the first minutes. */
export const guide = {
  guide: {
    label: 'Guide',
    step: 'Step {{number}} of {{count}}: {{title}}',
    steps: {
      hear: 'Hear',
      note: 'Note',
      check: 'Check',
      share: 'Share',
      readBack: 'Read back',
      together: 'Bring together',
      end: 'See how it went',
    },
    hint: {
      hearWait:
        'Time stands until you let it go on. Press Go on, or the key G: it runs to the next thing that is for you, and stands.',
      hearRead:
        '{{who}} told you something. Read it in the traffic, then press its tick: that acknowledges it.',
      note: 'Hearing is not knowing. Press the words offered under the message and say how well it is known: a driver told the council, so it is second-hand.',
      checkAsk:
        'Nobody you spoke to has seen it. Under the picture press Check with source…, choose Brackshire Police, who can see it, and check.',
      checkWait: 'They look into it. Press Go on: time runs to their answer.',
      shareNote:
        'The police have it, and it is theirs to say. Press the words under their answer too, and Official: what you know now rests on them.',
      shareCell:
        'The picture: a row is what you know, a column is a service. A crew is about to drive over that bridge. In its row select the cell of AMB, ambulance.',
      shareSend:
        'It goes to them on the channel shown, and you ask for it to be read back. Press Share now.',
      readBack:
        'The half circle says: told, no proof yet. Press Go on until it is a tick: they said it back, so they have it.',
      invite:
        'What several must agree needs one table. Under Agencies open Brackshire Police and press Invite…, tick fire and ambulance too, choose the conference, say what for, and send.',
      inviteWait: 'Each commander chooses whether to come. Press Go on until they have answered.',
      meet: 'They are on the line. Open Joint decision, then Meeting, and press Hold a joint meeting: each puts forward what they hold.',
      meetWait:
        'You have one voice, and the meeting waits for it behind a call. Press Go on until it begins.',
      end: 'Hear, note, check, share, read back, bring together: that is the work. The debrief shows each with its time, whom it reached, and what it was worth to them.',
    },
    again: 'Once more: {{hint}}',
    path: 'The steps',
    done: '{{title}}: done',
    skipped: '{{title}}: skipped',
    showMe: 'Show me',
    back: 'Back',
    on: 'Forward',
    skip: 'Skip this step',
    leave: 'Leave the guide',
    fold: 'Fold the guide',
    unfold: 'Unfold the guide',
    debrief: 'Now the debrief',
    play: 'Play on without the guide',
    library: 'To the library',
  },
} as const;
