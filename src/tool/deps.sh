#!/bin/sh
# deps.sh -- acha o que falta, instala com um comando só e conta ao Makefile onde está.
#
#   sh src/tool/deps.sh           o que as camadas precisam; escreve build/deps.mk
#   sh src/tool/deps.sh testes    o que só os testes precisam; escreve build/deps-testes.mk
#   sh src/tool/deps.sh completo  o que só os testes demorados aproveitam, se houver
#   sh src/tool/deps.sh apache    o Apache do laboratório do capítulo 03, sem instalar serviço nenhum
#   sh src/tool/deps.sh site      o que faz o site e os slides; escreve build/deps-site.mk
#   sh src/tool/deps.sh livro     o que faz também o PDF; escreve build/deps-livro.mk
#
# Com root ou sudo, o gerenciador do sistema instala; sem eles, os pacotes do Debian são
# abertos dentro de build/deps/ e nada fora do projeto muda. DEPS=nao só diz o que fazer.
# O que já está no lugar não é procurado de novo: depois da primeira vez não há rede.
set -eu

deps=build/deps
log=$PWD/build/deps.log
triplet=$(uname -m)-linux-gnu
lib=$deps/usr/lib/$triplet
mkdir -p $deps

# Os pacotes que dependem do Node inteiro: queremos só os arquivos deles, nesta versão.
pinned='
node-llhttp 8.1.0~5.15.0+dfsg1+~cs20.10.9.3-1+deb12u4 fa9fe58b10e813e67f31713b48ac2b489a1ed3bf808f0bc89d137a18c6d0b67c
node-acorn 8.8.1+ds+~cs25.17.7-2 5c6814cf6536892b3a93cc72a0a3792beb0d3f6be3d69f499ca7d764583479a9
node-fetch 3.3.0+~cs11.4.11-2 757685e816a80fb1b90869196c572d30022c8dc5f28d2e3abb2be588ed917b11'

acorn=/usr/share/nodejs/acorn/dist/acorn.js
web_streams=/usr/share/nodejs/web-streams-polyfill/dist/polyfill.min.js

say() { echo "deps: $*" >&2; }
die() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }
refused() { case ${DEPS:-} in nao|não|no|0) true ;; *) false ;; esac; }

# ---- O que cada dependência exige, e como cada gerenciador chama o pacote. ----

# Cada linha: nome, quem precisa dele, pacote em apt, brew, dnf e pacman.
table() {
  case $what in
    testes)
      echo 'cmocka testes libcmocka-dev cmocka libcmocka-devel cmocka
            curl capítulo-10 curl curl curl curl
            hunspell textos hunspell,hunspell-pt-br hunspell hunspell,hunspell-pt-BR hunspell'
      return ;;
    completo)
      echo 'valgrind memória valgrind - valgrind valgrind
            npm promessas npm node npm npm
            epubcheck livro epubcheck epubcheck - -'
      return ;;
    site | livro)
      echo 'pandoc livro pandoc pandoc pandoc pandoc-cli'
      [ "$what" = site ] || echo 'weasyprint livro weasyprint weasyprint weasyprint python-weasyprint'
      return ;;
    navegador)
      echo 'chromium páginas chromium chromium chromium chromium'
      return ;;
  esac
  echo 'cc      tudo   gcc,libc6-dev gcc      gcc,glibc-devel gcc
        duktape engine duktape-dev   duktape  duktape-devel   duktape
        libev   loop   libev-dev     libev    libev-devel     libev
        libedit repl   libedit-dev   libedit  libedit-devel   libedit
        openssl crypto libssl-dev    openssl@3 openssl-devel  openssl
        zlib    zlib   zlib1g-dev    zlib     zlib-devel      zlib
        brotli  zlib   libbrotli-dev brotli   brotli-devel    brotli
        sqlite  sqlite libsqlite3-dev sqlite  sqlite-devel    sqlite'
  have apt-get || echo 'llhttp http - llhttp llhttp-devel llhttp'
}

