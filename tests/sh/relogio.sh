# O relógio virtual: o tempo pula sem mudar a ordem, e não pula quando alguém lá fora pode chegar antes.
set -e
dir=$TMPDIR
virtual() { "$NOZINHO" --relogio-virtual "$@"; }
expect() { # o que se viu, o que se esperava
  [ "$1" = "$2" ] || { printf 'esperava:\n%s\nvi:\n%s\n' "$2" "$1"; exit 1; }
}

# Um dia de timers; quem pergunta as horas vê o dia passar, em todos os relógios.
cat >"$dir/dia.js" <<'FIM'
const HORA = 3600000;
const partida = Date.now(), data = new Date(), monotono = process.hrtime(), perto = performance.now(), vida = process.uptime();
const horas = [];
const passo = setInterval(() => horas.push(Math.round((Date.now() - partida) / HORA)), 6 * HORA);
setTimeout(() => {
  clearInterval(passo);
  const quatro = [Date.now() - partida, new Date() - data, process.hrtime(monotono)[0] * 1000 + 1000,
    performance.now() - perto, (process.uptime() - vida) * 1000].map((ms) => Math.round(ms / HORA));
  console.log(horas.join(), quatro.join());
  console.log(new Date(Date.now() - partida).toISOString(), Math.abs(Date.parse(Date()) - Date.now()) < 1000);
}, 24 * HORA);
FIM
expect "$(virtual "$dir/dia.js")" '6,12,18 24,24,24,24,24
1970-01-02T00:00:00.000Z true'

# A mesma ordem na máquina parada e na ocupada: entre um timer e outro, o programa faz contas.
cat >"$dir/contas.js" <<'FIM'
const ordem = [];
for (let i = 0; i < 8; i++) {
  setTimeout(() => ordem.push(i), 30 - i);
  for (let j = 0; j < 2000; j++) Math.sqrt(j);
}
process.on('exit', () => console.log(ordem.join('')));
FIM
for time in 1 2 3 4 5 6 7 8 9 10; do virtual "$dir/contas.js" & done >"$dir/ordens"
wait
expect "$(sort -u "$dir/ordens")" 76543210

# Esperar girando também acaba: lendo as horas, ou com setImmediate.
cat >"$dir/gira.js" <<'FIM'
const antes = Date.now();
while (Date.now() - antes < 300);
console.log(Date.now() - antes);
let fim = false;
setTimeout(() => { fim = true; }, 1000);
(function gira() { if (fim) console.log('fim'); else setImmediate(gira); })();
FIM
expect "$(virtual "$dir/gira.js")" '300
fim'

# Ler um arquivo não custa tempo; um job que espera pelo programa não o prende para sempre.
cat >"$dir/equipe.js" <<'FIM'
const fs = require('fs');
setTimeout(() => console.log('timer'), 1);
fs.readFile(__filename, () => console.log('arquivo'));
FIM
expect "$(virtual "$dir/equipe.js")" 'arquivo
timer'
mkfifo "$dir/cano"
cat >"$dir/fifo.js" <<'FIM'
const fs = require('fs');
fs.readFile(process.argv[2], 'utf8', (erro, texto) => console.log(texto));
setTimeout(() => fs.writeFile(process.argv[2], 'chegou', () => {}), 5);
FIM
expect "$(virtual "$dir/fifo.js" "$dir/cano")" chegou

# Enquanto há um filho ou um socket, o tempo corre de verdade; quando eles se vão, volta a pular.
cat >"$dir/socket.js" <<'FIM'
const net = require('net');
const servidor = net.createServer((socket) => {
  setTimeout(() => socket.end('tarde'), 20);
}).listen(0, '127.0.0.1', () => {
  net.connect(servidor.address().port, '127.0.0.1').on('data', (bytes) => {
    console.log(String(bytes));
    servidor.close();
    setTimeout(() => console.log('um dia depois'), 86400000);
  });
});
FIM
expect "$(virtual "$dir/socket.js")" 'tarde
um dia depois'
cat >"$dir/filho.js" <<'FIM'
const { exec } = require('child_process');
setTimeout(() => { console.log('timer'); filho.stdin.end(); }, 10);
const filho = exec('cat', () => { console.log('filho'); setTimeout(() => console.log('um dia depois'), 86400000); });
FIM
expect "$(virtual "$dir/filho.js")" 'timer
filho
um dia depois'
