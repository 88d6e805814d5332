import type { GameEvent } from '../engine/model/event.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import { ownPresent } from '../engine/model/view.js';
import type { Command, Topic } from '../parser/command.js';
import { helpLines, helpOn } from '../parser/help.js';
import type { Thing } from '../parser/lexicon.js';
import { briefingLines } from '../report/briefing.js';
import { disputeLines, disputesLines } from '../report/disputes.js';
import { fightTable } from '../report/fight.js';
import { formationLines } from '../report/formation-card.js';
import { linkLines } from '../report/link-card.js';
import { formatMapText } from '../report/map-text.js';
import { pictureOfView } from '../report/map-view.js';
import { objectivesLines } from '../report/objectives.js';
import { orderOfBattleLines } from '../report/order-of-battle.js';
import { ordersLines } from '../report/orders.js';
import { peopleLines } from '../report/people.js';
import { placeLines } from '../report/place-card.js';
import { situationLines } from '../report/situation.js';
import { sourceLines, sourcesLines } from '../report/sources.js';
import { supplyLines } from '../report/supply.js';
import { whyFigureLines } from '../report/why-figure.js';
import { whyMatterLines } from '../report/why-matter.js';
import { whyPlaceLines } from '../report/why-place.js';
import { whyFormationLines, whyLinkLines } from '../report/why-thing.js';
import { dateOfTurn } from '../text/calendar.js';
import { earningsOf, standingsOf } from './aims.js';
import { forecastFor } from './forecasts.js';
import { knownOf } from './known.js';
import { claimsFor } from './press.js';
import { personsOf, type Session, type Setting, viewOf } from './session.js';
import { staffFor } from './staff.js';
import { fullDayReport, gameReport, reportOfDay, witnessed } from './told.js';

/** Commands that ask and change nothing. */
export type Question = Extract<
  Command,
  {
    type:
      | 'look'
      | 'examine'
      | 'forecast'
      | 'why'
      | 'reports'
      | 'claims'
      | 'list-orders'
      | 'order-of-battle'
      | 'supply'
      | 'objectives'
      | 'people'
      | 'briefing'
      | 'map'
      | 'sources'
      | 'help';
  }
>;

/** The answer to a question, as lines not yet wrapped. */
export function answerTo(setting: Setting, session: Session, question: Question): string[] {
  const { briefing } = setting.scenario;
  const { shelf } = setting;
  const view = viewOf(setting, session);
  const staff = staffFor(briefing, view, session.history.present[session.side]);
  switch (question.type) {
    case 'look':
      return session.state.outcome
        ? gameReport(setting, session)
        : situationLines(briefing, view, staff, knownOf(briefing, view, session.state));
    case 'examine':
      return examineLines(setting, session, question.thing);
    case 'forecast':
      return forecastFor(setting, session, question);
    case 'why':
      return whyLines(setting, session, question.topic);
    case 'reports':
      return reportLines(setting, session);
    case 'claims': {
      const { asked } = question;
      const whole = asked.type === 'day' ? reportOfDay(setting, session, asked.turn) : null;
      return whole ?? claimsFor(setting, session, asked);
    }
    case 'list-orders':
      return ordersLines(briefing, view, staff);
    case 'order-of-battle':
      return orderOfBattleLines(briefing, view);
    case 'supply':
      return supplyLines(briefing, view);
    case 'objectives':
      return objectivesLines(
        briefing,
        session.side,
        standingsOf(briefing, session.state),
        earningsOf(briefing, session.state),
      );
    case 'people':
      return peopleLines(briefing, view, knownOf(briefing, view, session.state));
    case 'briefing':
      return briefingLines(briefing, shelf, personsOf(setting));
    case 'map':
      return formatMapText(pictureOfView(briefing, view, shelf))
        .trimEnd()
        .split('\n');
    case 'sources':
      return question.source === null
        ? sourcesLines(briefing, shelf)
        : sourceLines(briefing, shelf, question.source);
    case 'help':
      return question.verb === null ? helpLines() : helpOn(question.verb);
  }
}

function examineLines(setting: Setting, session: Session, { kind, no }: Thing): string[] {
  const { briefing } = setting.scenario;
  const view = viewOf(setting, session);
  const known = knownOf(briefing, view, session.state);
  switch (kind) {
    case 'place':
      return placeLines(briefing, view, setting.shelf, no, known);
    case 'formation':
      return formationLines(briefing, view, setting.shelf, no);
    case 'link':
      return linkLines(briefing, view, setting.shelf, no, known);
  }
}

function reportLines(setting: Setting, { played, side }: Session): string[] {
  const last = played.at(-1);
  return last ? fullDayReport(setting, last, side) : ['No day has been played yet.'];
}

/**
 * Where something comes from, with its sources.
 *
 * @param until reports of later days (YYYY-MM-DD) are left out; the day to come unless said
 */
export function whyLines(
  setting: Setting,
  session: Session,
  topic: Topic,
  until = dateOfTurn(setting.scenario.briefing.start, session.state.turn + 1),
): string[] {
  const { scenario, shelf } = setting;
  const { briefing } = scenario;
  switch (topic.type) {
    case 'matter':
      return whyMatterLines(briefing, shelf, topic.matter);
    case 'source':
      return sourceLines(briefing, shelf, topic.source);
    case 'dispute':
      return topic.no === null ? disputesLines(shelf, until) : disputeLines(shelf, topic.no, until);
    case 'figure':
      return whyFigureLines(shelf, topic.figure);
    case 'fight':
      return whyFightLines(setting, session, topic.place);
    case 'thing': {
      const { kind, no } = topic.thing;
      if (kind === 'formation') return whyFormationLines(scenario, shelf, no);
      if (kind === 'link') return whyLinkLines(scenario, shelf, no);
      return whyPlaceLines(scenario, shelf, no, until);
    }
  }
}

function whyFightLines(setting: Setting, { played, side }: Session, place: PlaceNo): string[] {
  const { briefing } = setting.scenario;
  const last = played.at(-1);
  const fights = (last ? witnessed(setting, last, side) : []).flatMap((event) => fightIn(event, place));
  if (fights.length === 0) return ['Your side knows of no such fight on the last day.'];
  return fights.flatMap((fight) => fightTable({ briefing, side }, fight));
}

function fightIn(event: GameEvent, place: PlaceNo) {
  return event.type === 'fought' && (place === NONE || event.fight.place === place) ? [event.fight] : [];
}

/** The formations that "all" stands for. */
export function presentOf(setting: Setting, session: Session): number[] {
  return ownPresent(viewOf(setting, session));
}
