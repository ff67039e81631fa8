#!/usr/bin/env bash
# Bumps as digestabot does, written from a description of its method: every line with name:tag@sha256:… is looked up by a
# process of its own, one after another, and replaced.
#
#   bench/peers/line-loop.sh DIRECTORY
set -euo pipefail
readonly pattern='[^[:space:]"]+:[^[:space:]"@/]+@sha256:[0-9a-f]{64}'

grep -rlE "$pattern" "$1" | while read -r file; do
  grep -E "$pattern" "$file" | while read -r line; do
    reference=$(grep -oE "$pattern" <<<"$line" | head -n 1)
    image=${reference%@*}
    digest=$(crane digest "$image")
    sed -i "s|$reference|$image@$digest|" "$file"
  done
done
