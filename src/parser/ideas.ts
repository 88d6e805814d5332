/** Ideas of the game that have no command of their own, each in two sentences; "help" and the name gives them. */
export const IDEAS: Readonly<Record<string, string>> = {
  operations:
    'An operation is a deliberate attack on one place, and a side can begin only so many a day. To go on with one, or to join it with another formation, costs nothing.',
  'fire control':
    'A side that holds a height within reach of a place sees all that moves there and fires on it: the place is under observed fire. Who stays there loses men and cohesion, and some defenders leave.',
  pocket:
    'Places of a side that hang together and are cut off from all its bases are a pocket: those in it are fed by air drops alone, if at all, and wear down day by day. Orders to formations there arrive late, and what they see is known late.',
  race: 'A third party may be on its way to the same goal, and when it arrives some aims are worth less. The briefing says when it is expected; the day itself is drawn.',
  cohesion:
    'Cohesion is how far a formation still acts as one body, in percent. Fights, losses and a bad position wear it down, days out of contact restore it; a formation with too little cannot begin an attack, and with less still it breaks.',
};
