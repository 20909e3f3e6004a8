/* fs/dirent.js -- o que uma pasta contém: Dirent, e a lista recursiva. */
(function (native, need) {
  'use strict';

  var TYPES = 1; // fs.h
  var DIRECTORY = 2, LINK = 3; // UV_DIRENT_DIR e UV_DIRENT_LINK
  var TYPE = Symbol('type');

  function Dirent(name, type, path) {
    this.name = name;
    this.parentPath = path;
    this.path = path;
    this[TYPE] = type;
  }

  ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isCharacterDevice', 'isBlockDevice']
    .forEach(function (name, index) { // na ordem de UV_DIRENT_…, que começam em 1
      Object.defineProperty(Dirent.prototype, name, {
        value: function () { return this[TYPE] === index + 1; }, writable: true, configurable: true
      });
    });

  // entries: nome e tipo alternados, como o C os dá.
  function list(path, entries) {
    var dirents = [];
    for (var i = 0; i < entries.length; i += 2) dirents.push(new Dirent(entries[i], entries[i + 1], path));
    return dirents;
  }

  // ---- a lista recursiva: uma pasta depois da outra, as de cima primeiro ----

  function Walk(path, options) {
    this.base = path;
    this.options = options;
    this.folders = [path];
    this.found = [];
  }

  // Junta o que há em `folder` e devolve os links, que podem levar a pastas. (Com tipos, o
  // Node não os segue; sem tipos, segue.)
  Walk.prototype.add = function (folder, entries) {
    var join = need('path').join, relative = need('path').relative;
    var links = [];
    for (var i = 0; i < entries.length; i += 2) {
      var name = entries[i], type = entries[i + 1], path = join(folder, name), typed = this.options.withFileTypes;
      this.found.push(typed ? new Dirent(name, type, folder) : relative(this.base, path));
      if (type === DIRECTORY) this.folders.push(path);
      else if (type === LINK && !typed) links.push({ path: path, place: this.folders.length });
    }
    return links;
  };

  // Um link para uma pasta é visitado na posição em que apareceu.
  Walk.prototype.follow = function (links) {
    while (links.length > 0) {
      var link = links.pop();
      this.folders.splice(link.place, 0, link.path);
    }
  };

  function leadsToFolder(stat) { return stat !== undefined && stat.isDirectory(); }

  function walkSync(path, options) {
    var walk = new Walk(path, options);
    for (var i = 0; i < walk.folders.length; i++) {
      var links = walk.add(walk.folders[i], native.readdir(walk.folders[i], options.encoding, TYPES));
      walk.follow(links.filter(function (link) {
        return leadsToFolder(need('fs').statSync(link.path, { throwIfNoEntry: false }));
      }));
    }
    return walk.found;
  }

  function keepFolders(links, callback) {
    var kept = [], next = 0;
    function step() {
      if (next === links.length) return callback(kept);
      native.stat(links[next].path, function (error, stat) {
        if (!error && leadsToFolder(stat)) kept.push(links[next]);
        next++;
        step();
      });
    }
    step();
  }

  function walk(path, options, callback) {
    var state = new Walk(path, options), next = 0;
    function step() {
      if (next === state.folders.length) return callback(null, state.found);
      var folder = state.folders[next++];
      native.readdir(folder, options.encoding, TYPES, function (error, entries) {
        if (error) return callback(error);
        keepFolders(state.add(folder, entries), function (links) {
          state.follow(links);
          step();
        });
      });
    }
    step();
  }

  return { Dirent: Dirent, list: list, walk: walk, walkSync: walkSync };
})
