# raio-x-navegador.sh -- o Raio-X do começo ao fim, num navegador de verdade.
# limite: 180
skip() { echo "pulo o navegador: $*"; exit 77; }

command -v node >/dev/null || skip 'quem o dirige roda no Node, que não está aqui'
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  skip 'falta o chromium (make test-completo o instala)'
why=$(sh tests/browser/get.sh) || skip "$why"
node tests/browser/raio-x.js "$NOZINHO" "$browser"
