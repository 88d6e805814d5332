/**
 * A sample bot for sukhnah-sim in JavaScript: Node alone, no packages.
 *
 *   sukhnah-sim run last-hills --gov "cmd:node sample-bot.js"
 *
 * It attacks the nearest place of the enemy's where it has the men for it, and digs in elsewhere. It plays the same game
 * as sample-bot.py. The messages are told in the README of the protocol.
 */
import { createInterface } from 'node:readline';

/** Men of ours for each of theirs that an attack wants, and men that are reckoned with where none are seen. */
const ODDS = 2;
const UNSEEN = 200;
/** Permille of cohesion below which a formation rests. */
const RESTS = 650;

// All that is kept of a game: hello begins it anew, so that each game of a series is played as by itself.
let places = new Map();
let sent = [];

for await (const line of createInterface({ input: process.stdin })) {
  let message;
  try {
    message = JSON.parse(line);
  } catch {
    console.error(`not JSON: ${line.slice(0, 80)}`);
    continue;
  }
  if (message?.type === 'hello') {
    places = new Map(message.briefing.places.map((place) => [place.id, place]));
    sent = [];
    send({ type: 'hello', series: true });
  } else if (message?.type === 'turn') {
    say(message.turn, ordersFor(message));
  } else if (message?.type === 'problems') {
    for (const { order, text } of message.problems) console.error(`order ${order}: ${text}`);
    // The whole list again, without those that may not be given.
    const wrong = new Set(message.problems.map(({ order }) => order));
    if (!message.last) {
      say(
        message.turn,
        sent.filter((_, no) => !wrong.has(no)),
      );
    }
  } else if (message?.type === 'error') {
    console.error(`${message.code}: ${message.text}`);
  }
}

function say(turn, orders) {
  sent = orders;
  send({ type: 'orders', turn, orders });
}

function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function ordersFor({ view, legal }) {
  const may = new Map(legal.formations.map((entry) => [entry.formation, entry]));
  const own = view.formations.filter(({ id }) => may.has(id));
  const attacked = new Map(); // target: men of ours who go for it
  const free = [];
  for (const formation of own) {
    const { task, strength } = formation;
    if (task.type === 'attack') add(attacked, task.target, strength);
    else free.push(formation);
  }
  const underWay = new Set(attacked.keys());

  // Who could go for what, by the nearest target of each.
  const wanted = new Map();
  for (const formation of free) {
    const target = formation.cohesion < RESTS ? null : nearest(formation, may.get(formation.id).attack);
    if (target === null) continue;
    if (!wanted.has(target)) wanted.set(target, []);
    wanted.get(target).push(formation);
  }

  const orders = [];
  const attackers = [];
  let operations = legal.operations;
  for (const target of [...wanted.keys()].sort()) {
    const group = wanted.get(target);
    let men = attacked.get(target) ?? 0;
    for (const { strength } of group) men += strength;
    if (men < ODDS * menSeen(view, target)) continue;
    if (!underWay.has(target)) {
      if (operations === 0) continue;
      operations -= 1;
    }
    for (const { id } of group) {
      orders.push({ type: 'attack', formation: id, target });
      attackers.push(id);
    }
  }
  for (const { id, task } of free) {
    if (attackers.includes(id) || task.type !== 'hold' || task.posture === 'prepared') continue;
    // A line as a player would type it does as well as an object.
    orders.push(`dig in ${id}`);
  }
  const supported = attackers.find((id) => legal.air.support.includes(id));
  if (supported !== undefined) {
    orders.push({ type: 'support', formation: supported, sorties: legal.sorties });
  }
  return orders;
}

function menSeen(view, target) {
  let men = 0;
  for (const contact of view.contacts) if (contact.place === target) men += contact.men;
  return Math.max(men, UNSEEN);
}

/** The nearest of some places in a straight line, the first by id among equals; null for none. */
function nearest(formation, ids) {
  const here = places.get(formation.place ?? formation.from);
  if (here === undefined) return null;
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of [...ids].sort()) {
    const { x, y } = places.get(id);
    const far = (x - here.x) ** 2 + (y - here.y) ** 2;
    if (far < least) {
      least = far;
      best = id;
    }
  }
  return best;
}

function add(map, key, amount) {
  map.set(key, (map.get(key) ?? 0) + amount);
}
