/* check.js -- o veredito: roda as conferências de um exercício e diz o que aconteceu.
 *
 * Tudo roda numa cópia da pasta, fora do alcance do programa do aluno. Cada conferência
 * devolve null (passou) ou o que deu errado: { outcome, what, where, expected, obtained }. */
'use strict';

var fs = require('fs');
var os = require('os');
var path = require('path');
var course = require('./course');
var workspace = require('./workspace');
var runner = require('./run');
var compile = require('./compile');
var syntax = require('./syntax');
var trace = require('./trace');
var claims = require('./claims');

// ---- A cópia em que tudo roda ----

function copyFolder(from, to) {
  fs.readdirSync(from).forEach(function (name) {
    var source = path.join(from, name);
    if (name[0] === '.') return;
    if (fs.statSync(source).isDirectory()) copyFolder(source, path.join(to, name));
    else workspace.copy(source, path.join(to, name));
  });
}

// `answer` é uma pasta com outra resposta (a solução, um erro previsto); sem ela, a do aluno.
function withCopy(exercise, answer, use) {
  var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nozinho-'));
  try {
    copyFolder(exercise.folder, folder);
    if (answer) {
      exercise.files.forEach(function (file) {
        workspace.copy(path.join(answer, file), path.join(folder, file));
      });
    }
    return use({
      exercise: exercise,
      folder: folder,
      runtime: path.join(course.ROOT, 'build', exercise.runtime)
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function runProgram(place, program, args, options) {
  var result = runner.run(place, program, args || [], options);
  if (result.end === 'missing') {
    throw course.broken(path.relative(course.ROOT, place.runtime), 'não foi construído; rode: make');
  }
  // O aluno conhece o arquivo pelo nome, não pela cópia.
  result.stderr = result.stderr.split(fs.realpathSync(place.folder) + path.sep).join('');
  return result;
}

// ---- O que pode dar errado com qualquer programa ----

// O primeiro quadro da pilha que é de um arquivo do aluno: "exercicio.js:3".
function firstFrame(exercise, text) {
  var lines = text.split('\n');
  for (var i = 0; i < lines.length; i++) {
    var match = /([\w.-]+):(\d+)/.exec(lines[i]);
    if (match && exercise.files.indexOf(match[1]) >= 0) return match[1] + ', linha ' + match[2];
  }
  return undefined;
}

function troubleWith(result, exercise) {
  switch (result.end) {
    case 'time':
      return {
        outcome: 'time',
        what: 'O programa passou do limite de ' + result.limits.seconds + ' s e foi encerrado.',
        next: 'Algo mantém o programa vivo ou girando: um setInterval sem clearInterval, um ' +
          'while que nunca termina, um servidor que ninguém fecha.'
      };
    case 'output':
      return {
        outcome: 'failed',
        what: 'O programa escreveu mais de ' + Math.round(result.limits.output / 1024) + ' KB e foi encerrado.',
        next: 'Procure o laço que escreve sem parar.'
      };
    case 'crash':
      return {
        outcome: 'crash',
        what: 'O programa morreu com o sinal ' + result.signal + '.',
        obtained: lastLines(result.stderr),
        next: result.signal === 'SIGSEGV' ?
          'SIGSEGV: um ponteiro apontava para onde não devia. Confira NULL e índices no seu arquivo.' : undefined
      };
    case 'failed':
      return {
        outcome: 'failed',
        what: 'O programa terminou com um erro (código ' + result.code + ').',
        where: firstFrame(exercise, result.stderr),
        obtained: lastLines(result.stderr),
        next: syntax.explainOutput(result.stderr)
      };
  }
  return null;
}

function lastLines(text) {
  return text.replace(/\s+$/, '').split('\n').slice(0, 12).join('\n');
}

// ---- As conferências ----

function readLines(file) {
  return trimEnd(fs.readFileSync(file, 'utf8')).split('\n');
}

function trimEnd(text) {
  return text.replace(/\r\n/g, '\n').replace(/[ \t]+$/gm, '').replace(/\n+$/, '');
}

function compareOutput(what, expected, obtained) {
  expected = trimEnd(expected);
  obtained = trimEnd(obtained);
  if (expected === obtained) return null;
  return { outcome: 'failed', what: what, expected: expected, obtained: obtained };
}

var CHECKS = {
  // { "type": "output", "program": "exercicio.js", "expected": "esperado.txt" }
  output: function (place, check) {
    var result = runProgram(place, check.program, check.args);
    var trouble = troubleWith(result, place.exercise);
    if (trouble) return trouble;
    var expected = fs.readFileSync(path.join(place.folder, check.expected), 'utf8');
    return compareOutput('A saída não é a esperada.', expected, result.stdout);
  },

  // { "type": "test", "program": "teste.js" }: o teste explica a falha na saída de erro.
  test: function (place, check) {
    var result = runProgram(place, check.program, check.args);
    if (result.end === 'ok') return null;
    if (result.end !== 'failed') return troubleWith(result, place.exercise);
    return explain(place.exercise, result);
  },

  // { "type": "predict", "program": "programa.js" }: o gabarito é o que o programa imprime.
  predict: function (place, check) {
    var answer = readLines(path.join(place.folder, place.exercise.files[0])).filter(function (line) {
      return line !== '' && line[0] !== '#';
    });
    if (answer.length === 0) {
      return { outcome: 'failed', what: 'Ainda não há previsão em ' + place.exercise.files[0] + '.',
        next: 'Leia ' + check.program + ' e escreva, uma por linha, o que ele vai imprimir.' };
    }
    var result = runProgram(place, check.program, check.args);
    var trouble = troubleWith(result, place.exercise);
    if (trouble) throw course.broken(check.program, trouble.what);
    var failure = compareOutput('A previsão não bate com o que o programa imprime.',
      result.stdout, answer.join('\n'));
    if (failure) hideKey(failure);
    return failure;
  },

  // { "type": "measure", "program": "lab.js", "name": "ondas", "tolerance": 0.3 }: o aluno
  // escreve "ondas = 2"; o laboratório imprime "ondas = 2.03".
  measure: function (place, check) {
    var answer = valueIn(fs.readFileSync(path.join(place.folder, place.exercise.files[0]), 'utf8'), check.name);
    if (isNaN(answer)) {
      return { outcome: 'failed', what: 'Falta "' + check.name + ' = número" em ' + place.exercise.files[0] + '.',
        next: 'Rode o laboratório com ./kit rodar ' + place.exercise.number + ' e anote o que mediu.' };
    }
    var result = runProgram(place, check.program, check.args);
    var trouble = troubleWith(result, place.exercise);
    if (trouble) return trouble;
    var measured = valueIn(result.stdout, check.name);
    if (Math.abs(answer - measured) <= check.tolerance * Math.abs(measured)) return null;
    return { outcome: 'failed', what: 'Sua medida de "' + check.name + '" está longe da que acabei de fazer.',
      expected: 'cerca de ' + measured + ' (tolerância de ' + Math.round(check.tolerance * 100) + '%)',
      obtained: String(answer) };
  },

  // { "type": "trace", "program": "exercicio.js", "claims": […] }: o que se afirma do rastro dele. Roda
  // no runtime inteiro, que é o do kit: o rastro é a última camada.
  trace: function (place, check) {
    var file = path.join(place.folder, '.rastro.ndjson');
    var whole = { exercise: place.exercise, folder: place.folder, runtime: process.execPath };
    var result = runProgram(whole, check.program, check.args, ['--rastro=' + file]);
    var trouble = troubleWith(result, place.exercise);
    if (trouble) return trouble;
    var failure = claims.check(trace.read(file), check.claims);
    return failure && { outcome: 'failed', what: failure.what, obtained: failure.obtained, fromTrace: true };
  },

  // { "type": "swap", "object": "heap", "source": "heap.c" }: o runtime do capítulo com o
  // arquivo do aluno no lugar de um objeto; as conferências seguintes rodam nele.
  swap: function (place, check) {
    var built = compile.swap(place, check.object, path.join(place.folder, check.source));
    if (built.failure) return built.failure;
    place.runtime = built.runtime;
    return null;
  }
};

function valueIn(text, name) {
  var match = new RegExp('^\\s*' + name + '\\s*=\\s*([-\\d.,]+)', 'm').exec(text);
  return match ? Number(match[1].replace(',', '.')) : NaN;
}

// Numa previsão não se mostra o gabarito inteiro: só a primeira linha que difere.
function hideKey(failure) {
  var expected = failure.expected.split('\n');
  var answer = failure.obtained.split('\n');
  var i = 0;
  while (i < expected.length && expected[i] === answer[i]) i++;
  failure.right = i;
  failure.outOf = expected.length;
  failure.what += [' Já a primeira linha não é essa', ' A primeira linha está certa; a segunda, não'][i] ||
    ' As primeiras ' + i + ' linhas estão certas; a ' + (i + 1) + 'ª, não';
  failure.what += answer.length === expected.length ? '.'
    : ' (você escreveu ' + answer.length + '; o programa imprime ' + expected.length + ').';
  failure.next = 'Releia o programa a partir dessa linha. Para ver o que ele imprime: ./kit rodar';
  delete failure.expected;
  delete failure.obtained;
  failure.obtainedForTags = answer.join('\n');
}

// A falha de um teste: a mensagem do assert, com esperado e obtido se ele os disser.
function explain(exercise, result) {
  var text = result.stderr;
  var message = /^(?:Uncaught )?\w*(?:Error)?(?: \[\w+\])?: ([\s\S]*?)(?=\n {4}at |\n\n {0,2}(?:code|generated)|$)/m.exec(text);
  var failure = { outcome: 'failed', what: message ? message[1].trim() : lastLines(text) };
  failure.where = firstFrame(exercise, text);
  failure.next = syntax.explainOutput(text);
  return failure;
}

// ---- O veredito ----

// O equívoco que o autor previu para esta resposta, se algum casa com o que apareceu.
function misconceptionOf(exercise, failure) {
  var seen = [failure.what, failure.obtained, failure.obtainedForTags].filter(Boolean).join('\n');
  return exercise.wrong.filter(function (wrong) {
    return new RegExp(wrong.match, 'm').test(seen);
  })[0];
}

function checkIn(place) {
  var checks = place.exercise.checks;
  for (var i = 0; i < checks.length; i++) {
    var make = CHECKS[checks[i].type];
    if (!make) throw course.broken(place.exercise.id, 'conferência desconhecida: ' + checks[i].type);
    var failure = make(place, checks[i]);
    if (failure) return failure;
  }
  return { outcome: 'passed' };
}

function check(exercise, answer) {
  var verdict = withCopy(exercise, answer, checkIn);
  if (verdict.outcome === 'passed') return verdict;
  var misconception = misconceptionOf(exercise, verdict);
  if (misconception) {
    verdict.tag = misconception.tag;
    verdict.next = misconception.say;
  }
  return verdict;
}

// ./kit rodar: o programa do aluno com a saída dele, ao vivo; devolve o código de saída.
function run(exercise) {
  return withCopy(exercise, null, function (place) {
    var swap = exercise.checks.filter(function (c) { return c.type === 'swap'; })[0];
    if (swap) {
      var failure = CHECKS.swap(place, swap);
      if (failure) {
        process.stderr.write(failure.what + '\n' + (failure.obtained || '') + '\n');
        return 3;
      }
    }
    var program = exercise.run || exercise.checks.filter(function (c) { return c.program; })[0].program;
    return runner.live(place, program);
  });
}

module.exports = { check: check, run: run };
