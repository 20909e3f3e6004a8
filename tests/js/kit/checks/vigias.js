// A conferência `sanitizers`: um vigia de cada vez, e o primeiro defeito basta. Quem sabe rodar com eles é
// sanitizer.js, que aqui só conta o que lhe pedem.
var sanitizer = require('../../../../src/kit/c/sanitizer');
var sanitizers = require('../../../../src/kit/checks/sanitizers');

function one(found) {
  var asked = [];
  sanitizer.runWith = function (place, variant, program, args) {
    asked.push([variant, program, args].join(' '));
    return Promise.resolve(found[variant] || null);
  };
  return sanitizers({}, { variants: ['asan', 'tsan'], program: 'a.js', args: ['x'] }).then(function (failure) {
    console.log(asked.join(', ') + ': ' + (failure ? failure.what : 'passou'));
  });
}

one({}).then(function () { return one({ asan: { what: 'passou do fim' } }); })
  .then(function () { return one({ tsan: { what: 'corrida' } }); });

// espera: asan a.js x, tsan a.js x: passou
// espera: asan a.js x: passou do fim
// espera: asan a.js x, tsan a.js x: corrida
