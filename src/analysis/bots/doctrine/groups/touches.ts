import type { Reading } from '../reads.ts';

/** What police or others do that touches people who stand or walk somewhere. */
const touching =
  /\b(line|cordon|officers?|police|horses?|serials?|dispers|barrier|search|road|street|bridge|route|footway|junction|clos(e|es|ed|ure)|divert|bus(es)?|ambulances?|lights|toilets|water|stop(s|ped)?|move(s|d)?|stand(s|ing)?|gate|floodlit|candles|quiet|service|traffic|condition)\b/;

/** How police work, where crews gather, who is hurt and what others do is for those who respond. */
const operational =
  /arrest|plain ?clothes|intelligence|informant|covert|evidence gather|spotter|rendezvous|keep your (people|crews|staff)|inside|escort|with officers|\brvp\b|marshalling|bottles|fight|injur|\bhurt\b|casualt|second group|broken|disorder|violence|weapon|knife|major incident|standby|serials?\b/;

export function mayBeTold({ isRestricted, isHearsay, note }: Reading): boolean {
  return (
    !isRestricted && !isHearsay && !operational.test(`${note.words} ${note.label}`.toLowerCase())
  );
}

/** It changes where people can stand or walk, or what is done there. */
export function touches({ note }: Reading): boolean {
  return touching.test(`${note.words} ${note.label}`.toLowerCase());
}

const condition =
  /\bconditions?\b|section 1[24]|\b(is|are) to (keep|stay|leave|stop|remain)|must (keep|stay|leave|not|stop)|keeps? (off|out of|clear of|to the)|not to enter|dispersal/;

/** Something is imposed on a group, or is meant to be. */
export function isCondition({ note }: Reading): boolean {
  return condition.test(`${note.words} ${note.label}`.toLowerCase());
}
