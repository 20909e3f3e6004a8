/* seeded.js -- a mesma coisa com várias sementes do embaralhador (docs/embaralhar.md).
 *
 * Cada semente é um processo e tem a sua cópia da pasta: o que uma rodada deixou não chega à outra. Roda no runtime
 * inteiro, porque o embaralhador não está nos dos capítulos. */
'use strict';

var os = require('os');
var path = require('path');
var course = require('../course/course');
var places = require('./place');
var pool = require('./pool');

// O runtime inteiro, sem vigias: o do kit pode ser outro, quando são os testes que o rodam.
var WHOLE = path.join(course.ROOT, 'build/normal/nozinho');

// As sementes de 1 a `count`. KIT_SEMENTES muda quantas são; KIT_SEMENTE=17 fica só com aquela.
function upTo(count) {
  if (process.env.KIT_SEMENTE) return [Number(process.env.KIT_SEMENTE)];
  var seeds = [];
  for (var seed = 1; seed <= (Number(process.env.KIT_SEMENTES) || count); seed++) seeds.push(seed);
  return seeds;
}

// use(lugar) na cópia em que tudo roda com essa semente.
function one(place, seed, use) {
  return places.again(place, {
    runtime: WHOLE,
    proved: places.provedOf({ runtime: 'nozinho' }),
    runtimeOptions: ['--embaralhar=' + seed]
  }, use);
}

// A promessa de use(lugar, semente) para cada semente, na ordem delas, umas poucas de cada vez. Quando isEnough(valor) é
// verdade não se começam outras: faltam então no fim da lista as que não rodaram.
function each(place, seeds, use, isEnough) {
  var values = [], isDone = false;
  return pool.each(seeds.map(function (seed, at) {
    return function () {
      if (isDone) return undefined;
      return one(place, seed, function (where) { return use(where, seed); }).then(function (value) {
        values[at] = value;
        if (isEnough && isEnough(value)) isDone = true;
      });
    };
  }), os.availableParallelism() + 1).then(function () { return values; });
}

module.exports = { WHOLE: WHOLE, upTo: upTo, one: one, each: each };
