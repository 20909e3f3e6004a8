/* expectations.js -- o que um programa diz, em comentários, que se espera dele (tests/README.md):
 *
 *   // espera: texto         uma linha da saída; valem na ordem, e são todas
 *   // espera-erro: texto    tem de aparecer em stderr
 *   // saida: 1              o código de saída, se não é 0
 *
 * Onde o texto diz "cerca de 12", o número pode ir da metade ao dobro; "…" é qualquer texto ou, sozinha numa linha,
 * quaisquer linhas. */
'use strict';

function marked(source, mark) {
  var pattern = new RegExp('^ *// ' + mark + ': ?(.*)$', 'gm'), lines = [], match;
  while ((match = pattern.exec(source)) !== null) lines.push(match[1]);
  return lines;
}

// `output` é null se o programa não diz nada da saída. `recorded` é a saída gravada ao lado dele (nome.out), se há.
function read(source, recorded) {
  var output = recorded === undefined ? marked(source, 'espera') : recorded.replace(/\n$/, '').split('\n');
  return {
    output: output.length > 0 ? output : null,
    errors: marked(source, 'espera-erro'),
    code: Number(marked(source, 'saida')[0] || 0)
  };
}

function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function numberOf(text) {
  return Number(text.replace(',', '.'));
}

// "leva cerca de 12 ms" casa com "leva cerca de 15 ms"; "porta …", com "porta 80".
function lineFits(wanted, got) {
  if (wanted === got) return true;
  var numbers = [];
  var pattern = escape(wanted).replace(/…/g, '.*').replace(/cerca de (\d+(?:\\?[.,]\d+)?)/g, function (all, number) {
    numbers.push(numberOf(number.replace('\\', '')));
    return 'cerca de (\\d+(?:[.,]\\d+)?)';
  });
  var match = new RegExp('^' + pattern + '$').exec(got);
  return match !== null && numbers.every(function (number, i) {
    var seen = numberOf(match[i + 1]);
    return seen >= number / 2 && seen <= number * 2;
  });
}

// A partir das linhas i do esperado e j do visto; "…" sozinha vale por quantas linhas forem.
function linesFit(wanted, got, i, j) {
  if (i === wanted.length) return j === got.length;
  if (/^ *…$/.test(wanted[i])) {
    for (var k = j; k <= got.length; k++) if (linesFit(wanted, got, i + 1, k)) return true;
    return false;
  }
  return j < got.length && lineFits(wanted[i], got[j]) && linesFit(wanted, got, i + 1, j + 1);
}

// null, ou o que não casou: { problem: 'code' | 'output' | 'error', wanted, got }.
function compare(wanted, result) {
  if (result.code !== wanted.code) return { problem: 'code', wanted: String(wanted.code), got: String(result.code) };
  var got = result.stdout.replace(/\n$/, '').split('\n');
  if (wanted.output && !linesFit(wanted.output, got, 0, 0)) {
    return { problem: 'output', wanted: wanted.output.join('\n'), got: got.join('\n') };
  }
  var missing = wanted.errors.filter(function (text) { return result.stderr.indexOf(text) < 0; })[0];
  return missing === undefined ? null : { problem: 'error', wanted: missing, got: result.stderr };
}

module.exports = { read: read, compare: compare };
