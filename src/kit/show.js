/* show.js -- a tela do kit: linhas de texto, com cor só quando há terminal e ninguém a proibiu.
 *
 * A cor nunca é o único sinal: ✓ e ✗ vêm sempre com a palavra. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('./course');

var colored = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

function paint(code, text) {
  return colored ? '\u001b[' + code + 'm' + text + '\u001b[0m' : text;
}

function bold(text) { return paint('1', text); }
function green(text) { return paint('32', text); }
function red(text) { return paint('31', text); }
function dim(text) { return paint('2', text); }

function say(text) {
  process.stdout.write((text === undefined ? '' : text) + '\n');
}

function error(text) {
  process.stderr.write(text + '\n');
}

var KINDS = { P: 'prever', J: 'JavaScript', C: 'C', D: 'consertar', M: 'medir' };

function title(exercise) {
  return exercise.number + '  ' + exercise.title + dim('  (' + KINDS[exercise.kind] + ', ' + exercise.minutes + ' min)');
}

function mark(exercise, progress) {
  return progress.passed[exercise.id] ? green('✓ feito   ') : '  a fazer ';
}

// A tela: nunca mais larga que 100 colunas, porque linha comprida cansa.
function screenWidth() {
  return Math.min(process.stdout.columns || 80, 100);
}

function padded(text, width) {
  return text + new Array(Math.max(0, width - text.length) + 1).join(' ');
}

function bar(done, total) {
  var width = 20, full = total === 0 ? 0 : Math.round(width * done / total);
  return '[' + new Array(full + 1).join('#') + new Array(width - full + 1).join('.') + '] ' + done + '/' + total;
}

function countDone(exercises, progress) {
  return exercises.filter(function (exercise) { return progress.passed[exercise.id]; }).length;
}

function chapterLine(chapter, chapters, progress) {
  var width = Math.max.apply(null, chapters.map(function (each) { return each.name.length; }));
  say(bold(padded(chapter.name, width)) + '  ' +
    bar(countDone(chapter.exercises, progress), chapter.exercises.length));
}

function exerciseLines(chapter, progress) {
  chapter.exercises.forEach(function (exercise) {
    say('  ' + mark(exercise, progress) + title(exercise));
  });
}

function list(chapters, progress) {
  chapters.forEach(function (chapter) {
    chapterLine(chapter, chapters, progress);
    exerciseLines(chapter, progress);
  });
}

// Uma linha por capítulo; só o do exercício atual se abre.
function overview(chapters, progress, current) {
  chapters.forEach(function (chapter) {
    chapterLine(chapter, chapters, progress);
    if (current && current.chapter === chapter.name) exerciseLines(chapter, progress);
  });
}

function relative(file) {
  return path.relative(process.cwd(), file) || '.';
}

function invitation(exercise) {
  say();
  say(bold('Agora: ') + title(exercise));
  say('  Leia       ' + relative(path.join(course.ROOT, 'chapters', exercise.chapter, 'README.md')));
  say('             ' + relative(path.join(exercise.folder, 'README.md')));
  exercise.files.forEach(function (file, i) {
    say((i === 0 ? '  Edite      ' : '             ') + relative(path.join(exercise.folder, file)));
  });
  say('  Confira    ./kit conferir ' + exercise.number);
  say('  Uma dica   ./kit dica ' + exercise.number);
}

function finished() {
  say('Todos os exercícios estão feitos. Reveja o que quiser com ./kit lista.');
}

function indent(text) {
  return text.split('\n').map(function (line) { return '    ' + line; }).join('\n');
}

// Quebra entre palavras a linha que passa de `width`; as que cabem ficam como estão.
function wrapLine(line, width) {
  if (line.length <= width) return line;
  var lines = [], current = '';
  line.split(' ').forEach(function (word) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current += (current === '' ? '' : ' ') + word;
    }
  });
  return lines.concat(current).join('\n');
}

// Um texto nosso, recuado e na largura da tela.
function prose(text) {
  var width = screenWidth() - 4;
  return indent(text.split('\n').map(function (line) { return wrapLine(line, width); }).join('\n'));
}

// Espaços no fim, tabulações e outros invisíveis ficam à vista.
function visible(line) {
  return line.replace(/\t/g, '→').replace(/\r/g, '␍').replace(/ +$/, function (spaces) {
    return spaces.replace(/ /g, '·');
  }).replace(/[\u0000-\u001f\u007f\u200b\ufeff]/g, function (c) {
    return '\\u' + ('000' + c.charCodeAt(0).toString(16)).slice(-4);
  });
}

// A tabela da maior subsequência comum: lengths[i][j] linhas em comum de a[i..] e b[j..].
function commonLengths(a, b) {
  var lengths = [];
  for (var i = a.length; i >= 0; i--) {
    lengths[i] = [];
    for (var j = b.length; j >= 0; j--) {
      if (i === a.length || j === b.length) lengths[i][j] = 0;
      else if (a[i] === b[j]) lengths[i][j] = 1 + lengths[i + 1][j + 1];
      else lengths[i][j] = Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

// Alinha as duas saídas: '  ' igual, '- ' só no esperado, '+ ' só no obtido.
function diff(expected, obtained) {
  var a = expected.split('\n').slice(0, 400);
  var b = obtained === '' ? [] : obtained.split('\n').slice(0, 400);
  var lengths = commonLengths(a, b), lines = [], i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push('  ' + a[i++]);
      j++;
    } else if (j >= b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
      lines.push(green('- ' + visible(a[i++])));
    } else {
      lines.push(red('+ ' + visible(b[j++])));
    }
  }
  if (b.length === 0) lines.push(red('+') + ' (nada)');
  return lines.slice(0, 60).join('\n');
}

function failure(exercise, verdict) {
  say(red('✗ não passou') + '  ' + title(exercise));
  say();
  say(bold('O que aconteceu'));
  say(prose(verdict.what));
  if (verdict.where) {
    say(bold('Onde'));
    say(indent(verdict.where));
  }
  if (verdict.expected !== undefined) {
    say(bold('Esperado × obtido') + dim('   (- esperado, + obtido)'));
    say(indent(diff(verdict.expected, verdict.obtained)));
  } else if (verdict.obtained) {
    say(bold(verdict.fromTrace ? 'O que se vê no rastro' : 'O que ele disse'));
    say(indent(verdict.obtained));
  }
  say(bold('Próximo passo'));
  say(prose(verdict.next || 'Ajuste e confira de novo. Precisa de uma pista? ./kit dica ' + exercise.number));
}

function verdict(exercise, result) {
  if (result.outcome !== 'passed') {
    failure(exercise, result);
    return;
  }
  say(green('✓ passou') + '  ' + title(exercise));
  exercise.objectives.forEach(function (objective) {
    say(prose('Você agora sabe: ' + objective));
  });
  say(dim('    Compare com a nossa solução: ./kit solucao ' + exercise.number));
  say(dim('    E para seguir: ./kit'));
}

function total(exercises, progress) {
  say();
  say(bold('Ao todo ') + bar(countDone(exercises, progress), exercises.length));
}

function hint(exercise, number) {
  say(bold('Dica ' + number + ' de ' + exercise.hints.length) + '  ' + title(exercise));
  say(prose(exercise.hints[number - 1]));
  if (number < exercise.hints.length) say(dim('    Ainda não deu? Peça outra: ./kit dica ' + exercise.number));
}

function solutionLocked(exercise) {
  error('A solução abre quando o exercício passa: ./kit conferir ' + exercise.number + '\n' +
    'Se quiser vê-la mesmo assim: ./kit solucao ' + exercise.number + ' --desisto');
}

function solution(exercise) {
  exercise.files.concat(['README.md']).forEach(function (name) {
    var file = path.join(exercise.solution, name);
    if (!fs.existsSync(file)) return;
    say(bold('── ' + path.relative(course.ROOT, file)));
    say(fs.readFileSync(file, 'utf8').replace(/\n$/, ''));
  });
}

function reset(exercise, backup) {
  say('De volta ao começo: ' + exercise.files.join(', ') + '.');
  say('O que você tinha está em\n  ' + relative(backup) + '\nPara trazê-lo de volta: ./kit desfazer ' + exercise.number);
}

function undone(exercise, from) {
  say('Trouxe de volta o que estava em\n  ' + relative(from));
}

function help() {
  say('Uso: ./kit [comando] [exercício]\n');
  [
    ['(nada)', 'mostra onde você está e o que fazer agora'],
    ['lista', 'os exercícios e o que já foi feito'],
    ['conferir [nome | capítulo | tudo]', 'o veredito (sem nome: o exercício atual)'],
    ['rodar [nome]', 'roda o programa e mostra a saída dele'],
    ['dica [nome]', 'uma pista, depois outra, depois outra'],
    ['solucao [nome] [--desisto]', 'a nossa solução, depois que a sua passa'],
    ['zerar [nome]', 'volta ao começo, guardando uma cópia'],
    ['desfazer [nome]', 'traz de volta a última cópia'],
    ['raio-x [programa.js | nome | NN]', 'o loop por dentro (raio-x galeria: exemplos)'],
    ['comparar programa.js', 'a ordem aqui e no Node, lado a lado']
  ].forEach(function (row) {
    say('  ' + padded(row[0], 36) + row[1]);
  });
  say('\nUm exercício se chama pelos números (04/02) ou pela pasta (04-fila/02-heap).');
}

module.exports = {
  list: list, overview: overview, invitation: invitation, finished: finished, verdict: verdict, total: total, hint: hint,
  solutionLocked: solutionLocked, solution: solution, reset: reset, undone: undone, help: help, error: error,
  say: say, bold: bold, dim: dim, green: green, red: red, padded: padded, wrapLine: wrapLine, screenWidth: screenWidth,
  commonLengths: commonLengths
};
