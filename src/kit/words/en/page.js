/* page.js -- ./kit page. */
'use strict';

module.exports = {
  building: 'Building the book for the first time (make site): about a minute.',
  noSlides: 'No slides; the reason is above. Making the rest of the book.',
  noDeck: 'These slides were not built: there was no network, or the chapter has none. With a network, in a terminal: make site',
  notBuilt: 'Could not build the book; the reason is above. Once it is fixed: make site',
  serving: 'The book is at {address}\nThe address only works on this machine, until Ctrl-C. Changed a text? make site, then reload.',
  badPort: 'A port is a number from 0 to 65535, not "{port}".',
  portTaken: 'Port {port} is already taken. Without --port, a free one is chosen.',
  portReserved: 'Port {port} is reserved. Choose one above 1023, or none.',
  noPage: 'The book has no page "{words}". Try a chapter (04), an exercise (04/03) or the slides (04 slides).',
  progress: function (values) {
    return values.done === 0 ? 'No exercise done yet, of ' + values.total + '.' :
      values.done + (values.done === 1 ? ' exercise done' : ' exercises done') + ', of ' + values.total + '.';
  },
  endedWell: 'It ended.',
  endedBadly: 'It ended with code {code}.',
  endedByTime: 'Stopped: it took more than {seconds} s.',
  endedByYou: 'Stopped.',
  endedByCrash: 'It crashed with signal {signal}.',
  endedByLimit: 'Stopped: it went over a limit ({end}).'
};
