/* es/intl-date.js -- datas para gente ler: 5 de janeiro de 2020 às 21:03, ou January 5, 2020 at 9:03 PM.
 *
 * As opções dizem que campos mostrar e como (numeric, 2-digit, long, short); a língua diz em que
 * ordem e com que palavras no meio. Cada pedaço do resultado é { type, value }. */
(function (native, need) {
  'use strict';

  var locale = need('es/intl-locale');
  var zones = need('es/zones');
  var SETTINGS = need.hidden('dateTimeFormat');
  var NARROW_SPACE = '\u202f'; // entre a hora e AM, PM; em `format`, o Node o troca por um espaço comum
  var WORDS = {
    en: {
      months: 'January February March April May June July August September October November December'.split(' '),
      shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
      days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
      shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
      at: ' at '
    },
    pt: {
      months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
      shortMonths: 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'.split(' '),
      days: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado'.split(' '),
      shortDays: 'dom. seg. ter. qua. qui. sex. sáb.'.split(' '),
      at: ' às '
    }
  };
  var DATE_FIELDS = ['weekday', 'year', 'month', 'day'];
  var TIME_FIELDS = ['hour', 'minute', 'second', 'fractionalSecondDigits'];
  var ALLOWED = {
    weekday: ['narrow', 'short', 'long'], year: ['numeric', '2-digit'], month: ['numeric', '2-digit', 'narrow', 'short', 'long'],
    day: ['numeric', '2-digit'], hour: ['numeric', '2-digit'], minute: ['numeric', '2-digit'], second: ['numeric', '2-digit'],
    timeZoneName: ['short', 'long', 'shortOffset', 'longOffset', 'shortGeneric', 'longGeneric']
  };
  var STYLES = ['full', 'long', 'medium', 'short'];

  // ---- opções ----

  function readZone(zone) {
    if (zone === undefined) return zones.local();
    var name = /^(utc|gmt|etc\/utc|etc\/gmt)$/i.test(zone) ? 'UTC' : String(zone);
    if (zones.offset(name, 0) === undefined) throw new RangeError('Invalid time zone specified: ' + zone);
    return name;
  }

  function readFields(settings, options, names) {
    names.forEach(function (name) {
      if (name === 'fractionalSecondDigits') settings[name] = locale.digits(options, name, 1, 3, undefined);
      else settings[name] = locale.pick(options, name, ALLOWED[name], undefined, 'DateTimeFormat');
    });
  }

  // dateStyle e timeStyle são combinações prontas.
  function applyStyles(settings) {
    var date = settings.dateStyle, time = settings.timeStyle;
    if (date !== undefined) {
      settings.weekday = date === 'full' ? 'long' : undefined;
      settings.month = date === 'full' || date === 'long' ? 'long' : date === 'medium' ? 'short' : settings.lang === 'pt' ? '2-digit' : 'numeric';
      settings.day = date === 'short' && settings.lang === 'pt' ? '2-digit' : 'numeric';
      settings.year = date === 'short' && settings.lang === 'en' ? '2-digit' : 'numeric';
    }
    if (time !== undefined) {
      settings.hour = 'numeric';
      settings.minute = '2-digit';
      settings.second = time === 'short' ? undefined : '2-digit';
      settings.timeZoneName = time === 'full' ? 'long' : time === 'long' ? 'short' : undefined;
    }
  }

  function hasAny(settings, names) {
    return names.some(function (name) { return settings[name] !== undefined; });
  }

  // Sem campo nenhum, os de sempre: dia, mês e ano; hora, minuto e segundo.
  function applyDefaults(settings, required, defaults) {
    var wanted = required === 'date' ? DATE_FIELDS : required === 'time' ? TIME_FIELDS : DATE_FIELDS.concat(TIME_FIELDS);
    if (hasAny(settings, wanted) || settings.dateStyle !== undefined || settings.timeStyle !== undefined) return;
    if (defaults !== 'time') settings.year = settings.month = settings.day = 'numeric';
    if (defaults !== 'date') settings.hour = settings.minute = settings.second = 'numeric';
  }

  function readHours(settings, options) {
    var cycle = locale.pick(options, 'hourCycle', ['h11', 'h12', 'h23', 'h24'], undefined, 'DateTimeFormat');
    settings.hour12 = options.hour12 !== undefined ? Boolean(options.hour12)
      : cycle !== undefined ? cycle === 'h11' || cycle === 'h12' : settings.lang === 'en';
    // Em inglês, hour12: false conta a meia-noite como 24.
    settings.midnight24 = cycle === 'h24' || (options.hour12 === false && settings.lang === 'en');
  }

  function read(locales, given, required, defaults) {
    var found = locale.resolve(locales);
    if (given === null) throw new TypeError('Cannot convert undefined or null to object');
    var options = given === undefined ? {} : Object(given);
    var settings = { locale: found.locale, lang: found.lang, zone: readZone(options.timeZone) };
    readFields(settings, options, DATE_FIELDS.concat(TIME_FIELDS, 'timeZoneName'));
    readHours(settings, options);
    settings.dateStyle = locale.pick(options, 'dateStyle', STYLES, undefined, 'DateTimeFormat');
    settings.timeStyle = locale.pick(options, 'timeStyle', STYLES, undefined, 'DateTimeFormat');
    if (settings.dateStyle !== undefined || settings.timeStyle !== undefined) {
      DATE_FIELDS.concat(TIME_FIELDS, 'timeZoneName').forEach(function (name) {
        if (settings[name] === undefined) return;
        throw new TypeError("Can't set option " + name + ' when ' + (settings.dateStyle !== undefined ? 'dateStyle' : 'timeStyle') + ' is used');
      });
      if ((required === 'date' && settings.timeStyle !== undefined) || (required === 'time' && settings.dateStyle !== undefined)) {
        throw new TypeError('Invalid option : ' + (required === 'date' ? 'timeStyle' : 'dateStyle'));
      }
      applyStyles(settings);
    }
    applyDefaults(settings, required, defaults);
    return settings;
  }

  // ---- os pedaços ----

  function pad(value, style) {
    return style === '2-digit' ? String(value).padStart(2, '0') : String(value);
  }

  function literal(value) {
    return { type: 'literal', value: value };
  }

  // Junta grupos de pedaços com um texto entre eles, pulando os vazios.
  function join(groups, text) {
    return groups.reduce(function (all, group) {
      if (group.length === 0) return all;
      return all.length === 0 ? group : all.concat(literal(text), group);
    }, []);
  }

  function isText(style) {
    return style === 'long' || style === 'short' || style === 'narrow';
  }

  function weekdayPart(s, date) {
    if (s.weekday === undefined) return [];
    var name = WORDS[s.lang][s.weekday === 'long' ? 'days' : 'shortDays'][date.getUTCDay()];
    return [{ type: 'weekday', value: s.weekday === 'narrow' ? name[0].toUpperCase() : name }];
  }

  function monthPart(s, date, style) {
    if (style === undefined) return [];
    var words = WORDS[s.lang];
    if (!isText(style)) return [{ type: 'month', value: pad(date.getUTCMonth() + 1, style) }];
    var name = (style === 'short' ? words.shortMonths : words.months)[date.getUTCMonth()];
    return [{ type: 'month', value: style === 'narrow' ? name[0].toUpperCase() : name }];
  }

  function yearPart(s, date) {
    if (s.year === undefined) return [];
    var year = date.getUTCFullYear();
    var shown = year > 0 ? year : 1 - year; // o ano 0 é o 1 antes de Cristo
    return [{ type: 'year', value: s.year === '2-digit' ? String(shown % 100).padStart(2, '0') : String(shown) }];
  }

  function dayPart(s, date, style) {
    return style === undefined ? [] : [{ type: 'day', value: pad(date.getUTCDate(), style) }];
  }

  function englishDate(s, date) {
    var weekday = weekdayPart(s, date), year = yearPart(s, date);
    var month = monthPart(s, date, s.month), day = dayPart(s, date, s.day);
    if (!isText(s.month)) {
      if (month.length === 0 && year.length === 0) return join([day, weekday], ' ');
      return join([weekday, join([month, day, year], '/')], ', ');
    }
    var monthDay = join([month, day], ' ');
    if (day.length === 0) return join([join([monthDay, year], ' '), weekday], ' ');
    return join([weekday, join([monthDay, year], day.length > 0 ? ', ' : ' ')], ', ');
  }

  // Em português, dia e mês em números têm sempre dois algarismos quando aparecem juntos.
  function portugueseDate(s, date) {
    var together = s.month !== undefined && (s.day !== undefined || s.year !== undefined) && !isText(s.month);
    var month = monthPart(s, date, together ? '2-digit' : s.month);
    var day = dayPart(s, date, together && s.day !== undefined ? '2-digit' : s.day);
    var text = join([day, month, yearPart(s, date)], isText(s.month) ? ' de ' : '/');
    var weekday = weekdayPart(s, date);
    return s.day === undefined && s.month !== undefined ? join([text, weekday], ' ') : join([weekday, text], ', ');
  }

  function hourPart(s, date) {
    if (s.hour === undefined) return [];
    var hour = date.getUTCHours();
    if (s.hour12) return [{ type: 'hour', value: pad(hour % 12 || 12, s.hour) }];
    if (s.midnight24 && hour === 0) hour = 24;
    var loose = s.timeZoneName !== undefined && s.timeStyle === undefined && s.lang === 'pt';
    return [{ type: 'hour', value: pad(hour, loose ? s.hour : '2-digit') }];
  }

  function secondParts(s, date) {
    var digits = s.fractionalSecondDigits;
    if (s.second === undefined) return [];
    var alone = s.minute === undefined;
    var parts = [{ type: 'second', value: pad(date.getUTCSeconds(), alone ? 'numeric' : '2-digit') }];
    if (digits === undefined) return parts;
    var fraction = String(date.getUTCMilliseconds()).padStart(3, '0').slice(0, digits);
    return parts.concat(literal(s.lang === 'pt' ? ',' : '.'), { type: 'fractionalSecond', value: fraction });
  }

  function timeParts(s, date) {
    var alone = s.hour === undefined && s.second === undefined;
    var minute = s.minute === undefined ? [] : [{ type: 'minute', value: pad(date.getUTCMinutes(), alone ? 'numeric' : '2-digit') }];
    var parts = join([hourPart(s, date), minute, secondParts(s, date)], ':');
    if (s.hour === undefined || !s.hour12) return parts;
    return parts.concat(literal(NARROW_SPACE), { type: 'dayPeriod', value: date.getUTCHours() < 12 ? 'AM' : 'PM' });
  }

  function zoneParts(s, date) {
    if (s.timeZoneName === undefined) return [];
    var isLong = /^long/.test(s.timeZoneName);
    return [{ type: 'timeZoneName', value: zones[isLong ? 'longName' : 'shortName'](s.zone, date, s.lang) }];
  }

  // Entre a data e a hora: "às" se o mês está por extenso, vírgula se não.
  function between(s) {
    var spelled = s.dateStyle !== undefined ? s.dateStyle === 'full' || s.dateStyle === 'long' : s.month === 'long';
    if (spelled) return WORDS[s.lang].at;
    return s.lang === 'en' && s.month === undefined && s.day === undefined && s.year === undefined ? ' ' : ', ';
  }

  function toParts(settings, value) {
    var time = value === undefined ? Date.now() : Number(value);
    if (time !== time) throw new RangeError('Invalid time value');
    var real = new Date(time);
    // Uma data cujos campos em UTC são os do fuso pedido.
    var shifted = new Date(time + zones.offset(settings.zone, time) * 60000);
    var date = settings.lang === 'pt' ? portugueseDate(settings, shifted) : englishDate(settings, shifted);
    var clock = timeParts(settings, shifted);
    var zone = zoneParts(settings, real);
    var all = join([date, clock], between(settings));
    return join([all, zone], clock.length > 0 ? ' ' : ', ');
  }

  function text(settings, value) {
    return toParts(settings, value).map(function (part) { return part.value; }).join('').replace(/\u202f/g, ' ');
  }

  // ---- o que se vê ----

  function DateTimeFormat(locales, options) {
    var self = this instanceof DateTimeFormat ? this : Object.create(DateTimeFormat.prototype);
    Object.defineProperty(self, SETTINGS, { value: read(locales, options, 'any', 'date') });
    return self;
  }

  function resolved(s) {
    var result = { locale: s.locale, calendar: 'gregory', numberingSystem: 'latn', timeZone: s.zone };
    if (s.hour !== undefined) {
      result.hourCycle = s.hour12 ? 'h12' : 'h23';
      result.hour12 = s.hour12;
    }
    if (s.dateStyle !== undefined || s.timeStyle !== undefined) {
      if (s.dateStyle !== undefined) result.dateStyle = s.dateStyle;
      if (s.timeStyle !== undefined) result.timeStyle = s.timeStyle;
      return result;
    }
    var together = s.lang === 'pt' && !isText(s.month) && s.month !== undefined && s.day !== undefined;
    DATE_FIELDS.concat(TIME_FIELDS, 'timeZoneName').forEach(function (name) {
      if (s[name] === undefined) return;
      var two = (together && (name === 'month' || name === 'day')) || (name === 'hour' && !s.hour12) ||
        ((name === 'minute' || name === 'second') && s.hour !== undefined);
      result[name] = two ? '2-digit' : s[name];
    });
    return result;
  }

  locale.service(DateTimeFormat, 'DateTimeFormat', {
    formatToParts: function (value) { return toParts(this[SETTINGS], value); },
    resolvedOptions: function () { return resolved(this[SETTINGS]); },
    formatRange: function (from, to) {
      var first = text(this[SETTINGS], from), last = text(this[SETTINGS], to);
      return first === last ? first : first + ' – ' + last;
    }
  });
  locale.bound(DateTimeFormat, 'format', SETTINGS, text);

  return {
    DateTimeFormat: DateTimeFormat,
    format: function (date, locales, options, required, defaults) {
      return text(read(locales, options, required, defaults), date);
    }
  };
})
