#!/bin/sh
# Plays a series in parts with GNU parallel, and joins them: the same bytes as one run.
#
#   run-parallel.sh SCENARIO GAMES PARTS FOLDER [options of batch...]
#
# Given again it goes on: finished parts are left alone, others are taken up where they were.
# SUKHNAH_SIM is the program, sukhnah-sim unless set; JOBS is how many parts are played at once, one a core unless set.
set -eu

if [ $# -lt 4 ]; then
  echo "usage: run-parallel.sh SCENARIO GAMES PARTS FOLDER [options of batch...]" >&2
  exit 2
fi
scenario=$1 games=$2 parts=$3 folder=$4
shift 4
program=${SUKHNAH_SIM:-sukhnah-sim}
mkdir -p "$folder"

# The numbers of the parts that are not finished.
unfinished() {
  for no in $(seq 1 "$parts"); do
    if [ ! -e "$folder/shard-$no.jsonl" ] || [ -e "$folder/shard-$no.jsonl.part" ]; then echo "$no"; fi
  done
}

# --quote passes every word on as it is; {} is the number of the part.
unfinished | parallel --quote --no-run-if-empty --halt soon,fail=1 --jobs "${JOBS:-100%}" \
  "$program" batch "$scenario" --games "$games" "$@" --workers 1 --quiet \
  --shard "{}/$parts" --out "$folder/shard-{}.jsonl" >"$folder/parts.log"

set --
for no in $(seq 1 "$parts"); do set -- "$@" "$folder/shard-$no.jsonl"; done
exec "$program" merge "$@" --out "$folder/games.jsonl" --force
