/* layer.js -- what a layer adds. */
'use strict';

module.exports = {
  usage: 'Usage: ./kit layer 05 (what the chapter adds), 04..07 (from one to another) or timers (one layer)',
  makeFailed: 'make did not tell what the layers are: {why}',
  unknownChapter: 'Chapter "{word}" links no runtime of its own. Those that do: {list}',
  unknownLayer: 'There is no layer "{word}". Those there are: {list}',
  wrongOrder: '{to} does not come after {from}: write the later one last.',
  fromTo: 'From {from} to {to}',
  first: '{to}, the first',
  enter: 'Come in: {list}',
  leaves: 'Leaves: {name}',
  replaced: '{name} leaves, and {heir} takes its place: the header is the same, and the linker swaps the object.',
  librariesEnter: 'Libraries that come in: {list}',
  libraries: 'Library: {list}',
  fileSize: '{file} ({lines} lines)',
  further: function (values) {
    return (values.count === 1 ? 'one C file' : values.count + ' C files') +
      ' that the course does not read (' + values.lines + ' lines)';
  },
  modules: function (values) {
    return values.count === 1 ? 'one JavaScript module (' + values.lines + ' lines)' :
      values.count + ' JavaScript modules (' + values.lines + ' lines)';
  },
  standIn: 'It has no header of its own: it keeps what {file} promises.',
  calls: 'It calls, of those below:',
  callsNothing: 'It calls none of those below.'
};
