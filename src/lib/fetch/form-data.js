/* fetch/form-data.js -- FormData: os campos de um formulário, que podem ser arquivos. */
(function (native, need) {
  'use strict';

  var classes = need('fetch/classes');
  var blob = need('blob');
  var wellFormed = need('url/percent').wellFormed;
  var DATA = need.hidden('formData'); // [[nome, texto ou File], …]

  function FormData(form) {
    classes.requireNew(this, FormData);
    if (form !== undefined) {
      throw new TypeError('FormData constructor: Argument 1 could not be converted to: undefined.');
    }
    this[DATA] = [];
  }

  function dataOf(form) {
    return classes.dataOf(form, DATA);
  }

  function text(value) {
    return wellFormed(String(value));
  }

  // O par que fica na lista; um Blob vira File, com nome.
  function pair(method, args) {
    classes.requireArguments(args, 2, 'FormData.' + method);
    var value = args[1];
    if (args.length === 3 && !blob.isBlob(value)) {
      throw new TypeError("Failed to execute '" + method + "' on 'FormData': parameter 2 is not of type 'Blob'");
    }
    if (!blob.isBlob(value)) return [text(args[0]), text(value)];
    var name = args.length === 3 ? text(args[2]) : value instanceof blob.File ? undefined : 'blob';
    if (name !== undefined) {
      value = new blob.File([value], name, { type: value.type, lastModified: value.lastModified });
    }
    return [text(args[0]), value];
  }

  FormData.prototype.append = function append(name, value) {
    dataOf(this).push(pair('append', arguments));
  };

  FormData.prototype['delete'] = function (name) {
    dataOf(this);
    classes.requireArguments(arguments, 1, 'FormData.delete');
    name = text(name);
    this[DATA] = this[DATA].filter(function (entry) { return entry[0] !== name; });
  };
  Object.defineProperty(FormData.prototype['delete'], 'name', { value: 'delete' });

  function all(form, args, method) {
    var list = dataOf(form);
    classes.requireArguments(args, 1, 'FormData.' + method);
    var name = text(args[0]);
    return list.filter(function (entry) { return entry[0] === name; }).map(function (entry) { return entry[1]; });
  }

  FormData.prototype.get = function get(name) {
    var values = all(this, arguments, 'get');
    return values.length > 0 ? values[0] : null;
  };

  FormData.prototype.getAll = function getAll(name) {
    return all(this, arguments, 'getAll');
  };

  FormData.prototype.has = function has(name) {
    return all(this, arguments, 'has').length > 0;
  };

  // Troca o primeiro com esse nome, e tira os outros.
  FormData.prototype.set = function set(name, value) {
    var list = dataOf(this);
    var entry = pair('set', arguments);
    var found = false;
    this[DATA] = list.filter(function (old) { return old[0] !== entry[0] || !found && (found = true); });
    if (!found) this[DATA].push(entry);
    else this[DATA][this[DATA].findIndex(function (old) { return old[0] === entry[0]; })] = entry;
  };

  classes.iterable(FormData, dataOf);
  classes.dress(FormData, 1, function (form) {
    var shown = {};
    form[DATA].forEach(function (entry) {
      var key = entry[0];
      if (!Object.prototype.hasOwnProperty.call(shown, key)) shown[key] = entry[1];
      else if (Array.isArray(shown[key])) shown[key].push(entry[1]);
      else shown[key] = [shown[key], entry[1]];
    });
    return shown;
  });

  return { FormData: FormData };
})
