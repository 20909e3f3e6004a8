#!/bin/sh
# enderecos.sh -- os endereços que os textos citam ainda existem? Só no make test-completo, porque fala com o mundo.
#
# Um 404 é falha; um servidor que não responde, ou que não gosta de robôs, é só dito. Sem rede, nada se sabe.
set -u
curl -sI -m 20 -o /dev/null https://nodejs.org/ || { echo 'os endereços de fora: sem rede'; exit 77; }
addresses=$(find README*.md docs chapters exercises solutions -name '*.md' -exec cat {} + |
  grep -oE 'https?://[a-z0-9-]+\.[a-z][^] )>`"<]*' | sed 's/[.,;:]*$//; s/#.*//' | grep -vE 'localhost|127\.0\.0\.1|exemplo|example' | sort -u)
dead=0
for address in $addresses; do
  code=$(curl -sL -m 30 -o /dev/null -w '%{http_code}' -A 'Mozilla/5.0' "$address")
  case $code in
    2* | 3*) ;;
    404 | 410) echo "não existe: $address"; dead=$((dead + 1)) ;;
    *) echo "sem resposta ($code): $address" ;;
  esac
done
[ "$dead" = 0 ]
