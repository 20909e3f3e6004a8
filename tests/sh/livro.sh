# livro.sh -- o site e os slides se constroem inteiros, e nenhum link, âncora ou figura deles leva a lugar nenhum.
# limite: 900
set -eu
[ -e build/deps-site.mk ] || { echo 'pulo o livro: falta o pandoc (sh src/tool/deps.sh site o instala)'; exit 77; }
fail() { echo "$1"; exit 1; }

# Sem o reveal.js (não há rede?) não há slides; o resto se confere do mesmo modo.
what=site
why=$(sh src/book/reveal.sh) || { echo "sem os slides: $why"; what=paginas; }
# Outro teste (livro-navegador.sh) o constrói também: um de cada vez.
exec 9>build/livro.tranca
flock 9
make -s $what >"$TMPDIR/make" 2>&1 || fail "$(cat "$TMPDIR/make")"
[ ! -s "$TMPDIR/make" ] || fail "o pandoc reclamou: $(cat "$TMPDIR/make")"
make $what | grep -q 'Nothing to be done' || fail 'a segunda vez construiu de novo'
flock -u 9
./nozinho tests/livro/links.js build/livro

# Todo capítulo com texto, e todo exercício, tem a sua página, e está no índice.
for text in chapters/*/README.md exercises/*/*/README.md; do
  [ -s "build/livro/site/${text%README.md}index.html" ] || fail "falta a página de $text"
  grep -q "href=\"${text%README.md}index.html\"" build/livro/site/index.html || fail "$text não está na capa"
done

# Um trecho diz de que arquivo veio, e em que linha; um comentário de marca não aparece.
page=build/livro/site/chapters/04-fila/index.html
grep -q 'src/queue.c.html#L-' $page || fail 'um trecho perdeu a linha'
! grep -rlE '(&lt;|<)!-- (trecho|cerca de|limite|não roda|esboço)' build/livro/site/chapters build/livro/site/exercises --include=index.html || fail 'sobrou uma marca'

[ "$what" = site ] || exit 0
# Cada conjunto de slides: um por título, cada um com tempo, e o total nas notas do primeiro.
for text in chapters/*/slides.md; do
  [ -e "$text" ] || continue
  number=${text#chapters/} number=${number%%-*}
  deck=build/livro/slides/$number.html
  slides=$(grep -c '^## ' "$text") minutes=$(sed -n 's/^## .*{minutos=\([0-9]*\)}.*/\1/p' "$text" | paste -sd+ | bc 2>/dev/null || true)
  [ "$(grep -c '^<section id=.* class=".*slide' $deck)" = "$slides" ] || fail "$deck não tem os $slides slides de $text"
  [ "$(grep -c '^<section .*data-timing="[1-9]' $deck)" = "$slides" ] || fail "um slide de $text não tem {minutos=N}"
  [ -z "$minutes" ] || grep -q "<strong>Tempo:</strong> $minutes minutos" $deck || fail "$deck não soma $minutes minutos"
  [ "$(grep -c 'aside class="notes"' $deck)" -gt "$slides" ] || fail "um slide de $text não tem notas"
done
