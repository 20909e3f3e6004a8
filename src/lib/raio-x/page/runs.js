/* page/runs.js -- as execuções: as que vieram na página, as que se pediram ao vivo, e qual se vê. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var compare = need('raio-x/page/compare');
  var dom = need('raio-x/page/dom');
  var live = need('raio-x/page/live');
  var names = need('raio-x/page/names');
  var words = need('raio-x/page/words');

  function embedded() {
    var blocks = document.querySelectorAll('script[type="application/x-ndjson"]');
    return Array.prototype.map.call(blocks, function (block) {
      return {
        label: block.getAttribute('data-label') || '', seed: Number(block.getAttribute('data-seed')) || 0,
        block: block, model: null, live: false
      };
    });
  }

  // Só se lê o rastro que se vai ver.
  function modelOf(run) {
    if (run.model === null) run.model = models.fromText(run.block.textContent);
    return run.model;
  }

  function label(run) {
    return run.label || (run.seed > 0 ? words.word('runs.label', { seed: run.seed }) : words.word('runs.plain'));
  }

  function drawSelect(app, box) {
    if (app.runs.length < 2) return;
    var holder = dom.add(box, 'label', '', words.word('runs.title') + ' ');
    var select = dom.add(holder, 'select');
    app.runs.forEach(function (run, n) {
      var option = dom.add(select, 'option', '', label(run));
      option.value = n;
      option.selected = n === app.index;
    });
    select.addEventListener('change', function () { app.choose(Number(select.value)); });
    dom.button(box, 'side-by-side', words.word('runs.compare'), app.openCompare);
  }

  // O índice do evento em que a execução que se vê se separa da primeira; -1 se não se separa.
  function parting(app) {
    var run = app.runs[app.index];
    if (app.index === 0 || run.live || app.model.events.length === 0) return -1;
    if (run.parting === undefined) {
      var found = compare.compare(app.modelOf(0), app.model);
      run.parting = found.at < 0 ? -1 : (found.b[found.at] || app.model.events[app.model.events.length - 1]).i;
    }
    return run.parting;
  }

  function drawParting(app, box) {
    var at = parting(app);
    if (at < 0) return;
    var button = dom.button(box, 'parting', '≠', function () { app.jump(at); });
    button.title = words.word('runs.parting');
    button.setAttribute('aria-label', button.title);
  }

  // O que há em cima: a lista de execuções e o botão de embaralhar.
  function draw(app) {
    var box = dom.byId('runs'), focused = document.activeElement && document.activeElement.className;
    var inside = box.contains(document.activeElement);
    dom.clear(box);
    drawSelect(app, box);
    drawParting(app, box);
    if (app.config.live) dom.button(box, 'shuffle', words.word('runs.shuffle'), app.shuffle);
    if (app.isLive()) dom.add(box, 'span', 'on-air', words.word(app.model.events.length === 0 ? 'runs.waits' : 'runs.live'));
    var again = inside && box.querySelector(focused === 'shuffle' ? '.shuffle' : 'select');
    if (again) again.focus();
  }

  function open(seed) {
    return { label: '', seed: seed, block: null, model: models.create(), live: false };
  }

  function who(model, event) {
    return event ? names.brief(models.thingOf(model, event)) : words.word('runs.none');
  }

  // O que dizer de uma execução: se a ordem mudou em relação à primeira, e onde.
  function verdict(app, run) {
    if (run.model.events.length === 0) return words.word('runs.nothing', { seed: run.seed });
    var found = compare.compare(app.modelOf(0), run.model);
    if (found.at < 0) return words.word('runs.same', { seed: run.seed });
    return words.word('runs.differs', {
      seed: run.seed, n: words.number(found.at + 1),
      now: who(run.model, found.b[found.at]), before: who(app.modelOf(0), found.a[found.at])
    });
  }

  // Uma execução com a semente seguinte; no fim diz se a ordem mudou em relação à primeira.
  function shuffle(app) {
    var last = app.runs[app.runs.length - 1], run = open(last.seed + 1);
    var clock = app.modelOf(0).head;
    return live.again(run.seed, clock !== null && clock.clock === 'virtual').then(function (number) {
      app.runs.push(run);
      app.choose(app.runs.length - 1);
      return live.follow(run, number, app.arrived);
    }).then(function () { app.say(verdict(app, run)); }, function (error) { app.say(failed(error)); });
  }

  function failed(error) {
    return words.word('runs.failed', { why: error.message });
  }

  function watch(app) {
    return live.follow(app.runs[0], undefined, app.arrived).then(null, function (error) { app.say(failed(error)); });
  }

  return {
    embedded: embedded, open: open, modelOf: modelOf, label: label, draw: draw, shuffle: shuffle,
    watch: watch, parting: parting, verdict: verdict
  };
})
