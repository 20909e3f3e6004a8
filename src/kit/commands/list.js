/* list.js -- ./kit lista: os exercícios e o que já foi feito. */
'use strict';

var codes = require('../codes');
var course = require('../course');
var overview = require('../overview');
var state = require('../state');

module.exports = function list() {
  overview.list(course.chapters(), state.load());
  return codes.passed;
};
