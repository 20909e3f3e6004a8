/* es/intl-number.js -- números para gente ler: 1.234,5 e R$ 1.234,50, ou 1,234.5 e $1,234.50.
 *
 * O arredondamento é feito nos algarismos que o número mostra (1.005 com duas casas é 1.01), como
 * no Node; toFixed olha o valor binário e daria 1.00. */
(function (native, need) {
  'use strict';

  var locale = need('es/intl-locale');
  var SETTINGS = need.hidden('numberFormat');
  var SPACE = '\u00a0';
  var SIGNS = { en: { group: ',', decimal: '.' }, pt: { group: '.', decimal: ',' } };
  var CURRENCIES = {
    en: { BRL: 'R$', USD: '$', EUR: '€', GBP: '£', JPY: '¥', CAD: 'CA$', AUD: 'A$', MXN: 'MX$', INR: '₹', KRW: '₩', CNY: 'CN¥' },
    pt: { BRL: 'R$', USD: 'US$', EUR: '€', GBP: '£', JPY: 'JP¥', CAD: 'CA$', AUD: 'AU$', MXN: 'MX$', INR: '₹', KRW: '₩', CNY: 'CN¥', PTE: 'Esc.' }
  };
  var NAMES = {
    en: { BRL: ['Brazilian real', 'Brazilian reals'], USD: ['US dollar', 'US dollars'], EUR: ['euro', 'euros'], GBP: ['British pound', 'British pounds'], JPY: ['Japanese yen', 'Japanese yen'] },
    pt: { BRL: ['Real brasileiro', 'Reais brasileiros'], USD: ['Dólar americano', 'Dólares americanos'], EUR: ['Euro', 'Euros'], GBP: ['Libra esterlina', 'Libras esterlinas'], JPY: ['Iene japonês', 'Ienes japoneses'] }
  };
  var WHOLE = 'JPY KRW CLP PYG VND ISK UGX'; // as moedas sem centavos
  var COMPACT = {
    en: { short: ['K', 'M', 'B', 'T'], long: [' thousand', ' million', ' billion', ' trillion'] },
    pt: { short: [SPACE + 'mil', SPACE + 'mi', SPACE + 'bi', SPACE + 'tri'], long: [' mil', ' milhões', ' bilhões', ' trilhões'],
      one: [' mil', ' milhão', ' bilhão', ' trilhão'] }
  };

  // ---- opções ----

  function readCurrency(settings, options) {
    var currency = options.currency;
    if (settings.style === 'currency' && currency === undefined) {
      throw new TypeError('Currency code is required with currency style.');
    }
    if (currency === undefined) return;
    if (!/^[A-Za-z]{3}$/.test(String(currency))) throw new RangeError('Invalid currency code : ' + currency);
    if (settings.style !== 'currency') return;
    settings.currency = String(currency).toUpperCase();
    settings.currencyDisplay = locale.pick(options, 'currencyDisplay', ['code', 'symbol', 'narrowSymbol', 'name'], 'symbol', 'NumberFormat');
    settings.currencySign = locale.pick(options, 'currencySign', ['standard', 'accounting'], 'standard', 'NumberFormat');
  }

  function readDigits(settings, options) {
    var cents = settings.style === 'currency' ? (WHOLE.indexOf(settings.currency) >= 0 ? 0 : 2) : 0;
    var most = settings.style === 'currency' ? cents : settings.style === 'percent' ? 0 : 3;
    settings.minimumIntegerDigits = locale.digits(options, 'minimumIntegerDigits', 1, 21, 1);
    if (options.minimumSignificantDigits !== undefined || options.maximumSignificantDigits !== undefined) {
      settings.minimumSignificantDigits = locale.digits(options, 'minimumSignificantDigits', 1, 21, 1);
      settings.maximumSignificantDigits = locale.digits(options, 'maximumSignificantDigits', settings.minimumSignificantDigits, 21, 21);
      return;
    }
    var min = locale.digits(options, 'minimumFractionDigits', 0, 20, undefined);
    var max = locale.digits(options, 'maximumFractionDigits', 0, 20, undefined);
    if (min !== undefined && max !== undefined && min > max) throw new RangeError('maximumFractionDigits value is out of range.');
    settings.roundsCompact = settings.notation === 'compact' && min === undefined && max === undefined;
    settings.minimumFractionDigits = min !== undefined ? min : Math.min(settings.notation === 'compact' ? 0 : cents, max === undefined ? cents : max);
    settings.maximumFractionDigits = max !== undefined ? max : Math.max(settings.notation === 'compact' ? 0 : most, settings.minimumFractionDigits);
  }

  function read(locales, given) {
    var found = locale.resolve(locales);
    if (given === null) throw new TypeError('Cannot convert undefined or null to object');
    var options = given === undefined ? {} : Object(given);
    var settings = { locale: found.locale, lang: found.lang };
    settings.style = locale.pick(options, 'style', ['decimal', 'percent', 'currency', 'unit'], 'decimal', 'NumberFormat');
    readCurrency(settings, options);
    if (settings.style === 'unit') {
      if (options.unit === undefined) throw new TypeError('Required option "unit" must not be undefined');
      settings.unit = String(options.unit);
      if (!need('es/intl-units').has(settings.unit)) throw new RangeError('Invalid unit argument for Intl.NumberFormat() \'' + settings.unit + '\'');
      settings.unitDisplay = locale.pick(options, 'unitDisplay', ['short', 'narrow', 'long'], 'short', 'NumberFormat');
    }
    settings.notation = locale.pick(options, 'notation', ['standard', 'scientific', 'engineering', 'compact'], 'standard', 'NumberFormat');
    if (settings.notation === 'compact') {
      settings.compactDisplay = locale.pick(options, 'compactDisplay', ['short', 'long'], 'short', 'NumberFormat');
    }
    readDigits(settings, options);
    var grouping = options.useGrouping;
    settings.useGrouping = grouping === undefined ? (settings.notation === 'compact' ? 'min2' : 'auto')
      : grouping === true || grouping === 'true' ? 'always' : grouping === false || grouping === 'false' ? false : String(grouping);
    settings.signDisplay = locale.pick(options, 'signDisplay', ['auto', 'never', 'always', 'exceptZero', 'negative'], 'auto', 'NumberFormat');
    return settings;
  }

  // ---- algarismos ----

  // { digits, point }: 123.45 é '12345' com a vírgula depois do terceiro.
  function decompose(number) {
    var parts = String(number).split('e');
    var pieces = parts[0].split('.');
    var digits = pieces[0] + (pieces[1] || '');
    var point = pieces[0].length + Number(parts[1] || 0);
    var zeros = /^0*/.exec(digits)[0].length;
    if (zeros === digits.length) return { digits: '', point: 0 };
    return { digits: digits.slice(zeros), point: point - zeros };
  }

  // Fica com `count` algarismos, arredondando o meio para longe do zero.
  function round(value, count) {
    if (count >= value.digits.length) return value;
    if (count < 0) return { digits: '', point: 0 };
    var kept = value.digits.slice(0, count);
    if (value.digits[count] < '5') return { digits: kept.replace(/0+$/, ''), point: kept === '' ? 0 : value.point };
    var nines = /9*$/.exec(kept)[0].length;
    var head = kept.slice(0, kept.length - nines);
    if (head === '') return { digits: '1', point: value.point + 1 };
    return { digits: head.slice(0, -1) + (Number(head[head.length - 1]) + 1), point: value.point };
  }

  function rounded(settings, value) {
    if (settings.maximumSignificantDigits !== undefined) return round(value, settings.maximumSignificantDigits);
    if (settings.roundsCompact) return round(value, Math.max(value.point, 2));
    return round(value, value.point + settings.maximumFractionDigits);
  }

  // ['1234', '50']: a parte inteira e a fração.
  function split(settings, value) {
    var whole = value.point > 0 ? value.digits.slice(0, value.point).padEnd(value.point, '0') : '0';
    var fraction = value.point >= 0 ? value.digits.slice(value.point) : '0'.repeat(-value.point) + value.digits;
    var least = settings.minimumFractionDigits || 0;
    if (settings.minimumSignificantDigits !== undefined) {
      least = Math.max(settings.minimumSignificantDigits - (value.digits === '' ? 1 : value.point), 0);
    }
    return [whole.padStart(settings.minimumIntegerDigits, '0'), fraction.padEnd(least, '0')];
  }

  function pushInteger(parts, settings, whole) {
    var smallest = settings.useGrouping === 'min2' ? 5 : 4;
    if (settings.useGrouping === false || whole.length < smallest) {
      parts.push({ type: 'integer', value: whole });
      return;
    }
    var first = whole.length % 3 || 3;
    parts.push({ type: 'integer', value: whole.slice(0, first) });
    for (var i = first; i < whole.length; i += 3) {
      parts.push({ type: 'group', value: SIGNS[settings.lang].group }, { type: 'integer', value: whole.slice(i, i + 3) });
    }
  }

  function pushNumber(parts, settings, value) {
    var pieces = split(settings, value);
    pushInteger(parts, settings, pieces[0]);
    if (pieces[1] !== '') {
      parts.push({ type: 'decimal', value: SIGNS[settings.lang].decimal }, { type: 'fraction', value: pieces[1] });
    }
  }

  // 1234567 é 1,2 milhão: o sufixo depende de quantas vezes mil cabe nele.
  function pushCompact(parts, settings, value) {
    var scale = Math.min(Math.max(Math.floor((value.point - 1) / 3), 0), 4);
    var scaled = rounded(settings, { digits: value.digits, point: value.point - 3 * scale });
    if (scaled.point > 3 && scale < 4) {
      scale++;
      scaled = { digits: scaled.digits, point: scaled.point - 3 };
    }
    pushNumber(parts, settings, scaled);
    if (scale === 0) return;
    var words = COMPACT[settings.lang];
    var isOne = settings.compactDisplay === 'long' && words.one !== undefined && scaled.point === 1 && scaled.digits[0] === '1';
    var suffix = (isOne ? words.one : words[settings.compactDisplay])[scale - 1];
    var space = /^\s/.test(suffix) ? suffix[0] : '';
    if (space !== '') parts.push({ type: 'literal', value: space });
    parts.push({ type: 'compact', value: suffix.slice(space.length) });
  }

  function pushScientific(parts, settings, value) {
    var step = settings.notation === 'engineering' ? 3 : 1;
    var exponent = value.digits === '' ? 0 : Math.floor((value.point - 1) / step) * step;
    pushNumber(parts, settings, rounded(settings, { digits: value.digits, point: value.point - exponent }));
    parts.push({ type: 'exponentSeparator', value: 'E' });
    if (exponent < 0) parts.push({ type: 'exponentMinusSign', value: '-' });
    parts.push({ type: 'exponentInteger', value: String(Math.abs(exponent)) });
  }

  // { parts, isZero } do valor sem sinal.
  function magnitude(settings, number) {
    var parts = [];
    if (number !== number) return { parts: [{ type: 'nan', value: 'NaN' }], isZero: false };
    if (number === Infinity) return { parts: [{ type: 'infinity', value: '∞' }], isZero: false };
    var value = decompose(number);
    if (settings.style === 'percent' && value.digits !== '') value.point += 2;
    if (settings.notation === 'compact') pushCompact(parts, settings, value);
    else if (settings.notation !== 'standard') pushScientific(parts, settings, value);
    else pushNumber(parts, settings, value = rounded(settings, value));
    return { parts: parts, isZero: value.digits === '' };
  }

  function signOf(settings, negative, isZero) {
    var display = settings.signDisplay;
    if (display === 'never' || ((display === 'exceptZero' || display === 'negative') && isZero)) return '';
    if (negative) return '-';
    return display === 'always' || display === 'exceptZero' ? '+' : '';
  }

  // ---- moeda, porcentagem, unidade ----

  function currencyName(settings, number) {
    var names = NAMES[settings.lang][settings.currency];
    if (names === undefined) return settings.currency;
    var isOne = settings.lang === 'pt' ? Math.abs(number) < 2 : Math.abs(number) === 1 && settings.minimumFractionDigits === 0;
    return names[isOne ? 0 : 1];
  }

  function currencySymbol(settings) {
    if (settings.currencyDisplay === 'code') return settings.currency;
    if (settings.currencyDisplay === 'narrowSymbol') return (CURRENCIES.en[settings.currency] || settings.currency).replace(/^[A-Z]+(?=[$¥])/, settings.currency === 'BRL' ? 'R' : '');
    return CURRENCIES[settings.lang][settings.currency] || settings.currency;
  }

  function withCurrency(settings, parts, number) {
    if (settings.currencyDisplay === 'name') {
      return parts.concat({ type: 'literal', value: ' ' }, { type: 'currency', value: currencyName(settings, number) });
    }
    var symbol = currencySymbol(settings);
    var before = [{ type: 'currency', value: symbol }];
    if (settings.lang === 'pt' || /[A-Z]$/.test(symbol)) before.push({ type: 'literal', value: SPACE });
    return before.concat(parts);
  }

  function dress(settings, parts, number) {
    if (settings.style === 'currency') return withCurrency(settings, parts, number);
    if (settings.style === 'percent') return parts.concat({ type: 'percentSign', value: '%' });
    if (settings.style === 'unit') return need('es/intl-units').dress(settings, parts, number);
    return parts;
  }

  function toParts(settings, value) {
    var number = Number(value);
    var negative = number < 0 || (number === 0 && 1 / number < 0);
    var shown = magnitude(settings, Math.abs(number));
    var sign = signOf(settings, negative, shown.isZero);
    var parts = dress(settings, shown.parts, number);
    if (sign === '') return parts;
    if (sign === '-' && settings.currencySign === 'accounting' && settings.lang === 'en') {
      return [{ type: 'literal', value: '(' }].concat(parts, { type: 'literal', value: ')' });
    }
    return [{ type: sign === '-' ? 'minusSign' : 'plusSign', value: sign }].concat(parts);
  }

  function text(settings, value) {
    return toParts(settings, value).map(function (part) { return part.value; }).join('');
  }

  // ---- o que se vê ----

  function NumberFormat(locales, options) {
    var self = this instanceof NumberFormat ? this : Object.create(NumberFormat.prototype);
    Object.defineProperty(self, SETTINGS, { value: read(locales, options) });
    return self;
  }

  function resolved(settings) {
    var result = { locale: settings.locale, numberingSystem: 'latn' };
    ['style', 'currency', 'currencyDisplay', 'currencySign', 'unit', 'unitDisplay', 'minimumIntegerDigits', 'minimumFractionDigits',
      'maximumFractionDigits', 'minimumSignificantDigits', 'maximumSignificantDigits', 'useGrouping', 'notation', 'compactDisplay',
      'signDisplay'].forEach(function (key) { if (settings[key] !== undefined) result[key] = settings[key]; });
    return Object.assign(result, { roundingMode: 'halfExpand', roundingIncrement: 1, trailingZeroDisplay: 'auto', roundingPriority: 'auto' });
  }

  locale.service(NumberFormat, 'NumberFormat', {
    formatToParts: function (value) { return toParts(this[SETTINGS], value); },
    resolvedOptions: function () { return resolved(this[SETTINGS]); }
  });
  locale.bound(NumberFormat, 'format', SETTINGS, text);

  return {
    NumberFormat: NumberFormat,
    toLocaleString: function (locales, options) {
      if (typeof this !== 'number' && !(this instanceof Number)) {
        throw new TypeError('Number.prototype.toLocaleString requires that \'this\' be a Number');
      }
      return text(read(locales, options), this);
    }
  };
})
