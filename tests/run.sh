#!/usr/bin/env bash
# Every check of the project, then one line with the count. Goes on after a failure, so that the line tells all of them.
# One build serves all; the unit tests and the short checks run beside the browser tests, so that no core waits.
set -u
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
mkdir -p reports
rm -rf reports/*
mkdir reports/notPassed

# Chromium and a Chinese font for the browser tests, PostgreSQL for those of the queue.
install_programs() {
  local wanted=()
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] && dpkg -s fonts-noto-cjk >/dev/null 2>&1 || wanted+=(chromium fonts-noto-cjk)
  ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || wanted+=(postgresql)
  [ ${#wanted[@]} -gt 0 ] || return
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "the tests want ${wanted[*]} (Debian's names), or CHROMIUM=path" >&2
    return
  fi
  apt-get update -o DPkg::Lock::Timeout=300 >reports/apt.log 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${wanted[@]}" \
    -o DPkg::Lock::Timeout=300 >>reports/apt.log 2>&1 || tail -n 20 reports/apt.log
}

# Every check has a file that goes when it passes, so that one that was never reached counts as failed.
for name in build browser unit types lint unused; do touch "reports/notPassed/$name"; done
check() {
  local name=$1 from=$SECONDS
  shift
  echo "== $name"
  "$@" && rm "reports/notPassed/$name"
  echo "== $name took $((SECONDS - from)) s"
}

beside() {
  check unit env BUILT=dist vitest run --maxWorkers=1 --reporter=default --reporter=json --outputFile.json=reports/unit.json
  check types tsc --noEmit
  check lint biome check .
  check unused knip
}

(install_programs) &
check build vite build
wait
beside >reports/beside.log 2>&1 &
check browser env PLAYWRIGHT_JSON_OUTPUT_NAME=reports/browser.json playwright test --reporter=list,json
wait
cat reports/beside.log
node --import tsx tests/countReports.ts $(ls reports/notPassed)
