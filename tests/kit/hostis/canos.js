// O que se comporta, num shell que abre e fecha processos sem parar: o fim de um filho não atrapalha o fork do seguinte.
// veredito: passed
const said = require('child_process').execSync('i=0; while [ $i -lt 300 ]; do true | true; i=$((i+1)); done; echo certo');
process.stdout.write(said);
