# mapa.sh -- toda camada do Makefile está desenhada nas figuras e descrita no mapa, no capítulo certo.
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
# No capítulo 04 o loop é o escrito à mão: é lá que as figuras o põem.
sed -i 's/^loop 05$/loop 04/' "$TMPDIR/makefile"
for figure in docs/figuras/camadas.svg docs/figuras/camadas.en.svg; do drawn $figure | diff "$TMPDIR/makefile" -; done
