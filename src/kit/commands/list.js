/* list.js -- ./kit lista: os exercícios e o que já foi feito. */
'use strict';

var codes = require('../codes');
var course = require('../course/course');
var overview = require('../screen/overview');
var state = require('../course/state');

module.exports = function list(args) {
  if (args.options.formato) return require('../results/course')(args.options.formato);
  overview.list(course.chapters(), state.load());
  return codes.passed;
};
