/* guarda.js -- os pokémons, na memória e num arquivo.
 *
 * Dois cuidados com o arquivo:
 * - escreve-se num vizinho, e só depois ele toma o lugar do verdadeiro (rename). Se a luz acabar no meio,
 *   o arquivo é o velho inteiro ou o novo inteiro, nunca metade de cada um;
 * - uma escrita por vez. Duas ao mesmo tempo disputariam o mesmo vizinho. As mudanças que chegam durante
 *   uma escrita vão todas juntas na próxima. */
'use strict';

const fs = require('fs');

class Guarda {
  constructor(file, initial) {
    this.file = file;
    const source = fs.existsSync(file) ? file : initial;
    this.byNumber = new Map(JSON.parse(fs.readFileSync(source, 'utf8')).map((p) => [p.numero, p]));
    this.waiting = [];   // callbacks das mudanças que ainda não estão no disco
    this.writing = false;
  }

  all() {
    return Array.from(this.byNumber.values()).sort((a, b) => a.numero - b.numero);
  }

  get(number) {
    return this.byNumber.get(number);
  }

  // A mudança vale na memória na hora; o callback avisa quando ela está no disco.
  set(pokemon, callback) {
    this.byNumber.set(pokemon.numero, pokemon);
    this.save(callback);
  }

  remove(number, callback) {
    this.byNumber.delete(number);
    this.save(callback);
  }

  save(callback) {
    this.waiting.push(callback);
    if (!this.writing) this.write();
  }

  write() {
    const served = this.waiting;
    const beside = this.file + '.novo';
    this.waiting = [];
    this.writing = true;
    const done = (error) => {
      this.writing = false;
      for (const callback of served) callback(error);
      if (this.waiting.length > 0 && !this.writing) this.write();
    };
    fs.writeFile(beside, JSON.stringify(this.all(), null, 2) + '\n', (error) => {
      if (error) return done(error);
      fs.rename(beside, this.file, done);
    });
  }
}

module.exports = Guarda;