# Compila e liga um programa de uma linha; é a resposta mais honesta a "está instalado?".
# A libev não traz .pc, e um .pc não garante que o cabeçalho exista.
builds() { # cabeçalhos, bibliotecas
  probe=build/probe
  { for h in $1; do echo "#include <$h>"; done; echo 'int main(void) { return 0; }'; } >"$probe.c"
  if $cc $cflags -o "$probe" "$probe.c" $ldflags $2 >>"$log" 2>&1; then found=0; else found=1; fi
  rm -f "$probe" "$probe.c"
  return $found
}

present() {
  case $1 in
    cc)      builds stdio.h '' ;;
    duktape) duktape_source >/dev/null || builds duktape.h -lduktape ;;
    libev)   builds ev.h -lev ;;
    libedit) builds 'stdio.h histedit.h' -ledit ;;
    openssl) builds 'openssl/provider.h openssl/ssl.h' '-lssl -lcrypto' ;;
    zlib)    builds zlib.h -lz ;;
    brotli)  builds 'brotli/decode.h brotli/encode.h' '-lbrotlidec -lbrotlienc' ;;
    sqlite)  builds sqlite3.h -lsqlite3 ;;
    llhttp)  builds llhttp.h -lllhttp ;;
    valgrind | npm | chromium | curl | epubcheck) have "$1" ;;
    pandoc | weasyprint) program "$1" >/dev/null ;;
    hunspell) have hunspell || [ -x $deps/usr/bin/hunspell ] ;;
    cmocka)  builds 'stdarg.h stddef.h stdint.h setjmp.h cmocka.h' -lcmocka ;;
  esac
}

# Como se chama um programa: o do sistema, ou o que mora em build/deps (own_programs).
program() {
  if have "$1"; then echo "$1"; elif [ -x $deps/$1 ]; then echo "$deps/$1"; else return 1; fi
}

# Onde está um arquivo que um pacote traz: no sistema ou em build/deps.
locate() {
  for at in "" $deps; do
    if [ -e "$at$1" ]; then echo "$at$1"; return 0; fi
  done
  return 1
}
duktape_source() { locate /usr/share/duktape/duktape.c; }

# O compilador e as opções com que se acha o que está em build/deps (ou no Homebrew). O rpath à
# antiga (disable-new-dtags) vale também para o que uma biblioteca nossa arrasta: a libedit, a libbsd.
find_flags() {
  if [ -x $deps/cc ]; then cc=$deps/cc; else cc=${CC:-cc}; fi
  cflags= ldflags=
  if [ -d $deps/usr/include ]; then
    cflags="-isystem $deps/usr/include -isystem $deps/usr/include/$triplet"
    ldflags="-L$lib -Wl,--disable-new-dtags,-rpath,$PWD/$lib"
  elif have brew; then
    cflags=-I$(brew --prefix)/include ldflags=-L$(brew --prefix)/lib
  fi
}

missing() { table | while read -r name rest; do present "$name" || echo "$name"; done; }

packages() { # coluna da tabela, nomes
  column=$1; shift
  for name; do
    table | awk -v name="$name" -v column="$column" '$1 == name { gsub(",", " ", $column); print $column }'
  done | tr '\n' ' ' | sed 's/ $//'
}

# ---- Instalar: um comando, mostrado antes de rodar. ----

# "sudo " se é preciso e pode ser usado, nada se já somos root; falha se não há como.
privilege() {
  if [ "$(id -u)" = 0 ]; then return; fi
  have sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; } && echo 'sudo '
}

package_command() { # nomes
  if have apt-get; then echo "apt-get install -y --no-install-recommends $(packages 3 "$@")"
  elif have brew; then echo "brew install $(packages 4 "$@")"
  elif have dnf; then echo "dnf install -y $(packages 5 "$@")"
  elif have pacman; then echo "pacman -S --noconfirm --needed $(packages 6 "$@")"
  else return 1
  fi
}

