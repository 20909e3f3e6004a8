/* doctor.js -- ./kit doutor: cada coisa de que o curso precisa, como ela está aqui, e o que fazer se falta.
 *
 * Os exames (doctor/) rodam todos ao mesmo tempo e aparecem em ordem. Um exame que tropeça é uma linha que diz isso;
 * o doutor nunca cai. */
'use strict';

var codes = require('../codes');
var paint = require('../screen/paint');
var t = require('../words').of('doctor');

var GROUPS = ['build', 'guard', 'system', 'extras'];
var MARKS = {
  ok: function () { return paint.green('✓ ' + t('ok')); },
  bad: function () { return paint.red('✗ ' + t('bad')); },
  note: function () { return paint.yellow('– ' + t('note')); }
};

function examine(exam) {
  return Promise.resolve().then(exam.look).catch(function (error) {
    return { state: 'bad', value: t('stumbled', { message: error.message }), fix: t('stumbledFix') };
  }).then(function (result) { return Object.assign({ name: exam.name }, result); });
}

function examsOf(group) {
  try {
    return require('../doctor/' + group);
  } catch (error) {
    return [{ name: group, look: function () { throw error; } }];
  }
}

function show(result) {
  paint.say(MARKS[result.state]() + '  ' + paint.bold(t(result.name)));
  paint.say(paint.prose(result.value));
  if (result.fix) paint.say(paint.prose('→ ' + result.fix));
}

module.exports = function () {
  var exams = GROUPS.reduce(function (list, group) { return list.concat(examsOf(group)); }, []);
  return Promise.all(exams.map(examine)).then(function (results) {
    results.forEach(show);
    var faults = results.filter(function (result) { return result.state === 'bad'; }).length;
    paint.say();
    paint.say(paint.wrapLine(faults === 0 ? t('well') : t('faults', { count: faults }), paint.screenWidth()));
    return faults === 0 ? codes.passed : codes.environment;
  });
};
