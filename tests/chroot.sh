#!/bin/sh
# chroot.sh -- os dois comandos do README numa máquina vazia: só o Debian base, git e make.
#
#   sh tests/chroot.sh [pasta]     (root e debootstrap; a pasta, fora do projeto, guarda o
#                                   sistema base de uma vez para outra)
#
# Numa cópia do sistema base: `.ci/run` e `make aula` como root; noutra, `make aula` como alguém
# sem root e sem sudo, que só pode abrir os pacotes em build/deps/, e de novo, sem rede; numa
# terceira, o mesmo alguém com um compilador e metade das bibliotecas no sistema.
set -eu
cd "$(dirname "$0")/.."
home=${1:-/var/tmp/nozinho-chroot}
base=$home/base
machine=$home/maquina
mirror=$(sed -n 's|^URIs: *\([^ ]*\).*|\1|p; s|^deb  *\(\[[^]]*\] *\)\{0,1\}\([a-z]*:[^ ]*\).*|\2|p' \
  /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null | head -n 1)
[ "$(id -u)" = 0 ] || { echo 'pulo: precisa de root'; exit 77; }
command -v debootstrap >/dev/null || { echo 'pulo: precisa do debootstrap'; exit 77; }

leave() {
  for at in proc dev/pts dev; do umount "$machine/$at" 2>/dev/null || true; done
  # Nunca apagar com algo ainda montado dentro.
  grep -qs " $machine/" /proc/mounts || rm -rf "$machine"
}

# Uma máquina nova, igual à base, com o projeto clonado e a configuração de rede do apt daqui.
new_machine() {
  leave
  cp -a "$base" "$machine"
  for at in proc dev dev/pts; do mount --bind /$at "$machine/$at"; done
  apt-config dump Acquire >"$machine/etc/apt/apt.conf.d/99daqui"
  cp /etc/resolv.conf /etc/hosts "$machine/etc/"
  chroot "$machine" useradd -m -s /bin/sh aluno
  git clone -q --no-hardlinks . "$machine/home/aluno/nozinho"
  chroot "$machine" chown -R "$1" /home/aluno/nozinho
}

passed=0 failed=0
check() { # usuário, comando, como entrar (unshare -n: sem rede)
  echo "--- $1: $2"
  started=$(date +%s)
  if ${3:-} chroot "$machine" su - "$1" -s /bin/bash -c "cd /home/aluno/nozinho && $2" </dev/null 2>&1; then
    passed=$((passed + 1)) verdict=passou
  else
    failed=$((failed + 1)) verdict=FALHOU
  fi
  echo "--- $verdict em $(($(date +%s) - started)) s"
}

if [ ! -e "$base/.pronta" ]; then
  rm -rf "$base"
  mkdir -p "$home"
  debootstrap --variant=minbase --include=git,make bookworm "$base" "$mirror" >"$home/debootstrap.log"
  touch "$base/.pronta"
fi
trap leave EXIT INT TERM

new_machine root
check root .ci/run
check root 'make aula'
check root 'make && make install PREFIX=/opt/n && /opt/n/bin/nozinho -e "console.log(1+1)" | grep -q "^2$"'

new_machine aluno
rm -rf "$machine"/var/lib/apt/lists/*
check aluno '! DEPS=nao make aula'
check aluno 'make aula && ./nozinho -e "console.log(1+1)" | grep -q "^2$"'
check aluno 'make clean && make aula' 'unshare -n'

new_machine aluno
chroot "$machine" sh -c 'apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libedit2 libev4' >"$home/apt.log" 2>&1
check aluno 'make aula && ./nozinho -e "console.log(1+1)" | grep -q "^2$"'
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