# Roda mostrando o comando; o que ele escreve vai para o registro, que só interessa se falhar.
shown() {
  say "\$ $*"
  quiet "$@"
}
quiet() { DEBIAN_FRONTEND=noninteractive "$@" >>"$log" 2>&1 </dev/null; }

install() { # nomes
  command=$(package_command "$@") || { say "não conheço o gerenciador de pacotes daqui"; return 1; }
  if have brew && ! have apt-get; then
    shown $command || failed
  elif sudo=$(privilege); then
    shown $sudo$command && return
    have apt-get && shown $sudo apt-get update && shown $sudo$command && return
    failed
  elif have apt-get; then
    say "sem root e sem sudo: abro os pacotes dentro de build/deps/"
    unpack $(packages 3 "$@") || failed
  else
    say "sem root e sem sudo não consigo instalar. Peça a quem administra a máquina: $command"
    return 1
  fi
}

failed() {
  tail -n 12 "$log" >&2
  say "a instalação falhou (acima, o fim de build/deps.log). Há rede? Nada ficou pela metade: rode de novo."
  return 1
}

# ---- Sem root: apt-get sabe baixar para uma pasta nossa, e dpkg sabe abrir ali. ----

private_lists() {
  mkdir -p $deps/apt/lists/partial $deps/apt/cache/archives/partial
  apt_private="-o Dir::State::lists=$PWD/$deps/apt/lists -o Dir::Cache=$PWD/$deps/apt/cache"
}

update_lists() {
  [ -z "$updated" ] || return 1
  updated=1
  if [ "$(id -u)" != 0 ]; then private_lists; fi
  say '$ apt-get update'
  quiet apt-get $apt_private update
}

# O que apt instalaria, com o que cada pacote arrasta: só o que ainda não está no sistema.
closure() {
  apt-get $apt_private -s install --no-install-recommends "$@" 2>>"$log" | awk '
    /^Inst/ { print $2; if ($2 == "libc6-dev") print "libc6" }' | sort -u
}

