/* es/date.js -- Date em texto e de texto, como o Node: os formatos de toString, e Date.parse. */
(function (native, need) {
  'use strict';

  var zones = need('es/zones');
  var DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
  var MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  var US_ZONES = { EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 };
  var nativeUTC = native.original('UTC');
  var valueOf = Date.prototype.valueOf;

  function pad(number, width) {
    return String(number).padStart(width, '0');
  }

  function year(number) {
    return (number < 0 ? '-' + pad(-number, 4) : pad(number, 4));
  }

  // ---- data em texto ----

  function requireDate(value) {
    if (!(value instanceof Date)) throw new TypeError('this is not a Date object.');
    return valueOf.call(value);
  }

  function dayText(date) {
    return DAYS[date.getDay()] + ' ' + MONTHS[date.getMonth()] + ' ' + pad(date.getDate(), 2) + ' ' + year(date.getFullYear());
  }

  function offsetText(minutes) {
    var size = Math.abs(minutes);
    return (minutes < 0 ? '-' : '+') + pad(Math.floor(size / 60), 2) + pad(size % 60, 2);
  }

  function timeText(date) {
    var offset = -date.getTimezoneOffset();
    return pad(date.getHours(), 2) + ':' + pad(date.getMinutes(), 2) + ':' + pad(date.getSeconds(), 2) +
      ' GMT' + offsetText(offset) + ' (' + zones.longName(zones.local(), date, zones.language()) + ')';
  }

  // O método, que numa data inválida responde sempre o mesmo.
  function text(format) {
    return function () {
      return requireDate(this) !== this.getTime() || this.getTime() !== this.getTime() ? 'Invalid Date' : format(this);
    };
  }

  function utcText(date) {
    return DAYS[date.getUTCDay()] + ', ' + pad(date.getUTCDate(), 2) + ' ' + MONTHS[date.getUTCMonth()] + ' ' +
      year(date.getUTCFullYear()) + ' ' + pad(date.getUTCHours(), 2) + ':' + pad(date.getUTCMinutes(), 2) + ':' +
      pad(date.getUTCSeconds(), 2) + ' GMT';
  }

  function locale(required, defaults) {
    return function (locales, options) {
      requireDate(this);
      if (this.getTime() !== this.getTime()) return 'Invalid Date';
      return need('es/intl-date').format(this, locales, options, required, defaults);
    };
  }

  // ---- texto em data ----

  var ISO = /^([+-]\d{6}|\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d:?\d\d)?)?$/;

  function minutesOf(zone) {
    if (zone === 'Z') return 0;
    var size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    return zone[0] === '-' ? -size : size;
  }

  // Os anos de 0 a 99 são eles mesmos, e não 1900 e tantos.
  function localTime(y, month, day, hour, minute, second, ms) {
    var date = new Date(y, month, day, hour, minute, second, ms);
    if (y >= 0 && y < 100) date.setFullYear(date.getFullYear() - 1900);
    return date.getTime();
  }

  function utcTime(y, month, day, hour, minute, second, ms) {
    var date = new Date(nativeUTC(y, month, day, hour, minute, second, ms));
    if (y >= 0 && y < 100) date.setUTCFullYear(date.getUTCFullYear() - 1900);
    return date.getTime();
  }

  // Só a data: em UTC. Com hora e sem fuso: no fuso local.
  function parseISO(found) {
    var y = Number(found[1]), month = Number(found[2] || 1), day = Number(found[3] || 1);
    var hour = Number(found[4] || 0), minute = Number(found[5] || 0), second = Number(found[6] || 0);
    var ms = found[7] === undefined ? 0 : Math.floor(Number('0.' + found[7]) * 1000);
    var isMidnight = hour === 24 && minute === 0 && second === 0 && ms === 0;
    if (month < 1 || month > 12 || day < 1 || day > 31 || minute > 59 || second > 59 || (hour > 23 && !isMidnight)) return NaN;
    if (found[4] !== undefined && found[8] === undefined) return localTime(y, month - 1, day, hour, minute, second, ms);
    return utcTime(y, month - 1, day, hour, minute, second, ms) - (found[8] === undefined ? 0 : minutesOf(found[8]) * 60000);
  }

  // O formato solto: 'Jan 5, 2020 10:00 PM', 'Tue, 15 Nov 1994 08:12:31 GMT', '1/5/2020'.
  function Loose() {
    this.numbers = [];  // os que não são hora: dia, mês, ano
    this.month = -1;
    this.time = null;   // [hora, minuto, segundo, milissegundo]
    this.half = '';     // AM ou PM
    this.zone = null;   // minutos a leste de UTC
  }

  Loose.prototype.word = function (word) {
    var upper = word.toUpperCase();
    var month = MONTHS.map(function (name) { return name.toUpperCase(); }).indexOf(upper.slice(0, 3));
    if (month >= 0 && upper.length >= 3) this.month = month;
    else if ((upper === 'AM' || upper === 'PM') && this.time !== null) this.half = upper;
    else if (upper === 'Z' || upper === 'UTC' || upper === 'GMT' || upper === 'UT') this.zone = 0;
    else if (US_ZONES[upper] !== undefined) this.zone = US_ZONES[upper] * 60;
    else if (upper === 'T' && this.numbers.length > 0) return true;
    else return this.numbers.length === 0; // palavras antes do primeiro número não contam
    return true;
  };

  Loose.prototype.sign = function (digits, sign, minutes) {
    var size = minutes !== undefined ? Number(digits) * 60 + Number(minutes)
      : digits.length > 2 ? Math.floor(Number(digits) / 100) * 60 + Number(digits) % 100 : Number(digits) * 60;
    this.zone = sign === '-' ? -size : size;
  };

  var TOKEN = /^(?:(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?|([+-])(\d+)(?::(\d\d))?|(\d+)|([A-Za-z]+)\.?|\([^)]*\)?|[\s,\/]+|-)/;

  Loose.prototype.token = function (found) {
    if (found[1] !== undefined) {
      if (this.time !== null) return false;
      this.time = [Number(found[1]), Number(found[2]), Number(found[3] || 0), Number((found[4] || '0').slice(0, 3).padEnd(3, '0'))];
    } else if (found[5] !== undefined) {
      if (this.time === null && this.zone === null) { // 2020-1-5: um traço entre números
        if (found[5] === '+') return false;
        this.numbers.push(Number(found[6]));
      } else {
        this.sign(found[6], found[5], found[7]);
      }
    } else if (found[8] !== undefined) {
      this.numbers.push(Number(found[8]));
    } else if (found[9] !== undefined) {
      return this.word(found[9]);
    }
    return true;
  };

  function fullYear(number) {
    return number < 50 ? 2000 + number : number < 100 ? 1900 + number : number;
  }

  // [ano, mês, dia], ou undefined.
  Loose.prototype.date = function () {
    var n = this.numbers;
    if (n.length === 0 || n.length > 3) return undefined;
    if (this.month >= 0) {
      if (n.length === 1) return [2001, this.month, n[0]];
      return n[0] > 31 || n[0] === 0 ? [n[0], this.month, n[1]] : [fullYear(n[1]), this.month, n[0]];
    }
    if (n.length === 1) return n[0] >= 1 && n[0] <= 12 ? [2001, n[0] - 1, 1] : [fullYear(n[0]), 0, 1];
    if (n.length === 2) return [2001, n[0] - 1, n[1]];
    return n[0] > 31 || n[0] === 0 ? [n[0], n[1] - 1, n[2]] : [fullYear(n[2]), n[0] - 1, n[1]];
  };

  Loose.prototype.value = function () {
    var date = this.date();
    var time = this.time || [0, 0, 0, 0];
    if (date === undefined || date[1] > 11 || date[1] < 0 || date[2] < 1 || date[2] > 31) return NaN;
    if (date[0] > 275760) return NaN;
    if (this.half !== '') {
      if (time[0] < 1 || time[0] > 12) return NaN;
      time[0] = time[0] % 12 + (this.half === 'PM' ? 12 : 0);
    }
    if (time[0] > 24 || time[1] > 59 || time[2] > 59) return NaN;
    if (this.zone === null) return localTime(date[0], date[1], date[2], time[0], time[1], time[2], time[3]);
    return utcTime(date[0], date[1], date[2], time[0], time[1], time[2], time[3]) - this.zone * 60000;
  };

  function parseLoose(source) {
    var loose = new Loose();
    while (source !== '') {
      var found = TOKEN.exec(source);
      if (found === null || !loose.token(found)) return NaN;
      source = source.slice(found[0].length);
    }
    return loose.value();
  }

  function parse(value) {
    var source = String(value).trim();
    var found = ISO.exec(source);
    return found !== null ? parseISO(found) : parseLoose(source);
  }

  return {
    parse: parse,
    // O mês é opcional (no Duktape, Date.UTC(2020) é NaN).
    UTC: function (y, month) {
      return arguments.length < 2 ? nativeUTC(y, 0) : nativeUTC.apply(undefined, arguments);
    },
    toString: text(function (date) { return dayText(date) + ' ' + timeText(date); }),
    toDateString: text(dayText),
    toTimeString: text(timeText),
    toUTCString: text(utcText),
    toLocaleString: locale('any', 'all'),
    toLocaleDateString: locale('date', 'date'),
    toLocaleTimeString: locale('time', 'time')
  };
})
