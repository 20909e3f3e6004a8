# kit-doutor.sh -- ./kit doutor onde tudo está certo, e onde falta o compilador, a pasta, o UTF-8, a construção.
# limite: 120
set -eu
case $NOZINHO in */normal/nozinho | "$PWD"/nozinho) ;; *) echo 'o doutor olha a construção normal'; exit 77 ;; esac
KIT_PASTA=$TMPDIR/progresso
export KIT_PASTA

doctor() { # CÓDIGO [VARIÁVEL=valor...]
  expected=$1
  shift
  code=0
  env "$@" "$NOZINHO" src/kit/main.js doutor >"$TMPDIR/out" 2>&1 || code=$?
  [ "$code" = "$expected" ] || { echo "doutor ($*): código $code, e não $expected"; cat "$TMPDIR/out"; exit 1; }
  [ "$(wc -L <"$TMPDIR/out")" -le 80 ] || { echo "linha comprida"; cat "$TMPDIR/out"; exit 1; }
}
shows() { tr -s '\n ' ' ' <"$TMPDIR/out" | grep -qF -e "$1" || { echo "faltou: $1"; cat "$TMPDIR/out"; exit 1; }; }

doctor 0
shows '✓ certo compilador de C'
shows '✓ certo runtimes'
shows '✓ certo rede nesta máquina'
shows 'Tudo o que é preciso está certo.'
[ -z "$(ls -A . | grep '^\.doutor')" ]

doctor 0 LC_ALL=C
shows 'export LC_ALL=C.UTF-8'
doctor 0 KIT_LANG=en
shows 'All that is needed is fine.'

# Um PATH sem compilador e sem Node: cada linha continua lá, com o que fazer.
mkdir "$TMPDIR/bin"
for tool in make sh setarch; do ln -s "$(command -v $tool)" "$TMPDIR/bin/$tool"; done
doctor 6 PATH="$TMPDIR/bin"
shows '✗ falta compilador de C cc não está aqui.'
shows 'sudo apt install gcc'
shows '– aviso Node (opcional)'
shows '✓ certo make'
doctor 6 PATH=/nao/ha
shows '✗ falta make'

# Pastas em que não se escreve.
doctor 6 KIT_PASTA=/proc/kit
shows 'Não consigo escrever em /proc/kit.'
doctor 6 TMPDIR=/nao/ha
shows '/nao/ha não existe.'
shows '✓ certo compilador de C'

# Uma cópia que ninguém construiu.
mkdir "$TMPDIR/curso"
cp -a src "$TMPDIR/curso"
cd "$TMPDIR/curso"
doctor 6
shows 'não há build/deps.mk'
shows 'Rode make nesta pasta.'
