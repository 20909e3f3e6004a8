/* kit.js -- roda um programa ao vivo, como ./kit rodar, e diz como acabou. */
'use strict';

var path = require('path');
var ROOT = path.resolve(__dirname, '../../..');
var run = require(path.join(ROOT, 'src/kit/run/run'));
var place = { exercise: { files: [] }, folder: __dirname, runtime: path.join(ROOT, 'nozinho'), notes: [] };

run.run(place, process.argv[2], [], { live: true }).then(function (result) {
  console.log('fim: ' + result.end + ' ' + (result.signal || result.code));
});
