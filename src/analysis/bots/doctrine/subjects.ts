import type { MethaneField } from '#doctrine/methane.ts';
import type { Service } from './services.ts';

/** A kind of matter that any incident has: by which words it is known, and whose business it is by role. */
export interface Subject {
  readonly id: string;
  readonly words: RegExp;
  readonly letter: MethaneField;
  readonly tell: readonly Service[];
  /** Who would know, to be asked or to check with. */
  readonly owner: Service;
  /** Who else would. */
  readonly also?: readonly Service[];
  /** 3: crews or people may come to harm by not knowing; 2: plans hang on it; 1: good to know. */
  readonly weight: 1 | 2 | 3;
}

const blueLights = ['police', 'fire', 'ambulance'] as const;

/**
 * The matters of any incident, the most telling first. Our own list: what a liaison officer is taught to
 * listen for, in plain English, and who by role has to act on it. It names no place and no scenario.
 */
const subjects: readonly Subject[] = [
  {
    id: 'rvp',
    words: /rendezvous|\brvp\b|marshalling|forming[- ]up|gathering at/,
    letter: 'access',
    tell: [...blueLights, 'council'],
    owner: 'police',
    weight: 3,
  },
  {
    id: 'status',
    words: /major incident|standby/,
    letter: 'majorIncident',
    tell: [...blueLights, 'council'],
    owner: 'police',
    weight: 2,
  },
  {
    id: 'smoke',
    words: /\bsmoke\b|\bfumes\b|plume|air quality|stay in\b/,
    letter: 'hazards',
    tell: ['health', 'council', 'police', 'ambulance', 'school'],
    owner: 'health',
    also: ['weather'],
    weight: 3,
  },
  {
    id: 'fire',
    words: /\balight\b|\bon fire\b|\bflames?\b|\bthe fire\b/,
    letter: 'type',
    tell: ['police', 'ambulance', 'environment', 'weather', 'health'],
    owner: 'fire',
    weight: 3,
  },
  {
    id: 'stored',
    words: /\bdrums?\b|stock list|\bstored\b|stacked|\bbatteries\b|\bpaint\b/,
    letter: 'hazards',
    tell: ['fire', 'health', 'environment'],
    owner: 'site',
    weight: 3,
  },
  {
    id: 'fire-water',
    words:
      /run(s|ning)?[- ]off\b|gull(y|ies)|\bbeck\b|\bdrains?\b|\bintake\b|hydrant|water main|\bthe main\b/,
    letter: 'hazards',
    tell: ['environment', 'water', 'fire'],
    owner: 'environment',
    also: ['water'],
    weight: 3,
  },
  {
    id: 'collision',
    words: /collision|crash(ed)?\b|overturned|on (its|their) (side|roof)|run off the road/,
    letter: 'type',
    tell: blueLights,
    owner: 'police',
    weight: 3,
  },
  {
    id: 'children',
    words: /\bschools?\b|pupils|children/,
    letter: 'number',
    tell: ['school', 'council', 'health'],
    owner: 'school',
    weight: 2,
  },
  {
    id: 'keep-out',
    words:
      /keep (out|back|everyone|clear)|nobody goes|no crews|undercut|collaps|explo|live (gear|plant|wire|cable|switch)|cable duct|gas (main|cloud|leak)|toxic|plume|chemical|radiation|asbestos/,
    letter: 'hazards',
    tell: blueLights,
    owner: 'fire',
    weight: 3,
  },
  {
    id: 'gas-acid',
    words: /\bgas\b|\bacid\b|flammable|corrosive/,
    letter: 'hazards',
    tell: blueLights,
    owner: 'fire',
    weight: 3,
  },
  {
    id: 'spill',
    words: /\bdiesel\b|\bslurry\b|\bspill(ed|ing|s)?\b|pollut/,
    letter: 'hazards',
    tell: ['environment', 'fire'],
    owner: 'environment',
    weight: 3,
  },
  {
    id: 'stock',
    words: /bullock|cattle|\bcows?\b|\bhorses?\b|livestock/,
    letter: 'hazards',
    tell: ['farm', 'police'],
    owner: 'farm',
    weight: 2,
  },
  {
    id: 'families',
    words: /\bfamil(y|ies)\b|\bparents\b|relatives|next of kin/,
    letter: 'access',
    tell: ['police', 'school', 'council'],
    owner: 'police',
    weight: 2,
  },
  {
    id: 'landing',
    words: /aircraft|to land\b|landing (site|place)/,
    letter: 'access',
    tell: ['ambulance', 'police'],
    owner: 'farm',
    also: ['site'],
    weight: 3,
  },
  {
    id: 'road',
    words:
      /\b(bridge|road|lane|drive|street|terrace|junction|motorway|route|quay|tunnel|ford)('s)?\b|carriageway|traffic|way in|signals (are )?out/,
    letter: 'access',
    tell: [...blueLights, 'council'],
    owner: 'police',
    also: ['highways'],
    weight: 3,
  },
  {
    id: 'people',
    words:
      /resident|patient|casualt|trapped|injur|\bhurt\b|people (upstairs|inside|at home|on)|bed-?bound|oxygen|ventilator|concentrator|wheelchair|to breathe|for breath|faint|evacuee|homes?\b.*\bmachine|missing (person|child)|upstairs|head count|\b(is|are) empty/,
    letter: 'number',
    tell: ['ambulance', 'fire', 'council'],
    owner: 'council',
    weight: 3,
  },
  {
    id: 'power',
    words:
      /substation|\bpower\b|\bmains\b|\bsupply\b|gone dark|go(es)? dark|outage|switch(ed)? off|\bbund\b|lights/,
    letter: 'hazards',
    tell: ['ambulance', 'council', 'fire', 'police'],
    owner: 'power',
    weight: 3,
  },
  {
    id: 'forecast',
    words:
      /forecast|\bpeak\b|\bmetres\b|gauge|\briver\b|\brain\b|\bwind\b|\btide\b|reservoir|\bdam('s)?\b|spread(s|ing)/,
    letter: 'type',
    tell: ['fire', 'police', 'council', 'power'],
    owner: 'environment',
    weight: 2,
  },
  {
    id: 'shelter',
    words: /leisure centre|rest centre|shelter|\bbeds\b|church hall|school hall/,
    letter: 'emergencyServices',
    tell: ['council', 'ambulance'],
    owner: 'council',
    weight: 2,
  },
  {
    id: 'transport',
    words: /\bbus(es)?\b|coach|minibus|\bseats\b/,
    letter: 'emergencyServices',
    tell: ['ambulance'],
    owner: 'council',
    weight: 2,
  },
  {
    id: 'means',
    words:
      /\bpumps?\b|\bboats?\b|sandbag|volunteer|land rover|helicopter|cylinder|stretcher|\bhart\b/,
    letter: 'emergencyServices',
    tell: ['fire', 'ambulance'],
    owner: 'fire',
    weight: 2,
  },
  {
    id: 'telephones',
    words: /\bmasts?\b|telephone|coverage|talkgroup|mobile network/,
    letter: 'hazards',
    tell: ['police', 'fire', 'ambulance', 'council'],
    owner: 'power',
    weight: 2,
  },
  {
    id: 'meeting',
    words: /co-?ordinating group|tactical group|strategic group/,
    letter: 'emergencyServices',
    tell: ['fire', 'ambulance', 'council', 'power'],
    owner: 'police',
    weight: 2,
  },
  {
    // How officers behave is put right in minutes or talked of for years.
    id: 'conduct',
    words: /\bfilm(s|ed|ing)?\b|\bpushed\b|manhandled|\bofficers (at|in) the\b/,
    letter: 'hazards',
    tell: ['police'],
    owner: 'police',
    weight: 3,
  },
  {
    id: 'crowd',
    words: /\bcrowd|protest|march|vigil|gathering|disorder|looting|police tactics|policing/,
    letter: 'hazards',
    tell: ['police'],
    owner: 'police',
    weight: 2,
  },
  {
    id: 'hospital',
    words: /hospital|infirmary|a&e|emergency department/,
    letter: 'emergencyServices',
    tell: ['ambulance', 'council'],
    owner: 'ambulance',
    weight: 2,
  },
];

export function subjectsOf(text: string): readonly Subject[] {
  const words = text.toLowerCase();
  return subjects.filter((subject) => subject.words.test(words));
}
