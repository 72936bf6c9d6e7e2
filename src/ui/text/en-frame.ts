/** The words of what every screen has: stopping, how one wants one's screens, ways past the bar. */
export const frame = {
  news: 'News of the trainer',
  skip: {
    label: 'Skip to',
    main: 'Skip to the content',
    traffic: 'Skip to the traffic',
    picture: 'Skip to the picture',
    side: 'Skip to agencies and sheets',
  },
  print: {
    desk: 'The desk itself is not printed. Each worksheet has a Print button of its own.',
  },
  stop: {
    open: 'Words to stop',
    title: 'If something real happens',
    words: 'Say “Stop, stop, stop. No duff: this is real.”',
    everyone: 'Anyone may say it, at any time, for any reason. Everybody stops at once.',
    emergency: 'For a real emergency ring 999. Nothing said here reaches a real service.',
    pause: 'Pause the exercise. It waits, and nothing is marked against you.',
    distress: 'If the story itself distresses you, leave it. You need give no reason.',
  },
  preferences: {
    open: 'Display and sound',
    title: 'Display and sound',
    kept: 'Kept in this browser, for every exercise. Text grows with the browser’s own zoom or text size.',
    theme: 'Colours',
    themes: { system: 'As this computer says', light: 'Light', dark: 'Dark, for the night' },
    sound: 'A tone when something comes in',
    soundHint: 'Whatever sounds is shown and announced as well.',
    voices: 'Read radio and telephone aloud',
    voicesHint: 'In this computer’s own voices. The words stay on the screen.',
    noVoices: 'This computer has no English voice of its own: nothing would be heard.',
    keys: 'Single keys run the desk',
    keysHint: 'Never while you type. The desk’s “?” lists them.',
    close: 'Done',
  },
} as const;
