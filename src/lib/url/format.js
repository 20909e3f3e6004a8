/* url/format.js -- url.format(URL, { auth, fragment, search, unicode }): o endereço sem algumas partes. */
(function (native, need) {
  'use strict';

  var record = need('url/record');

  function isOff(options, name) {
    return options[name] !== undefined && options[name] !== null && !options[name];
  }

  return function (href, options) {
    if (!options) return href;
    need('validators').validateObject(options, 'options');
    var parts = record.parse(href, null);
    if (isOff(options, 'auth')) parts.username = parts.password = '';
    if (isOff(options, 'fragment')) parts.fragment = null;
    if (isOff(options, 'search')) parts.query = null;
    if (options.unicode && parts.host) parts.host = need('url/idna').toUnicode(parts.host);
    return record.serialize(parts);
  };
})
