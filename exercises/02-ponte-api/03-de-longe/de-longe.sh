# Os mesmos programas, chamados de outra pasta: quem usa a loja não mora nela.
pasta=$PWD
cd / || exit 1
"$RUNTIME" "$pasta/programa.js" || exit 1
exec "$RUNTIME" "$pasta/balcao/caixa.js"
