/* shuffle/report.js -- juntar as saídas iguais e contar, em português, o que se viu. */
(function (native, need) {
  'use strict';

  var OUTPUTS = 8; // saídas que se mostram
  var SHOWN = 15;  // linhas de cada saída
  var BEFORE = 3; // linhas iguais que se mostram antes da primeira diferença

  function plural(n, one, many) {
    return n + ' ' + (n === 1 ? one : many);
  }

  // Como o processo acabou, quando não foi bem.
  function ending(result) {
    if (result.late) return 'não terminou em ' + need('shuffle/runs').LIMIT / 1000 + ' s e foi interrompido';
    if (result.signal) return 'morreu com ' + result.signal;
    return result.code === 0 ? '' : 'saiu com código ' + result.code;
  }

  // [{ output, ending, errors, seeds }], pela menor semente de cada um.
  function group(results) {
    var byText = Object.create(null);
    var groups = [];
    results.forEach(function (result) {
      var key = ending(result) + '\0' + result.output;
      if (!byText[key]) {
        byText[key] = { output: result.output, ending: ending(result), errors: result.errors, seeds: [] };
        groups.push(byText[key]);
      }
      byText[key].seeds.push(result.seed);
    });
    return groups;
  }

  function linesOf(text) {
    var lines = text.split('\n');
    if (lines[lines.length - 1] === '') lines.pop();
    return lines;
  }

  // Quantas linhas são iguais no começo de todas.
  function commonLines(lists) {
    var n = 0;
    function sameAsFirst(list) { return n < list.length && list[n] === lists[0][n]; }
    while (lists.every(sameAsFirst)) n++;
    return n;
  }

  // As linhas que interessam: a partir de pouco antes da primeira diferença.
  function excerpt(lines, common) {
    var from = common > SHOWN / 2 ? common - BEFORE : 0;
    var rows = lines.slice(from, from + SHOWN);
    var left = lines.length - from - rows.length;
    if (from > 0) rows.unshift('… (' + from + ' linhas iguais em todas)');
    if (left > 0) rows.push('… (mais ' + plural(left, 'linha', 'linhas') + ')');
    if (lines.length === 0) rows.push('(nada)');
    return rows;
  }

  // A linha de stderr que diz qual foi o erro.
  function complaint(errors) {
    var named = linesOf(errors).filter(function (line) { return /^[A-Za-z]*Error\b/.test(line); });
    return named.length > 0 ? ['stderr: ' + named[0]] : [];
  }

  function describe(item, number, common) {
    var title = 'saída ' + number + ': ' + plural(item.seeds.length, 'semente', 'sementes') + '; a menor é a ' + item.seeds[0];
    if (item.ending) title += ' (' + item.ending + ')';
    var body = excerpt(linesOf(item.output), common).concat(item.ending ? complaint(item.errors) : []);
    return [title].concat(body.map(function (line) { return '  ' + line; }), ['']);
  }

  // O que a última linha conclui de uma saída só.
  function conclusion(item, count) {
    if (item.ending.indexOf('não terminou') === 0) {
      return 'o programa não termina sozinho: um servidor que ninguém fecha, um setInterval sem clearInterval?';
    }
    return 'nenhuma outra saída em ' + plural(count, 'semente', 'sementes') + ' (isto não prova que não haja)';
  }

  // results: o que runs deu; wanted: quantas sementes se pediram; again(semente): o comando que repete;
  // isStopped: quem pediu já não quis o resto.
  function report(results, wanted, again, isStopped) {
    var groups = group(results);
    var lists = groups.map(function (item) { return linesOf(item.output); });
    var common = groups.length > 1 ? commonLines(lists) : 0;
    var rows = [];
    if (groups.length > 1) rows.push(groups.length + ' saídas diferentes em ' + plural(results.length, 'semente', 'sementes'), '');
    var shown = groups.slice(0, OUTPUTS);
    shown.forEach(function (item, i) { rows = rows.concat(describe(item, i + 1, common)); });
    if (groups.length > OUTPUTS) rows.push('… (e mais ' + plural(groups.length - OUTPUTS, 'saída', 'saídas') + ')', '');
    if (results.length < wanted) {
      rows.push('parei antes: das ' + wanted + ' sementes rodei ' + results.length +
        (isStopped ? '' : ', porque várias não terminaram'), '');
    }
    if (groups.length === 1) {
      rows.push(conclusion(groups[0], results.length));
    } else {
      rows.push('para repetir cada uma:');
      shown.forEach(function (item) { rows.push('  ' + again(item.seeds[0])); });
    }
    return rows.join('\n') + '\n';
  }

  return { group: group, report: report };
})
