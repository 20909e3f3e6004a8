# deps.sh -- o instalador, com um sistema de mentira: o que ele diz, o que roda e o que deixa.
# limite: 60
set -eu
project=$PWD
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -p "$place/bin"
for file in llhttp/llhttp.c nodejs/acorn/dist/acorn.js nodejs/web-streams-polyfill/dist/polyfill.min.js; do
  mkdir -p "$place/build/deps/usr/share/${file%/*}"
  : >"$place/build/deps/usr/share/$file"
done
cd "$place"

# Um compilador que só acha a libev depois de instalada, e um gerenciador que anota o que ouve.
fake() { { echo '#!/bin/sh'; cat; } >"bin/$1"; chmod +x "bin/$1"; }
fake cc <<'T'
for word; do case $word in -lev) [ -e installed ] || exit 1 ;; esac; done
exit 0
T
manager() { fake "$1" <<T
echo "$1 \$*" >>calls
case "\$*" in *libev*) [ ! -e offline ] && touch installed ;; esac
T
}
for tool in sh id awk sed grep tr cut cat mkdir rm mv uname dirname tail head touch sort wc readlink; do
  ln -s "$(command -v $tool)" "bin/$tool"
done
deps() { CC=cc PATH=$place/bin sh "$project/src/tool/deps.sh" >out 2>&1; }
expect() { grep -qF -e "$1" "${2:-out}" || { echo "faltou: $1"; cat out; exit 1; }; }
absent() { for file; do if [ -e "$file" ]; then echo "sobrou: $file"; exit 1; fi; done; }
reset() { rm -f calls installed offline build/deps.mk bin/apt-get bin/brew bin/dnf bin/pacman bin/id; fake id <<T
echo 0
T
}

echo 'DEPS=nao: diz o comando, não roda nada e falha'
reset; manager apt-get
if DEPS=nao deps; then exit 1; fi
expect 'apt-get install -y --no-install-recommends libev-dev'
absent calls build/deps.mk

echo 'root: um comando só, mostrado antes'
deps
expect '$ apt-get install -y --no-install-recommends libev-dev'
[ "$(cat calls)" = 'apt-get install -y --no-install-recommends libev-dev' ]
expect 'DUKTAPE_' build/deps.mk

echo 'no lugar: não chama ninguém'
rm calls; deps
absent calls
[ ! -s out ]

for pair in 'brew:brew install libev' 'dnf:dnf install -y libev-devel' 'pacman:pacman -S --noconfirm --needed libev'; do
  echo "${pair%%:*}"
  reset; manager "${pair%%:*}"
  deps
  expect "${pair#*:}" calls
done

echo 'sem rede: uma frase em português, e nada pela metade'
reset; manager apt-get; touch offline
if deps; then exit 1; fi
expect 'Há rede?'
expect 'apt-get update' calls
absent build/deps.mk build/deps.novo

echo 'sem root, sem sudo e sem apt: quem pode que instale'
reset; manager dnf
fake id <<T
echo 1000
T
if deps; then exit 1; fi
expect 'Peça a quem administra a máquina: dnf install -y libev-devel'

echo 'o Apache do capítulo 03: só os arquivos, numa pasta dele, e uma vez só'
reset
apache() { CC=cc PATH=$place/bin sh "$project/src/tool/deps.sh" apache >out 2>&1; }
if apache; then exit 1; fi
expect 'não há apt-get'
fake apt-get <<I
echo "apt-get \$*" >>$place/calls
case "\$*" in
  *'-s install'*) echo 'Inst apache2-bin (2.4 Debian)'; echo 'Inst libapr1 (1.7 Debian)' ;;
  *download*) : >um.deb; : >dois.deb ;;
esac
I
fake dpkg <<'I'
mkdir -p "$3/usr/sbin"
echo '#!/bin/sh' >"$3/usr/sbin/apache2"
chmod +x "$3/usr/sbin/apache2"
I
ln -s "$(command -v chmod)" bin/chmod
if DEPS=nao apache; then exit 1; fi
absent calls build/deps/apache
apache
expect 'apt-get download apache2-bin libapr1' calls
[ -x build/deps/apache/usr/sbin/apache2 ]
absent build/deps.novo build/deps/usr/sbin
rm calls; apache
absent calls