# Baixa para uma pasta ao lado e só no fim muda de lugar: uma queda não deixa restos.
unpack() { # pacotes, que se abrem em $into
  list=$(closure "$@")
  if [ -z "$list" ]; then
    update_lists || return 1
    list=$(closure "$@")
  fi
  fetch=$deps.novo
  rm -rf $fetch; mkdir -p $fetch
  say "\$ apt-get download $* (e o que eles precisam: $(echo "$list" | wc -l) pacotes)"
  (cd $fetch && quiet apt-get $apt_private download $list) || { rm -rf $fetch; return 1; }
  mkdir -p $into
  for file in $fetch/*.deb; do dpkg -x "$file" $into; done
  rm -rf $fetch
  if [ $into != $deps ]; then return; fi
  relink
  if [ -e $deps/usr/bin/gcc ]; then own_compiler; fi
  own_programs
}

# Um libx.so aponta para a biblioteca do mesmo pacote; se ela já estava no sistema, é lá.
relink() {
  for link in $lib/*.so; do
    target=/usr/lib/$triplet/$(readlink "$link" || true)
    if [ ! -e "$link" ] && [ -e "$target" ]; then ln -sf "$target" "$link"; fi
  done
}

# Um gcc fora do lugar acha o resto por --sysroot; as bibliotecas que já estavam no sistema
# ficaram fora dele, e entram no fim da busca.
own_compiler() {
  at=$PWD/$deps
  system=/usr/lib/$triplet
  cat >$deps/cc <<T
#!/bin/sh
PATH=$at/usr/bin:\$PATH LD_LIBRARY_PATH=$at/usr/lib/$triplet \\
  exec $at/usr/bin/gcc --sysroot=$at "\$@" -L$system -Wl,-rpath-link,$at/usr/lib/$triplet:$system
T
  chmod +x $deps/cc
}

# Fora do lugar, um programa acha o que é dele por variáveis do ambiente: as bibliotecas, os dados do pandoc, os
# módulos do Python e as fontes.
own_programs() {
  at=$PWD/$deps
  for name in pandoc weasyprint; do
    [ -e $deps/usr/bin/$name ] || continue
    cat >$deps/$name <<T
#!/bin/sh
export LD_LIBRARY_PATH=$at/usr/lib/$triplet pandoc_datadir=$at/usr/share/pandoc
export PYTHONPATH=$at/usr/lib/python3/dist-packages PATH=$at/usr/bin:\$PATH XDG_DATA_HOME=$at/usr/share
[ ! -e $at/usr/bin/python3 ] || export PYTHONHOME=$at/usr
[ -e /etc/fonts ] || export FONTCONFIG_PATH=$at/etc/fonts
exec $(if [ $name = weasyprint ]; then echo python3 ''; fi)$at/usr/bin/$name "\$@"
T
    chmod +x $deps/$name
  done
}

# ---- Só os arquivos de um pacote: llhttp, acorn e web-streams-polyfill (que vem com o node-fetch). ----

sha256() { if have sha256sum; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d' ' -f1; }

# Baixa a versão fixada; se o arquivo do Debian já não a tem, a que ele oferece agora (cuja
# soma o próprio apt confere), e diz isso em voz alta.
download_pinned() { # pacote versão
  say "\$ apt-get download $1=$2"
  quiet apt-get $apt_private download "$1=$2" && return
  update_lists && quiet apt-get $apt_private download "$1=$2" && return
  quiet apt-get $apt_private download "$1" || return 1
  say "ATENÇÃO: $1 $2 já não está no arquivo do Debian; uso a versão $(dpkg-deb -f "$1"_*.deb Version)."
}

take_files() { # pacote
  set -- $(echo "$pinned" | grep "^$1 ")
  fetch=$deps.novo
  rm -rf $fetch; mkdir -p $fetch
  if ! (cd $fetch && download_pinned "$1" "$2"); then rm -rf $fetch; return 1; fi
  file=$(echo $fetch/*.deb)
  if [ "$(dpkg-deb -f "$file" Version)" = "$2" ] && [ "$(sha256 "$file")" != "$3" ]; then
    rm -rf $fetch
    die "$1 $2 não tem a soma sha256 esperada; não uso."
  fi
  dpkg -x "$file" $deps
  rm -rf $fetch
}

need_files() { # pacote, arquivo que ele traz, para quê
  locate "$2" >/dev/null && return
  have apt-get || return 0
  if refused; then
    say "falta $1 ($3); sem DEPS=nao eu pegaria só os arquivos dele: apt-get download $1, dpkg -x em build/deps"
    return 1
  fi
  say "pego só os arquivos de $1 ($3), sem o Node que ele arrastaria"
  take_files "$1"
}

from_npm() { # pacote, versão, arquivo que ele traz
  locate "$3" >/dev/null && return
  if have apt-get || refused || ! have npm; then return; fi
  to=$deps/usr/share/nodejs
  mkdir -p "$to"
  (cd "$to" && shown npm pack "$1@$2" && tar xzf "$1-$2.tgz" && mv package "$1" && rm "$1-$2.tgz") ||
    say "não consegui $1 do npm"
}

# O Apache, numa pasta só dele: nem os pacotes que ele arrasta se misturam ao que as camadas usam, nem
# chega a haver um serviço, que quem traz é o pacote apache2, e não o apache2-bin.
take_apache() {
  if locate /apache/usr/sbin/apache2 >/dev/null || [ -x /usr/sbin/apache2 ]; then return; fi
  have apt-get || die 'o Apache deste laboratório é o do Debian, e aqui não há apt-get'
  if refused; then die 'falta o Apache; sem DEPS=nao eu pegaria só os arquivos de apache2-bin: dpkg -x em build/deps/apache'; fi
  say 'pego só os arquivos do Apache, para build/deps/apache'
  into=$deps/apache
  if unpack apache2-bin && [ -x $into/usr/sbin/apache2 ]; then return; fi
  rm -rf $into
  failed
}

# ---- O que o Makefile inclui. ----

write_mk() {
  source=$(duktape_source || true)
  llhttp=$(locate /usr/share/llhttp || true)
  if [ -z "$source" ]; then
    say "o fonte do Duktape não está aqui: uso a biblioteca do sistema. Perde-se: Ctrl-C e limites de"
    say "tempo não interrompem for(;;), inteiros rápidos, e um terço da velocidade."
  fi
  {
    echo '# Escrito por src/tool/deps.sh; apague para procurar de novo.'
    if [ "$cc" = $deps/cc ]; then echo "CC = $cc"; fi
    echo "DEPS_CFLAGS = $cflags"
    echo "DEPS_LDFLAGS = $ldflags"
    echo "DUKTAPE_SOURCE = $source"
    if [ -n "$source" ]; then echo 'DUKTAPE_LIB ='; else echo 'DUKTAPE_LIB = -lduktape'; fi
    if [ -n "$llhttp" ]; then
      echo "LLHTTP_SOURCES = $llhttp"
      echo "LLHTTP_CFLAGS = -I${llhttp%/llhttp}/include/llhttp"
      echo 'LLHTTP_LIB ='
    else
      echo 'LLHTTP_SOURCES ='
      echo 'LLHTTP_CFLAGS ='
      echo 'LLHTTP_LIB = -lllhttp'
    fi
    echo "ACORN = $(locate $acorn || true)"
    echo "WEB_STREAMS = $(locate $web_streams || true)"
  } >build/deps.mk.novo
  mv build/deps.mk.novo build/deps.mk
}

write_tests_mk() {
  if present cmocka; then echo 'CMOCKA_LIB = -lcmocka'; else echo 'CMOCKA_LIB ='; fi >build/deps-testes.mk.novo
  mv build/deps-testes.mk.novo build/deps-testes.mk
}

write_book_mk() {
  { echo "PANDOC = $(program pandoc)"; echo "WEASYPRINT = $(program weasyprint || true)"; } >build/deps-$what.mk
}

# Falta algo que ninguém exige? Diz e segue. Que uma camada exige? Não há como continuar.
give_up() {
  case $what in camadas | site | livro) die "$*" ;; esac
  say "$*"
  [ "$what" != testes ] || write_tests_mk
  exit 0
}

what=${1:-camadas}
: >"$log"
apt_private= updated= into=$deps
if [ "$what" = apache ]; then take_apache; rm -f "$log"; exit 0; fi
find_flags
absent=$(missing | tr '\n' ' ')
if [ -n "$absent" ]; then
  say "falta: $absent"
  if refused; then
    give_up "DEPS=nao: não instalo nada. O comando seria: $(package_command $absent || echo "instalar $absent")"
  else
    install $absent || give_up "não instalei: $absent"
    find_flags
    absent=$(missing | tr '\n' ' ')
    [ -z "$absent" ] || give_up "ainda falta: $absent (o motivo está em build/deps.log)"
  fi
fi
case $what in
  testes) write_tests_mk ;;
  site | livro) write_book_mk ;;
  camadas)
    need_files node-llhttp /usr/share/llhttp/llhttp.c 'o leitor de HTTP do Node' ||
      die 'não consegui o llhttp, e sem ele não há a camada http. Há rede? Rode de novo quando houver.'
    need_files node-acorn $acorn 'o leitor de JavaScript moderno' ||
      say 'não consegui o acorn; só a camada modern fica de fora.'
    need_files node-fetch $web_streams 'os streams do navegador' ||
      say 'não consegui o web-streams-polyfill; só ReadableStream e os vizinhos dele ficam de fora.'
    from_npm acorn 8.8.1 $acorn
    from_npm web-streams-polyfill 3.2.1 $web_streams
    write_mk ;;
esac
rm -f "$log"
