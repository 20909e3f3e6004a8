/* errors/report.js -- o aviso de erro não tratado, linha por linha como o do Node.
 *
 *     /casa/ana/a.js:2
 *       return pessoa.nome;
 *                     ^
 *
 *     TypeError: Cannot read properties of undefined (reading 'nome')
 *         at saudar (/casa/ana/a.js:2) */
(function (native, need) {
  'use strict';

  var place = need('errors/place');
  var values = need('errors/values');

  // inspect põe entre colchetes um erro sem quadros. No Node isso aqui não se vê, porque a pilha
  // tem os quadros do próprio Node; a nossa só tem os do programa, e pode não ter nenhum.
  function inspect(error) {
    var isOurs = native.source(error) || (native.frames(error) && !Object.getOwnPropertyDescriptor(error, 'stack'));
    var text = need('inspect').inspect(error);
    var bracketed = '[' + error.stack + ']';
    return isOurs && text.indexOf(bracketed) === 0 ? error.stack + text.slice(bracketed.length) : text;
  }

  // O valor: a pilha e as propriedades de um erro, se a camada console está ligada.
  function show(error) {
    if (!values.isObject(error)) return String(error);
    if (need.has('inspect')) return inspect(error);
    return error instanceof Error ? String(error.stack) : String(error);
  }

  // Um nome que não está definido pode ser o de uma camada que falta neste runtime, ou o de algo que
  // nenhum capítulo traz.
  function hint(error) {
    var found = /^(.*) is not defined$/.exec(error.message);
    if (!found) return '';
    var chapter = native.chapterOf(found[1]);
    var reasons = need('errors/absent');
    if (!chapter && Object.prototype.hasOwnProperty.call(reasons, found[1])) {
      return '\n\n' + found[1] + ' não existe em Nozinho: ' + reasons[found[1]];
    }
    return chapter ? '\n\n' + chapter : '';
  }

  // Um objeto que só herda de Error tem o aviso de um valor qualquer, como no Node.
  function report(error) {
    var isError = Object.prototype.toString.call(error) === '[object Error]';
    var where = place.isInStack(error) ? undefined : place.text(error);
    if (where) where = isError ? where + '\n' : '\n' + where;
    return (where || '') + show(error) + (isError ? hint(error) : '');
  }

  return { report: report, show: show };
})
