# raio-x-pagina.sh -- a página do Raio-X num navegador de verdade, com rastros forjados.
# limite: 400
skip() { echo "pulo a página do Raio-X: $*"; exit 77; }

command -v node >/dev/null || skip 'quem dirige o navegador roda no Node, que não está aqui'
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  skip 'falta o chromium (make test-completo o instala)'
why=$(sh tests/browser/get.sh) || skip "$why"
node tests/raio-x/main.js "$browser"
