/* page/player.js -- onde se está no rastro, e como se anda nele: passos, velocidade, tocar e parar.
 *
 * As espécies escondidas pelo filtro não são paradas; o estado passa por elas do mesmo jeito. */
(function (native, need) {
  'use strict';

  var SPEEDS = [1, 2, 4, 8, 16, 32, 64, 128, 512, 2048, 8192]; // eventos por segundo
  var GENTLE = 8;  // até esta velocidade as plaquinhas voam de um lugar a outro
  var FAST = 32;   // acima desta, a linha até o programa só piscaria

  function create(app) {
    return { app: app, i: -1, event: null, playing: false, owed: 0, last: 0, hidden: Object.create(null) };
  }

  function events(self) {
    return self.app.model.events;
  }

  function isShown(self, i) {
    return self.hidden[events(self)[i].kind] !== true;
  }

  // O índice da parada seguinte (direction 1) ou da anterior (-1); o próprio, se não há.
  function stop(self, from, direction) {
    var i = from + direction;
    while (i >= 0 && i < events(self).length && !isShown(self, i)) i += direction;
    if (i < 0) return -1;
    return i < events(self).length ? i : from;
  }

  function place(self, i) {
    self.i = Math.max(-1, Math.min(events(self).length - 1, i));
    self.event = self.i < 0 ? null : events(self)[self.i];
    self.app.touch();
  }

  // Chegaram eventos: um que se anotou tarde pode ter entrado antes deste.
  function follow(self) {
    if (self.event !== null) self.i = self.event.i;
    self.app.touch();
  }

  function step(self, direction) {
    place(self, stop(self, self.i, direction));
  }

  function atEnd(self) {
    return stop(self, self.i, 1) === self.i;
  }

  function play(self) {
    if (atEnd(self) && !self.app.isLive()) place(self, -1);
    self.playing = true;
    self.last = 0;
    self.owed = 0;
    self.app.touch();
  }

  function pause(self) {
    self.playing = false;
    self.app.touch();
  }

  // Um quadro da tela: tantos eventos quantos o tempo desde o último pede.
  function tick(self, now, speed) {
    if (self.last === 0) self.last = now - 1000 / SPEEDS[speed];
    self.owed += Math.min(now - self.last, 250) * SPEEDS[speed] / 1000;
    self.last = now;
    while (self.owed >= 1 && self.playing) {
      self.owed--;
      self.app.advance();
      if (atEnd(self) && !self.app.isLive()) self.playing = false;
      if (atEnd(self)) self.owed = 0;
    }
  }

  return {
    create: create, stop: stop, place: place, follow: follow, step: step,
    play: play, pause: pause, tick: tick, SPEEDS: SPEEDS, GENTLE: GENTLE, FAST: FAST
  };
})
