# api.sh -- docs/api.md diz a verdade: nada falta sem explicação, e o que existe tem um programa que o prova.
# limite: 60
set -eu
"$NOZINHO" src/tool/api.js >"$TMPDIR/api.md"
diff docs/api.md "$TMPDIR/api.md" || { echo 'docs/api.md envelheceu: make api'; exit 1; }
# A lista é a deste Node, onde há o mesmo Node.
listed=$(sed -n '1s/.*Node \(v[0-9.]*\) .*/\1/p' docs/api/node20.txt)
[ "$(node --version 2>/dev/null)" != "$listed" ] || node src/tool/api-node.js | diff docs/api/node20.txt -
