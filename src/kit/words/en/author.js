/* author.js -- what someone who writes an exercise reads. */
'use strict';

module.exports = {
  usage: 'Usage: ./kit dev check [name]\n       ./kit dev new NN-chapter/MM-name --kind=P|J|C|D|M',
  ok: 'ok     ',
  bad: 'FAILED ',
  seconds: '({seconds} s)',
  skipped: 'without {variants}: run make V=… tests',
  minutes: '{chapter}: {minutes} minutes of exercises',
  minutesOdd: '(from {least} to {most} is usual)',
  proofBroke: 'the proof itself stumbled: {error}',

  newKind: 'Unknown kind "{kind}": P predicts the output, J writes JavaScript, C fills a layer in C, D debugs, M measures.',
  newChapter: 'There is no chapter "{chapter}" in chapters/ or in exercises/.',
  newName: '"{name}" does not do as a name: use NN-chapter/MM-name, in lower case, without accents, such as 04-fila/05-cancelar.',
  newTaken: '{id} exists already; I do not write over it.',
  newNoRuntime: 'Chapter {chapter} has no runtime of its own to link: an exercise in C has no place in it.',
  newDone: 'I created exercises/{id} and solutions/{id}, with a tiny example that runs already.\n' +
    'Replace the example by yours, write what is marked with ESCREVA, and see what is missing:\n' +
    '  ./kit dev check {number}',

  notAnObject: 'exercise.json should be an object, { … }',
  unknownField: 'exercise.json: unknown field "{field}"',
  lacksField: 'exercise.json: the field "{field}" is missing',
  badField: 'exercise.json: "{field}" should be {wanted}, and it is {seen}',
  unknownCheck: 'exercise.json: {where}: unknown check {type}; there are {known}',
  repeatedTag: 'exercise.json: the tag "{tag}" appears twice in wrong',
  wantText: 'a text of 1 to {most} characters',
  wantTexts: 'a list of {least} to {most} texts of up to {length} characters',
  wantExactTexts: 'a list of {count} texts of up to {length} characters',
  wantNumber: 'a number from {least} to {most}',
  wantWhole: 'a whole number from {least} to {most}',
  wantOneOf: 'one of: {choices}',
  wantFile: 'the name of a file in the folder of the exercise',
  wantFiles: 'a list of names of files in the folder of the exercise',
  wantPattern: 'a regular expression',
  wantTag: 'a tag in lower case, such as "one-at-a-time"',
  wantFlag: 'true or false',
  wantStrings: 'a list of texts',
  wantList: 'a list',
  wantConversation: 'the name of a file, or a list of lines',
  wantObjects: 'a list of objects, with at least one',
  wantObject: 'an object, { … }',

  missing: '{file} is missing',
  undeclaredWrong: 'solutions/…/errado/{tag} is not in wrong',
  notInitial: '{file} is not the same as .inicial/{file}: the student would get the exercise already changed',

  unwritten: '{file} still says "{mark}"',
  statementLength: 'README.md has {count} words; the statement has from {least} to {most}',
  statementSession: 'README.md does not show the session "$ ./kit conferir {number}"',
  hintGivesAway: 'hint {number} gives away a line of the solution (or the whole answer)',
  hintRepeated: 'hint {number} repeats another one',

  styleTab: 'the solution, {file}:{line}: there is a tab; indent with two spaces',
  styleTrailing: 'the solution, {file}:{line}: there are spaces at the end of the line',
  styleIndent: 'the solution, {file}:{line}: the indentation is not a multiple of two',
  styleEnd: 'the solution, {file}: the last line does not end with a newline',
  styleFormat: 'the solution, {file}:{line}: clang-format would write it in another way',
  styleCompile: 'the solution, {file}, does not compile: {error}',

  untouched: 'untouched, it should fail with {declared}, but: {seen}',
  solutionFails: 'the solution does not pass (time {time} of {times}): {seen}',
  unsteady: 'the solution does not pass in every order: {seen}',
  variantFails: 'the solution does not pass under the sanitizer ({variant}): {seen}',
  wrongMissed: 'the mistake "{tag}" should be recognised, but: {seen}'
};
