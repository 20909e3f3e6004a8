// O que os textos mandam digitar existe: todo "./kit palavra" do kit, da documentação, dos capítulos e dos exercícios é
// um comando, na língua do texto, com opções que ele conhece e exercícios que há.
var fs = require('fs');
var path = require('path');
var course = require('../../../src/kit/course/course');
var table = require('../../../src/kit/commands/table');

var ROOT = course.ROOT;
var PLACES = ['README.md', 'README.en.md', 'docs', 'chapters', 'exercises', 'solutions', 'tests/README.md', 'src/kit/words',
  'src/kit/author/templates'];
var seen = 0;

function files(name) {
  var full = path.join(ROOT, name);
  if (!fs.statSync(full).isDirectory()) return /\.(md|js|json|html)$/.test(name) ? [name] : [];
  return fs.readdirSync(full).reduce(function (list, inner) { return list.concat(files(path.join(name, inner))); }, []);
}

function complain(file, command, why) {
  console.log(file + ': ' + command + ': ' + why);
  process.exitCode = 1;
}

function isKnownOption(command, option) {
  return command.takes === 'raw' || table.optionName(command, option.slice(2)) !== undefined;
}

// Um catálogo manda digitar na língua em que fala; não, se mostra a outra ou cita o que um enunciado tem.
function nameIn(file, command, before) {
  if (/(KIT_LANG=en|\$) $/.test(before)) return null;
  return /words\/en\//.test(file) ? command.alias : /words\/pt\//.test(file) ? command.name : null;
}

function judge(file, before, line, word, rest) {
  var command = table.find(word), wanted = command && nameIn(file, command, before);
  seen++;
  if (!command) return complain(file, line, 'não há esse comando');
  if (wanted && wanted !== word) complain(file, line, 'nesta língua é ' + wanted);
  (rest.match(/--[a-z][\w-]*/g) || []).forEach(function (option) {
    if (!isKnownOption(command, option)) complain(file, line, 'não há a opção ' + option);
  });
  var number = /^ (\d\d\/\d\d)\b/.exec(rest);
  if (number && word !== 'dev' && course.find(number[1]).length === 0) complain(file, line, 'não há o exercício ' + number[1]);
}

PLACES.reduce(function (list, name) { return list.concat(files(name)); }, []).forEach(function (file) {
  // A legenda de uma figura fala do ./kit, e não manda digitar nada.
  var text = fs.readFileSync(path.join(ROOT, file), 'utf8').replace(/!\[[^\]]*\]/g, ''), call = /\.\/kit +([a-zà-ú][\wà-ú-]*)([^\n`'"»”;|>]*)/g, match;
  while ((match = call.exec(text))) judge(file, text.slice(Math.max(0, match.index - 20), match.index), match[0], match[1], match[2]);
});
console.log(seen > 200 ? 'muitos' : 'só ' + seen);

// espera: muitos
