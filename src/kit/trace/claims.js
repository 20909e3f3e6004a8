/* claims.js -- o que um exercício afirma do rastro do programa do aluno (docs/autor.md).
 *
 * Cada afirmação é um objeto com uma destas chaves, e talvez um `say`, que o aluno lê se ela falha:
 *   { "antes": [a, b] }               a vem antes de b
 *   { "thread": x, "is": "pool" }     x foi feito na equipe ("pool") ou no JavaScript ("js")
 *   { "fase": x, "is": "check" }      x rodou nessa fase do loop
 *   { "ociosidade": { "min": 0.5 } }  o loop dormiu ao menos (ou, com max, no máximo) essa parte do tempo
 *   { "falta": x }                    x não aconteceu; com nth, aconteceu menos vezes que isso */
'use strict';

var trace = require('./trace');
var t = require('../words').of('trace');

// O texto que se diz se os dois não são o mesmo.
function same(obtained, expected, sentence) {
  if (obtained !== expected) throw new Error(sentence({ obtained: obtained, expected: expected }));
}

function percent(part) {
  return Math.round(part * 100) + '%';
}

var CLAIMS = {
  antes: function (run, claim) {
    run.antes(claim.antes[0], claim.antes[1]);
  },
  thread: function (run, claim) {
    same(run.thread(claim.thread).replace(/-\d+$/, ''), claim.is, function (seen) {
      return t('wrongThread', Object.assign({ what: trace.describe(claim.thread) }, seen));
    });
  },
  fase: function (run, claim) {
    same(run.fase(claim.fase), claim.is, function (seen) {
      return t('wrongPhase', Object.assign({ what: trace.describe(claim.fase) }, seen));
    });
  },
  ociosidade: function (run, claim) {
    var part = run.ociosidade().parte, range = claim.ociosidade;
    if (part >= (range.min || 0) && part <= (range.max === undefined ? 1 : range.max)) return;
    throw new Error(part < range.min ? t('sleptLittle', { part: percent(part), limit: percent(range.min) }) :
      t('sleptMuch', { part: percent(part), limit: percent(range.max) }));
  },
  falta: function (run, claim) {
    var found = run.find(claim.falta);
    if (found.length < (claim.falta.nth || 1)) return;
    throw new Error(t('present', { what: trace.describe(claim.falta), events: trace.few(found) }));
  }
};

function nameOf(claim) {
  var name = Object.keys(CLAIMS).filter(function (each) { return claim[each] !== undefined; })[0];
  if (name === undefined) throw new Error(t('unknownClaim', { claim: JSON.stringify(claim) }));
  return name;
}

// A primeira afirmação que o rastro desmente, { what, obtained }, ou null.
function check(run, claims) {
  for (var i = 0; i < claims.length; i++) {
    var claim = CLAIMS[nameOf(claims[i])];
    try {
      claim(run, claims[i]);
    } catch (error) {
      if (!claims[i].say) return { what: error.message };
      return { what: claims[i].say, obtained: error.message };
    }
  }
  return null;
}

module.exports = { check: check };
