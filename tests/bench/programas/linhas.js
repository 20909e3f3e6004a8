// Dez mil linhas de console.log num cano; a última diz quantos milissegundos levou.
'use strict';
var start = process.hrtime();
for (var i = 0; i < 10000; i++) console.log('linha %d de um programa que fala muito', i);
var spent = process.hrtime(start);
console.log(spent[0] * 1e3 + spent[1] / 1e6);
