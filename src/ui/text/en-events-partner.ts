/** Sentences for what comes of working with partners. */
export const partnerEvents = {
  'link.opened': {
    controls: 'Put in touch by you, control room to control room: {{parties}}.',
    feed: 'Put in touch by you: {{first}} keeps {{others}} told{{topics}}.',
    conference: 'Put in touch by you, on one call: {{parties}}.',
    talkgroup: 'Put in touch by you: {{parties}} come onto {{channel}}.',
  },
  linkTopics: ' about {{topics}}',
  'link.failed': 'Not put in touch: {{party}} cannot be had. {{why}}',
  'request.made': 'You ask {{agency}} for {{capability}}{{purpose}}{{due}}: {{reason}}',
  requestPlace: ' at {{place}}',
  dueBy: ', by {{time}}',
  'request.answered': {
    yes: '{{agency}} agrees to send {{capability}}{{unit}}{{from}}. {{because}}',
    no: '{{agency}} does not send {{capability}}. {{because}}',
  },
  requestUnit: ' ({{unit}})',
  requestFrom: ', setting out at {{time}}',
  'advice.given': {
    commit: 'You advise {{agency}} to commit{{what}}: {{because}}',
    hold: 'You advise {{agency}} to hold{{what}}: {{because}}',
    withdraw: 'You advise {{agency}} to withdraw{{what}}: {{because}}',
    route: 'You advise {{agency}} to change route{{what}}: {{because}}',
    declare: 'You recommend that {{agency}} declares a major incident: {{because}}',
  },
  adviceUnit: ' {{unit}}',
  adviceAvoid: ', keeping off {{road}}',
  adviceHold: ' for {{time}}',
  'advice.answered': {
    yes: '{{agency}} takes the advice. {{because}}',
    no: '{{agency}} does not take the advice. {{because}}',
  },
  'challenge.put': 'You tell {{agencies}} that their pictures differ on {{topic}}: {{says}}',
  'challenge.answered': {
    yes: 'The picture of {{agency}} did differ. {{because}}',
    no: 'The picture of {{agency}} did not differ. {{because}}',
  },
  'incident.declared': {
    standby: '{{agency}} declares major incident standby. {{because}}',
    declared: '{{agency}} declares a major incident. {{because}}',
    cancelled: '{{agency}} cancels its declaration. {{because}}',
  },
  'brief.given': 'You brief {{agencies}}: {{fields}}.',
  'risk.assessed': 'Risk assessed together with {{agencies}}: {{hazards}}.',
  riskHazard: '{{words}}, {{rating}}{{tells}}',
  riskTells: ', crews told by {{agency}}',
  rating: { low: 'low', medium: 'medium', high: 'high', 'very-high': 'very high' },
  'line.put': 'You put a line for the public to {{agencies}}: “{{says}}”',
  'line.answered': {
    yes: '{{agency}} agrees to the line. {{because}}',
    no: '{{agency}} does not agree to the line. {{because}}',
  },
  'line.released': 'The line is out: “{{says}}”',
  'line.refused': 'The line is not released; not agreed by {{agencies}}: “{{says}}”',
  'handover.given': {
    relief: 'You hand over to your relief: {{says}}',
    agency: 'You hand over to {{agency}}: {{says}}',
  },
  'commander.relieved':
    '{{to}}, {{title}}, takes over from {{from}} at {{agency}}, in post at {{time}}.',
  'action.agreed': {
    tell: 'Agreed: {{owner}} tells {{to}}: {{facts}}, by {{due}}.',
    send: 'Agreed: {{owner}} sends {{capability}}{{purpose}}, by {{due}}.',
    'find-out': 'Agreed: {{owner}} finds out about {{topic}}, by {{due}}.',
  },
  'action.done': 'Done as agreed by {{owner}}: {{what}}.',
  'action.lapsed': 'Not done as agreed by {{owner}}: {{what}}. {{why}}',
  actionWhat: {
    tell: 'telling {{to}}',
    send: 'sending {{capability}}',
    'find-out': 'finding out about {{topic}}',
  },
  'plan.read': 'You read: {{plan}}.',
  'message.lost': 'Lost on the way to {{to}}, from {{from}}: “{{text}}”',
  'message.garbled': {
    wrong: '{{to}} hears it wrongly, from {{from}}: {{as}}, and not {{fact}}.',
    nothing: '{{to}} does not make out what {{from}} says: {{fact}}.',
  },
  halfHeard: '{{by}} heard only half from {{from}}: “{{text}}”',
  'channel.changed': {
    down: '{{channel}} is down.',
    worse:
      '{{channel}} works worse: {{loss}} % of messages lost, {{garble}} % of facts garbled, {{congestion}} % congestion.',
    clear: '{{channel}} works as it should again.',
  },
  'channel.joined': '{{party}} comes onto {{channel}}.',
  'measure.moved': '{{measure}} comes to {{value}} {{unit}}.',
  'task.duplicated':
    '{{agencies}} both set out for {{task}}, which needs one of them: {{unit}} is not needed.',
  'people.sheltered': '{{people}} are sheltered where they are: {{task}}.',
  meetingMissing: ' Missing: {{agencies}}.',
  reach: { deputy: 'The deputy of {{agency}}', control: '{{agency}} control' },
} as const;
