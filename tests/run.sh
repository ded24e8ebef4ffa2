#!/usr/bin/env bash
# Every check of the project, then one line with the count. Goes on after a failure, so that the line tells all of them.
set -u
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
mkdir -p reports
rm -f reports/unit.json reports/browser.json

install_browser() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] && dpkg -s fonts-noto-cjk >/dev/null 2>&1 && return
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "the browser tests want /usr/bin/chromium (or CHROMIUM=path) and a Chinese font" >&2
    return
  fi
  apt-get update -o DPkg::Lock::Timeout=300 >reports/apt.log 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-noto-cjk \
    -o DPkg::Lock::Timeout=300 >>reports/apt.log 2>&1 || tail -n 20 reports/apt.log
}

failed=()
check() {
  local name=$1
  shift
  echo "== $name"
  "$@" || failed+=("$name")
}

install_browser
check types tsc --noEmit
check lint biome check .
check unused knip
check unit vitest run --reporter=default --reporter=json --outputFile.json=reports/unit.json
check build vite build
check browser env PLAYWRIGHT_JSON_OUTPUT_NAME=reports/browser.json playwright test --reporter=list,json
node --import tsx tests/countReports.ts "${failed[@]}"
