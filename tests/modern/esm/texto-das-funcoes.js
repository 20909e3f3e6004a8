// String(função) num módulo: a de um outro, a deste, e a que espera.
import padrao, { seta, Classe } from './fixtures/texto.js';
export function daqui(/* ç */) { return padrao; }
const espera = async () => { await 1; };
console.log([padrao, seta, Classe, new Classe().metodo, daqui, espera].join('\n'));
