/* es/intl.js -- o objeto Intl: números, datas, ordem, plurais, listas e tempo relativo. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var locale = need('es/intl-locale');
  var numbers = need('es/intl-number');
  var SETTINGS = need.hidden('intl');

  function keep(self, Constructor, settings) {
    if (!(self instanceof Constructor)) throw new TypeError('Constructor Intl.' + Constructor.name + " requires 'new'");
    Object.defineProperty(self, SETTINGS, { value: settings });
  }

  // ---- plurais: 1 item, 2 itens; 1st, 2nd ----

  function PluralRules(locales, given) {
    var options = given === undefined ? {} : given;
    var found = locale.resolve(locales);
    keep(this, PluralRules, {
      locale: found.locale, lang: found.lang, type: locale.pick(options, 'type', ['cardinal', 'ordinal'], 'cardinal', 'PluralRules')
    });
  }

  function englishOrdinal(n) {
    if (n % 100 >= 11 && n % 100 <= 13) return 'other';
    return { 1: 'one', 2: 'two', 3: 'few' }[n % 10] || 'other';
  }

  function plural(settings, value) {
    var n = Math.abs(Number(value));
    if (settings.type === 'ordinal') return settings.lang === 'en' ? englishOrdinal(n) : 'other';
    if (settings.lang === 'en') return n === 1 ? 'one' : 'other';
    if (n < 2) return 'one';
    return n >= 1e6 && n % 1e6 === 0 ? 'many' : 'other';
  }

  locale.service(PluralRules, 'PluralRules', {
    select: function (value) { return plural(this[SETTINGS], value); },
    resolvedOptions: function () {
      var s = this[SETTINGS];
      return { locale: s.locale, type: s.type, minimumIntegerDigits: 1, minimumFractionDigits: 0, maximumFractionDigits: 3,
        pluralCategories: s.type === 'ordinal' ? (s.lang === 'en' ? ['few', 'one', 'two', 'other'] : ['other'])
          : s.lang === 'en' ? ['one', 'other'] : ['many', 'one', 'other'],
        roundingIncrement: 1, roundingMode: 'halfExpand', roundingPriority: 'auto', trailingZeroDisplay: 'auto' };
    }
  });

  // ---- listas: a, b e c ----

  var LAST = {
    en: { conjunction: [' and ', ', and '], disjunction: [' or ', ', or '], unit: [', ', ', '] },
    pt: { conjunction: [' e ', ' e '], disjunction: [' ou ', ' ou '], unit: [' e ', ' e '] }
  };

  function ListFormat(locales, given) {
    var options = given === undefined ? {} : given;
    var found = locale.resolve(locales);
    keep(this, ListFormat, {
      locale: found.locale, lang: found.lang,
      type: locale.pick(options, 'type', ['conjunction', 'disjunction', 'unit'], 'conjunction', 'ListFormat'),
      style: locale.pick(options, 'style', ['long', 'short', 'narrow'], 'long', 'ListFormat')
    });
  }

  locale.service(ListFormat, 'ListFormat', {
    format: function (items) {
      var list = Array.from(items);
      var words = LAST[this[SETTINGS].lang][this[SETTINGS].type];
      list.forEach(function (item) { if (typeof item !== 'string') throw new TypeError('Iterable yielded ' + native.show(item) + ' which is not a string'); });
      if (list.length < 2) return list.join('');
      return list.slice(0, -1).join(', ') + words[list.length > 2 ? 1 : 0] + list[list.length - 1];
    },
    resolvedOptions: function () { var s = this[SETTINGS]; return { locale: s.locale, type: s.type, style: s.style }; }
  });

  // ---- tempo relativo: há 3 dias, in 2 hours ----

  var UNITS = {
    second: ['second', 'seconds', 'segundo', 'segundos'], minute: ['minute', 'minutes', 'minuto', 'minutos'],
    hour: ['hour', 'hours', 'hora', 'horas'], day: ['day', 'days', 'dia', 'dias'], week: ['week', 'weeks', 'semana', 'semanas'],
    month: ['month', 'months', 'mês', 'meses'], quarter: ['quarter', 'quarters', 'trimestre', 'trimestres'], year: ['year', 'years', 'ano', 'anos']
  };
  var SPECIAL = {
    en: { day: ['yesterday', 'today', 'tomorrow'], second: [null, 'now', null] },
    pt: { day: ['ontem', 'hoje', 'amanhã'], second: [null, 'agora', null], week: ['semana passada', 'esta semana', 'próxima semana'],
      month: ['mês passado', 'este mês', 'próximo mês'], year: ['ano passado', 'este ano', 'próximo ano'],
      hour: [null, 'esta hora', null], minute: [null, 'este minuto', null],
      quarter: ['trimestre passado', 'este trimestre', 'próximo trimestre'] }
  };

  function RelativeTimeFormat(locales, given) {
    var options = given === undefined ? {} : given;
    var found = locale.resolve(locales);
    keep(this, RelativeTimeFormat, {
      locale: found.locale, lang: found.lang, style: 'long',
      numeric: locale.pick(options, 'numeric', ['always', 'auto'], 'always', 'RelativeTimeFormat')
    });
  }

  function special(lang, unit, value) {
    var words = SPECIAL[lang][unit];
    if (words === undefined && lang === 'en') words = ['last ' + unit, 'this ' + unit, 'next ' + unit];
    if (lang === 'pt' && unit === 'day' && Math.abs(value) === 2) return value < 0 ? 'anteontem' : 'depois de amanhã';
    return Math.abs(value) <= 1 && Math.floor(value) === value ? words && words[value + 1] : null;
  }

  locale.service(RelativeTimeFormat, 'RelativeTimeFormat', {
    format: function (amount, name) {
      var s = this[SETTINGS];
      var value = Number(amount);
      var unit = String(name).replace(/s$/, '');
      if (!Object.prototype.hasOwnProperty.call(UNITS, unit)) {
        throw new RangeError('Invalid unit argument for Intl.RelativeTimeFormat.prototype.format() \'' + name + '\'');
      }
      if (value !== value || Math.abs(value) === Infinity) throw new RangeError('The number parameter must be finite');
      var word = s.numeric === 'auto' ? special(s.lang, unit, value) : null;
      if (word) return word;
      var past = value < 0 || (value === 0 && 1 / value < 0);
      var size = Math.abs(value);
      var isOne = s.lang === 'pt' ? size < 2 : size === 1;
      var shown = new numbers.NumberFormat(s.locale).format(size) + ' ' + UNITS[unit][(s.lang === 'pt' ? 2 : 0) + (isOne ? 0 : 1)];
      if (s.lang === 'pt') return (past ? 'há ' : 'em ') + shown;
      return past ? shown + ' ago' : 'in ' + shown;
    },
    resolvedOptions: function () { var s = this[SETTINGS]; return { locale: s.locale, style: s.style, numeric: s.numeric, numberingSystem: 'latn' }; }
  });

  // ---- o objeto ----

  var Intl = {};
  check.hide(Intl, 'getCanonicalLocales', function getCanonicalLocales(locales) { return locale.list(locales).map(locale.canonical); });
  check.hide(Intl, 'NumberFormat', numbers.NumberFormat);
  check.hide(Intl, 'PluralRules', PluralRules);
  check.hide(Intl, 'ListFormat', ListFormat);
  check.hide(Intl, 'RelativeTimeFormat', RelativeTimeFormat);
  check.hide(Intl, 'DateTimeFormat', need('es/intl-date').DateTimeFormat);
  check.hide(Intl, 'Collator', need('es/collate').Collator);
  Object.defineProperty(Intl, Symbol.toStringTag, { value: 'Intl', configurable: true });
  return Intl;
})
