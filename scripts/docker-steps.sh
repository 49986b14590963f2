#!/usr/bin/env bash
# Runs the steps of the Dockerfile without Docker: every COPY and RUN of each stage, in a clean folder, as a user
# without rights. Then checks what the image promises: the command line answers, the bot without credentials ends
# with 78, and the embedded database opens in the data folder. Needs npm, and root to change to another user.
set -euo pipefail
project="$(cd "$(dirname "$0")/.." && pwd)"
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT

# One user plays every user of the image, so there is nobody to give files to.
mkdir -p "$root/bin" "$root/home" "$root/context"
printf '#!/bin/sh\nexit 0\n' >"$root/bin/chown"
chmod +x "$root/bin/chown"
userconfig="$(npm config get userconfig)"
[ ! -f "$userconfig" ] || cp "$userconfig" "$root/home/.npmrc"

# What the build would see: the files under version control that .dockerignore lets through.
(cd "$project" && git ls-files -z -- $(sed -n 's/^!//p' .dockerignore) | xargs -0 -I{} cp --parents {} "$root/context/")

user=nobody
if [ "$(id -u)" = 0 ]; then /bin/chown -R "$user" "$root"; chmod 711 "$root"; fi
as_user() { # folder, command
  local run=(env -i "HOME=$root/home" "PATH=$root/bin:$PATH" "${environment[@]}" bash -c "cd '$1' && $2")
  if [ "$(id -u)" = 0 ]; then setpriv --reuid="$user" --regid=nogroup --clear-groups -- "${run[@]}"; else "${run[@]}"; fi
}

environment=()
stage=""
step() { echo "[$stage] $*"; }
while IFS= read -r line; do
  case "$line" in
    'FROM '*)
      stage="${line##* AS }"
      [ "$stage" != "$line" ] || stage=final
      environment=()
      as_user / "mkdir -p '$root/$stage/app'"
      ;;
    'ENV '*)
      for pair in ${line#ENV }; do environment+=("${pair//\/app/$root/$stage/app}"); done
      ;;
    'COPY --from='*)
      read -r _ from source target <<<"$line"
      step "$line"
      as_user "$root/$stage/app" "cp -r '$root/${from#--from=}$source' '$target'"
      ;;
    'COPY '*)
      read -ra words <<<"${line#COPY }"
      target="${words[-1]}"
      unset 'words[-1]'
      step "$line"
      as_user "$root/context" "mkdir -p '$(dirname "$root/$stage/app/$target")' && cp -r ${words[*]} '$root/$stage/app/$target'"
      ;;
    'RUN '*)
      step "$line"
      as_user "$root/$stage/app" "${line#RUN }"
      ;;
    'WORKDIR /app' | 'USER '* | 'VOLUME '* | 'EXPOSE '* | 'HEALTHCHECK '* | 'CMD '* | '#'* | '') ;;
    *)
      echo "A step that this script does not know: $line" >&2
      exit 1
      ;;
  esac
done <"$project/Dockerfile"

app="$root/final/app"
echo "[check] the command line answers"
as_user "$app" 'node dist/main.js --help >/dev/null'
echo "[check] the bot without credentials ends with 78"
code=0
as_user "$app" 'node dist/main.js serve 2>/dev/null' || code=$?
[ "$code" = 78 ] || { echo "serve ended with $code" >&2; exit 1; }
echo "[check] the embedded database opens in the data folder"
as_user "$app" 'node dist/main.js migrate && test -d data/db'
echo "[check] no development package is left"
as_user "$app" 'test ! -e node_modules/jest && test ! -e node_modules/typescript'
echo "ok: $(du -sm "$app" | cut -f1) MB"
