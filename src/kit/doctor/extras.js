/* doctor/extras.js -- o que se aproveita, se houver: o Node (para comparar) e o git (para saber se src/ mudou). */
'use strict';

var course = require('../course/course');
var tool = require('./tool');
var t = require('../words').of('doctor');

var OLDEST = 16;

function node() {
  return tool.version('node').then(function (version) {
    if (version === null) return tool.note(t('absent', { name: 'node' }), t('nodeFix'));
    return parseInt(version.slice(1), 10) < OLDEST ? tool.note(version, t('nodeFix')) : tool.ok(version);
  });
}

function git() {
  return tool.run('git', ['-C', course.ROOT, 'status', '--porcelain', '--', 'src', 'Makefile', 'chapters']).then(function (result) {
    if (result.code !== 0) return tool.note(t('noGit'), t('gitFix'));
    var changed = result.out.split('\n').filter(Boolean);
    return changed.length === 0 ? tool.ok(t('unchanged')) : tool.note(t('changed', { count: changed.length }), t('changedFix'));
  });
}

module.exports = [{ name: 'node', look: node }, { name: 'git', look: git }];
