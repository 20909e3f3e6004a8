/* es/intl-locale.js -- que língua usar, e como se leem as opções de Intl.
 *
 * Há duas: português do Brasil e inglês dos Estados Unidos. Qualquer outra é atendida em inglês, e
 * resolvedOptions().locale o diz (é o que um programa consulta para saber). */
(function (native, need) {
  'use strict';

  var zones = need('es/zones');
  var TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?:-[a-z](?:-[A-Za-z0-9]{2,8})+)*$/;

  function checkTag(tag) {
    if (typeof tag !== 'string' && (typeof tag !== 'object' || tag === null)) {
      throw new TypeError('Incorrect locale information provided');
    }
    if (!TAG.test(String(tag))) throw new RangeError('Incorrect locale information provided');
    return String(tag);
  }

  function list(locales) {
    if (locales === undefined) return [];
    if (typeof locales === 'string') return [checkTag(locales)];
    if (locales === null) throw new TypeError('Cannot convert undefined or null to object');
    return Array.from(locales, checkTag);
  }

  function canonical(tag) {
    var parts = tag.split('-');
    return parts.map(function (part, i) {
      return i === 0 ? part.toLowerCase() : part.length === 2 ? part.toUpperCase() : part;
    }).join('-');
  }

  function isOurs(tag) {
    return /^(pt|pt-BR|en|en-US)(-u-.*)?$/.test(tag);
  }

  function supported(locales) {
    return list(locales).map(canonical).filter(isOurs);
  }

  // { locale, lang }: a primeira das pedidas que temos; ou a da mesma língua; ou a do sistema.
  function resolve(locales) {
    var asked = list(locales).map(canonical);
    var found = asked.filter(isOurs)[0];
    if (found !== undefined) return { locale: found.replace(/-u-.*$/, ''), lang: found.slice(0, 2) };
    if (asked.length === 0) return zones.language() === 'pt' ? { locale: 'pt-BR', lang: 'pt' } : { locale: 'en-US', lang: 'en' };
    return /^pt/.test(asked[0]) ? { locale: 'pt-BR', lang: 'pt' } : { locale: 'en-US', lang: 'en' };
  }

  // Uma opção de texto, que tem de ser uma das permitidas.
  function pick(options, name, allowed, missing, service) {
    var value = options[name];
    if (value === undefined) return missing;
    value = String(value);
    if (allowed !== null && allowed.indexOf(value) < 0) {
      throw new RangeError('Value ' + value + ' out of range for Intl.' + service + ' options property ' + name);
    }
    return value;
  }

  function digits(options, name, min, max, missing) {
    var value = options[name];
    if (value === undefined) return missing;
    value = Number(value);
    if (!(value >= min && value <= max)) throw new RangeError(name + ' value is out of range.');
    return Math.floor(value);
  }

  // Um serviço de Intl: construtor, formato ligado ao objeto, resolvedOptions, supportedLocalesOf.
  function service(Constructor, name, methods) {
    Object.defineProperty(Constructor, 'name', { value: name, configurable: true });
    Object.defineProperty(Constructor, 'length', { value: 0, configurable: true });
    Object.defineProperty(Constructor, 'supportedLocalesOf', {
      value: function supportedLocalesOf(locales) { return supported(locales); }, writable: true, configurable: true
    });
    Object.keys(methods).forEach(function (key) {
      Object.defineProperty(methods[key], 'name', { value: key, configurable: true });
      Object.defineProperty(Constructor.prototype, key, { value: methods[key], writable: true, configurable: true });
    });
    Object.defineProperty(Constructor.prototype, 'constructor', { value: Constructor, writable: true, configurable: true });
    Object.defineProperty(Constructor.prototype, Symbol.toStringTag, { value: 'Intl.' + name, configurable: true });
    return Constructor;
  }

  // `format` é um getter: a função que ele dá já está ligada (serve a map, por exemplo).
  function bound(Constructor, name, hidden, run) {
    Object.defineProperty(Constructor.prototype, name, {
      get: function () {
        var settings = this[hidden];
        if (settings === undefined) throw new TypeError('Method get Intl.' + Constructor.name + '.prototype.' + name +
          ' called on incompatible receiver ' + native.show(this));
        return function (a, b) { return run(settings, a, b); };
      },
      configurable: true
    });
  }

  return { resolve: resolve, list: list, canonical: canonical, supported: supported, pick: pick, digits: digits, service: service, bound: bound };
})
