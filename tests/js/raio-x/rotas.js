// O rastro chega enquanto o programa roda, a quantos leitores houver; e o programa roda de novo.
// limite: 60
var service = require('./fixtures/service');

function lines(text) {
  return text.split('\n').filter(Boolean).map(function (line) { return JSON.parse(line); });
}
function outputs(text) {
  return lines(text).filter(function (event) { return event.ev === 'write'; }).map(function (event) { return event.text; }).join('');
}
function isWhole(text) {
  var events = lines(text), last = events[events.length - 1];
  return events.every(function (event, i) { return event.seq === i; }) && last.ev === 'close' && last.lost === 0;
}

service.start(['--raio-x', __dirname + '/fixtures/espera.js'], function (here) {
  var texts = [], told = false;

  function each(text) {
    if (told || !/pid \d/.test(text)) return;
    told = true; // o primeiro leitor já viu o que o programa escreveu, e ele ainda espera
    console.log('ao vivo, sem fim:', !/"close"/.test(text));
    service.follow(here, '?run=1', null, done); // o segundo chega no meio
    here.child.stdin.write('vai\n');
  }

  function done(text) {
    texts.push(text);
    if (texts.length < 2) return;
    console.log('iguais:', texts[0] === texts[1]);
    console.log('inteiro:', isWhole(text));
    console.log(outputs(text).replace(/\d+/, 'N').trim());
    again();
  }

  // Sem esperar que a segunda execução acabe, pede-se uma terceira: ela toma o lugar.
  function again() {
    service.runAgain(here, { seed: 0 }, function (answer) {
      var answers = {};
      console.log(answer.status, answer.body);
      function both(name, value) {
        answers[name] = value;
        if ('text' in answers && 'third' in answers) third(answers);
      }
      service.follow(here, '?run=2', null, function (text) { both('text', text); });
      service.runAgain(here, {}, function (answer) { both('third', answer); });
    });
  }

  function third(answers) {
    console.log('a segunda foi interrompida:', !/"close"/.test(answers.text));
    console.log(answers.third.status, answers.third.body);
    here.child.stdin.end('vai\n');
    service.follow(here, '', null, function (text) {
      console.log(outputs(text).replace(/\d+/, 'N').trim());
      service.follow(here, '?run=1', null, function (text) {
        console.log('a primeira continua lá:', text === texts[0]);
        service.stop(here, function (code) { console.log('código', code); });
      });
    });
  }

  service.follow(here, '', each, done);
});
// espera: ao vivo, sem fim: true
// espera: iguais: true
// espera: inteiro: true
// espera: pid N
// espera: fim
// espera: 200 {"run":2}
// espera: a segunda foi interrompida: true
// espera: 200 {"run":3}
// espera: pid N
// espera: fim
// espera: a primeira continua lá: true
// espera: código 0
