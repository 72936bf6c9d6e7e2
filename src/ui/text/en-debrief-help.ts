/** How the score works: the trainee’s guide in short. */
export const help = {
  open: 'How the score works',
  title: 'How the score works',
  close: 'Close',
  headlines: {
    title: 'Two headlines and a rating',
    says: 'Shared awareness: did those who needed something hold it in time, were others left in peace, was what is restricted kept? Its weakest part pulls it down, so telling everyone everything does not pay, and neither does silence. Joint decisions: were those that fell due taken together, on what was known, with risks, powers, options and a review? The rating goes by the lower of the two.',
  },
  profile: {
    title: 'Five principles',
    says: 'Each is the plain mean of those of its measures that could be observed. What could not be observed counts for nothing: neither for you nor against you. Press a principle, then a measure, to see the lines that it rests on.',
  },
  points: {
    title: 'Every point opens',
    says: 'A line has points of how many, the events that earned them, and one sentence. For what was missed it says when it was due.',
  },
  fair: {
    title: 'Always fair',
    says: 'A clock starts when you could know: when you noted it, or three minutes after it reached you. It stands still, for a while, while your one voice is on something that matters more. What you never heard is never held against you.',
  },
  beside: {
    title: 'Not scored',
    says: 'What commanders say, what became of people and crews, what you knew at the freezes and whom you named are shown beside the score. Part of it is luck, and all of it is worth reading.',
  },
  umpire: {
    title: 'If a line seems wrong',
    says: 'An umpire can override it with a reason; its own points stay, and both are on the card and in print.',
  },
  worked: {
    title: 'One line, worked',
    line: 'At 06:31 you held ‘Mill Bridge is closed’; Ambulance needed it by 06:36; they took it in at 06:41, from you, 5 min late. 1.5 of 3 points.',
    weight:
      'For ambulance this is critical, so it weighs 3. It counts in full for 5 minutes and for nothing after 15; between the two it falls in a straight line.',
    clock:
      'You knew at 06:31. They held it at 06:41, when their desk had taken it in; that you sent it at 06:40 does not count. That is 10 minutes.',
    late: 'Of the 10 minutes from full marks to none, 5 are gone: 1 − 5 ÷ 10 = 0.5.',
    sum: '3 × 0.5 = 1.5. Told at once, it would have been 3 of 3.',
  },
} as const;
