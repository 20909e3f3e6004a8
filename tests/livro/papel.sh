# papel.sh -- o PDF e o EPUB se constroem; onde há o epubcheck, o EPUB passa por ele sem um aviso.
set -eu
fail() { echo "$1"; exit 1; }
sh src/tool/deps.sh livro || { echo 'pulo o papel: falta o pandoc ou o WeasyPrint'; exit 0; }
make -s livro >"$TMPDIR/make" 2>&1 || fail "$(cat "$TMPDIR/make")"
grep -vE '^  (junta|pagina) ' "$TMPDIR/make" && fail 'algo reclamou (acima)'
[ "$(head -c 5 build/livro/curso.pdf)" = %PDF- ] || fail 'o PDF não é um PDF'

# O documento de que sai o PDF: cada link e cada âncora existem, e cada âncora é uma só.
html=build/livro/curso.html
grep -o ' id="[^"]*"' $html | sort | uniq -d | grep -v '"cb[0-9]' && fail 'âncoras repetidas (acima)'
grep -o ' id="[^"]*"' $html | sed 's/ id="/#/; s/"$//' | sort -u >"$TMPDIR/ids"
grep -o 'href="#[^"]*"' $html | sed 's/href="//; s/"$//' | sort -u | comm -23 - "$TMPDIR/ids" | grep . && fail 'links sem destino (acima)'
for text in chapters/*/README.md; do
  grep -qF "$(sed -n '1s/^# //p' "$text")</h1>" $html || fail "falta $text"
done

command -v epubcheck >/dev/null && command -v java >/dev/null || { echo 'sem o epubcheck'; exit 0; }
java -jar "$(command -v epubcheck)" -w build/livro/curso.epub >"$TMPDIR/epub" 2>&1 || fail "$(cat "$TMPDIR/epub")"
grep -q 'No errors or warnings' "$TMPDIR/epub" || fail "$(cat "$TMPDIR/epub")"
