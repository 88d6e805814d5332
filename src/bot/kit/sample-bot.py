"""A sample bot for sukhnah-sim in Python 3: the standard library alone.

    sukhnah-sim run last-hills --gov "cmd:python3 sample-bot.py"

It attacks the nearest place of the enemy's where it has the men for it, and
digs in elsewhere. It plays the same game as sample-bot.js. The messages are
told in the README of the protocol.
"""

import json
import sys

# Men of ours for each of theirs that an attack wants, and men that are
# reckoned with where none are seen.
ODDS = 2
UNSEEN = 200
# Permille of cohesion below which a formation rests.
RESTS = 650


def main():
    # All that is kept of a game: hello begins it anew, so that each game of a
    # series is played as by itself.
    places = {}
    sent = []
    for line in sys.stdin:
        try:
            message = json.loads(line)
        except ValueError:
            print(f"not JSON: {line[:80]!r}", file=sys.stderr)
            continue
        kind = message.get("type") if isinstance(message, dict) else None
        if kind == "hello":
            places = {place["id"]: place for place in message["briefing"]["places"]}
            sent = []
            send({"type": "hello", "series": True})
        elif kind == "turn":
            sent = say(message["turn"], orders_for(places, message["view"], message["legal"]))
        elif kind == "problems":
            for problem in message["problems"]:
                print(f"order {problem['order']}: {problem['text']}", file=sys.stderr)
            # The whole list again, without those that may not be given.
            wrong = {problem["order"] for problem in message["problems"]}
            if not message["last"]:
                sent = say(message["turn"], [order for no, order in enumerate(sent) if no not in wrong])
        elif kind == "error":
            print(f"{message['code']}: {message['text']}", file=sys.stderr)


def say(turn, orders):
    send({"type": "orders", "turn": turn, "orders": orders})
    return orders


def send(message):
    print(json.dumps(message), flush=True)


def orders_for(places, view, legal):
    may = {entry["formation"]: entry for entry in legal["formations"]}
    own = [formation for formation in view["formations"] if formation["id"] in may]
    attacked = {}  # target: men of ours who go for it
    free = []
    for formation in own:
        task = formation["task"]
        if task["type"] == "attack":
            attacked[task["target"]] = attacked.get(task["target"], 0) + formation["strength"]
        else:
            free.append(formation)
    under_way = set(attacked)

    # Who could go for what, by the nearest target of each.
    wanted = {}
    for formation in free:
        if formation["cohesion"] < RESTS:
            continue
        target = nearest(places, formation, may[formation["id"]]["attack"])
        if target is not None:
            wanted.setdefault(target, []).append(formation)

    orders = []
    attackers = []
    operations = legal["operations"]
    for target in sorted(wanted):
        group = wanted[target]
        men = attacked.get(target, 0) + sum(formation["strength"] for formation in group)
        if men < ODDS * men_seen(view, target):
            continue
        if target not in under_way:
            if operations == 0:
                continue
            operations -= 1
        for formation in group:
            orders.append({"type": "attack", "formation": formation["id"], "target": target})
            attackers.append(formation["id"])
    for formation in free:
        task = formation["task"]
        if formation["id"] in attackers or task["type"] != "hold" or task["posture"] == "prepared":
            continue
        # A line as a player would type it does as well as an object.
        orders.append(f"dig in {formation['id']}")
    supported = next((no for no in attackers if no in legal["air"]["support"]), None)
    if supported is not None:
        orders.append({"type": "support", "formation": supported, "sorties": legal["sorties"]})
    return orders


def men_seen(view, target):
    men = sum(contact["men"] for contact in view["contacts"] if contact["place"] == target)
    return max(men, UNSEEN)


def nearest(places, formation, ids):
    """The nearest of some places in a straight line, the first by id among equals; None for none."""
    here = places.get(formation["place"] or formation["from"])
    if here is None:
        return None

    def far(no):
        return (places[no]["x"] - here["x"]) ** 2 + (places[no]["y"] - here["y"]) ** 2

    return min(sorted(ids), key=far, default=None)


if __name__ == "__main__":
    main()
