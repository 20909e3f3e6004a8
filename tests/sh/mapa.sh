# mapa.sh -- toda camada do Makefile está desenhada nas figuras e descrita no mapa, no capítulo certo, e na tabela
# do runtime de cada capítulo que a liga.
set -eu
# O desenho é lido de cima para baixo: um colchete "cap. NN" vem antes das camadas dele.
drawn() { # figura
  awk -F'[<>]' '/class="camada/ { chapter = "-" } /class="capitulo"/ { split($3, w, " "); chapter = w[2] }
    /class="nome"/ { print $3, chapter }' "$1" | sort
}
described() {
  awk -F' *[|] *' '/^[|] camada/ { on = 1; next } !/^[|]/ { on = 0 } on && $2 !~ /^-/ { print $2, $5 == "" ? "-" : $5 }' \
    docs/mapa.md | sort
}
make -s linhas | awk 'NR > 1 && $1 != "total" { print $1, $2 }' | sort >"$TMPDIR/makefile"
[ "$(wc -l <"$TMPDIR/makefile")" -gt 10 ]
described | diff "$TMPDIR/makefile" -
# O runtime de um capítulo abre as camadas que chegaram até ele. (O 03 e o 04 têm cada um a sua, de lá só.)
for runtime in chapters/*/runtime.c; do
  number=${runtime#chapters/} number=${number%%-*}
  awk -v number="$number" '$2 <= number && $2 != "-" && $1 != "loop" { print $1 }' "$TMPDIR/makefile" >"$TMPDIR/wanted"
  grep -o '&[a-z_]*_layer' "$runtime" | sed 's/^&//; s/_layer$//' | grep -vx 'loop\|bloqueante' | sort >"$TMPDIR/opened"
  diff "$TMPDIR/wanted" "$TMPDIR/opened" || { echo "$runtime"; exit 1; }
done
# No capítulo 04 o loop é o escrito à mão: é lá que as figuras o põem.
sed -i 's/^loop 05$/loop 04/' "$TMPDIR/makefile"
for figure in docs/figuras/camadas.svg docs/figuras/camadas.en.svg; do drawn $figure | diff "$TMPDIR/makefile" -; done
