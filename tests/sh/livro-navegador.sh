# livro-navegador.sh -- o site e os slides num navegador de verdade: nada transborda, nada vem de fora, a busca acha.
# limite: 900
skip() { echo "pulo o livro no navegador: $*"; exit 77; }

[ -e build/deps-site.mk ] || skip 'falta o pandoc (sh src/tool/deps.sh site o instala)'
command -v node >/dev/null || skip 'quem dirige o navegador roda no Node, que não está aqui'
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  skip 'falta o chromium (make test-completo o instala)'
why=$(sh tests/browser/get.sh) || skip "$why"
flock build/livro.tranca make -s site && node tests/livro/browser.js "$browser"
