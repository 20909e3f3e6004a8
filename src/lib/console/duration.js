/* console/duration.js -- a duração que console.time mostra: 1.234ms, 2.500s, 1:02.003 (m:ss.mmm). */
(function (native, need) {
  'use strict';

  var SECOND = 1000;
  var MINUTE = 60 * SECOND;
  var HOUR = 60 * MINUTE;

  function pad(value) {
    return (String(value).length < 2 ? '0' : '') + value;
  }

  function format(ms) {
    if (ms < SECOND) return Number(ms.toFixed(3)) + 'ms';
    if (ms < MINUTE) return (ms / SECOND).toFixed(3) + 's';
    var hours = Math.floor(ms / HOUR);
    var minutes = Math.floor((ms % HOUR) / MINUTE);
    var seconds = ((ms % MINUTE) / SECOND).toFixed(3).split('.');
    var big = hours > 0 ? hours + ':' + pad(minutes) : minutes;
    return big + ':' + pad(seconds[0]) + '.' + seconds[1] + ' (' + (hours > 0 ? 'h:m' : '') + 'm:ss.mmm)';
  }

  return { format: format };
})
