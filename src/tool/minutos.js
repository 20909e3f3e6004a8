/* minutos.js -- quanto tempo pede cada capítulo: a demonstração, o texto e os exercícios, como cada um declara.
 *
 *   ./nozinho src/tool/minutos.js
 *
 * A demonstração diz em demo.md; o texto, no começo ("Tempo: cerca de 50 minutos"); cada exercício, em exercise.json. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../kit/course/course');

var CHAPTERS = path.join(course.ROOT, 'chapters');

// O primeiro número que a expressão acha no arquivo; 0 se não há arquivo.
function declared(chapter, name, pattern) {
  var file = path.join(CHAPTERS, chapter, name);
  if (!fs.existsSync(file)) return 0;
  var match = pattern.exec(fs.readFileSync(file, 'utf8').replace(/\n> ?/g, ' '));
  return match ? Number(match[1]) : 0;
}

function exercisesOf(chapter, all) {
  var own = all.filter(function (exercise) { return exercise.chapter === chapter; });
  return { count: own.length, minutes: own.reduce(function (sum, exercise) { return sum + exercise.minutes; }, 0) };
}

function padded(text, width) { return (text + '                                ').slice(0, width); }

function column(number, width) { return ('            ' + number).slice(-width); }

function row(name, cells) {
  return padded(name, 22) + cells.map(function (cell, i) { return column(cell, i === 2 ? 12 : 8); }).join('');
}

var all = course.all(), totals = [0, 0, 0, 0, 0];
console.log(row('capítulo', ['demo', 'texto', 'exercícios', 'minutos', 'soma']));
fs.readdirSync(CHAPTERS).sort().forEach(function (chapter) {
  var exercises = exercisesOf(chapter, all);
  var demo = declared(chapter, 'demo.md', /\*\*Minutos:\*\* (\d+)/), text = declared(chapter, 'README.md', /\*\*Tempo:\*\* cerca de (\d+)/);
  var cells = [demo, text, exercises.count, exercises.minutes, demo + text + exercises.minutes];
  cells.forEach(function (cell, i) { totals[i] += cell; });
  console.log(row(chapter, cells));
});
console.log(row('ao todo', totals));
