/* page/lanes.js -- as raias: as filas, na ordem da roda, as threads da equipe e os sockets no kernel.
 *
 * Uma fila ou thread de que a página nunca ouviu falar ganha a sua raia quando aparece no rastro. Cada
 * raia diz em data-count quantos há nela, caibam ou não na tela. */
(function (native, need) {
  'use strict';

  var chips = need('raio-x/page/chip');
  var dom = need('raio-x/page/dom');
  var due = need('raio-x/page/due');
  var names = need('raio-x/page/names');
  var words = need('raio-x/page/words');

  var BETWEEN = ['tick', 'micro'];
  var PHASES = ['timers', 'pending', 'poll', 'check', 'close'];
  var MOST = 10, MOST_THREADS = 16;
  var CROWD = 3; // a partir de quantos se diz quantos são
  var NAMED = 5, NAMED_LARGE = 2; // até quantos têm nome; de mais do que isso, só o primeiro, que é o próximo a sair

  function group(parent, className) {
    return dom.add(parent, 'div', 'group ' + className);
  }

  function lane(parent, name) {
    var element = dom.add(parent, 'div', 'lane');
    element.setAttribute('data-lane', name);
    var head = dom.add(element, 'div', 'name');
    element.title3 = dom.add(head, 'h3');
    element.count = dom.add(head, 'span', 'count');
    element.list = dom.add(element, 'ul', 'chips');
    return element;
  }

  function create() {
    var box = dom.byId('lanes');
    var self = { box: box, queues: Object.create(null), threads: Object.create(null) };
    self.between = group(box, 'between');
    self.phases = group(box, 'phases');
    BETWEEN.forEach(function (name) { self.queues[name] = lane(self.between, name); });
    PHASES.forEach(function (name) { self.queues[name] = lane(self.phases, name); });
    self.due = due.create(group(box, 'due'));
    self.team = group(box, 'team');
    self.waiting = lane(self.team, 'waiting');
    self.kernel = lane(group(box, 'kernel'), 'kernel');
    return self;
  }

  function reset(self) {
    Object.keys(self.threads).forEach(function (name) { self.team.removeChild(self.threads[name]); });
    self.threads = Object.create(null);
    Object.keys(self.queues).forEach(function (name) {
      if (BETWEEN.indexOf(name) >= 0 || PHASES.indexOf(name) >= 0) return;
      self.phases.removeChild(self.queues[name]);
      delete self.queues[name];
    });
    self.version = -1;
    due.reset(self.due);
  }

  function show(element, view, ids, options) {
    dom.setAttribute(element, 'data-count', ids.length);
    dom.setClass(element, 'empty', ids.length === 0);
    dom.setClass(element, 'crowd', ids.length > (view.large ? NAMED_LARGE : NAMED));
    dom.setText(element.count, ids.length >= CROWD ? words.number(ids.length) : '');
    if (ids.length === 0 && !element.list.chips) return;
    chips.list(element.list, view.model, ids, {
      most: MOST, current: view.who,
      idOf: options && options.idOf, note: options && options.note
    });
  }

  // As threads da equipe que o rastro diz que há, e as que aparecerem além delas.
  function threadNames(model) {
    var seen = Object.keys(model.threads).filter(function (name) { return name !== 'js' && name !== 'os'; });
    if (!seen.some(function (name) { return /^pool-/.test(name); })) return seen;
    var team = [], size = Math.min(model.team, MOST_THREADS);
    for (var n = 1; n <= size; n++) team.push('pool-' + n);
    return team.concat(seen.filter(function (name) { return team.indexOf(name) < 0; }).sort());
  }

  // O que só muda quando chegam eventos (ou a língua): que raias há, e como se chamam.
  function build(self, model) {
    var sign = model.version + words.lang();
    if (self.version === sign) return;
    self.version = sign;
    Object.keys(model.queues).forEach(function (name) {
      if (!(name in self.queues)) self.queues[name] = lane(self.phases, name);
    });
    Object.keys(self.queues).forEach(function (name) {
      var known = words.has('lane.' + name + '.hint') ? name : 'other';
      self.queues[name].title3.textContent = names.queue(name);
      self.queues[name].title3.title = words.word('lane.' + known + '.hint');
      dom.setHidden(self.queues[name], !model.queues[name]); // uma fila que este programa não usa só ocuparia lugar
    });
    var team = threadNames(model);
    team.forEach(function (name) {
      if (!(name in self.threads)) self.threads[name] = lane(self.team, name);
      self.threads[name].title3.textContent = name;
    });
    self.waiting.title3.textContent = words.word('lanes.waiting');
    self.team.appendChild(self.waiting);
    self.kernel.title3.textContent = words.word('lanes.kernel');
    dom.setHidden(self.waiting, !team.some(function (name) { return /^pool-/.test(name); }));
    dom.setHidden(self.team, team.length === 0);
    dom.setHidden(self.kernel.parentNode, !model.verbs.watch);
  }

  function idOfSocket(socket) { return socket.id; }
  function noteOfSocket(socket) {
    return words.word('lanes.fd', { fd: socket.fd }) + ', ' + names.want(socket.want);
  }

  function draw(self, view) {
    var state = view.state;
    build(self, view.model);
    Object.keys(self.queues).forEach(function (name) {
      show(self.queues[name], view, state.queues[name] || []);
      dom.setClass(self.queues[name], 'lit', String(state.phase) === name && !(state.sleeping >= 0));
    });
    Object.keys(self.threads).forEach(function (name) { show(self.threads[name], view, state.threads[name] || []); });
    show(self.waiting, view, state.waiting);
    show(self.kernel, view, state.sockets, { idOf: idOfSocket, note: noteOfSocket });
    due.draw(self.due, view);
  }

  return { create: create, reset: reset, draw: draw };
})
