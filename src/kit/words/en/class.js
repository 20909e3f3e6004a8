/* class.js -- the class. */
'use strict';

module.exports = {
  usage: 'Usage: ./kit class FOLDER [--exercise=04/02] [--output=FOLDER] [--parallel=N] [--separator=;] [--again]',
  noFolder: 'There is no folder "{folder}".',
  noStudents: 'There are no submissions in {folder}: I expect one folder per student.',
  badParallel: '--parallel takes a number, such as --parallel=4; it got "{value}".',
  badSeparator: '--separator is one of: , ; | or tab; it got "{value}".',
  outputIsFolder: 'The results cannot be mixed with the folders of the students: choose another --output.',
  outputInside: 'The folder {folder} is inside that of a student, and those I never change: choose another --output.',
  outputTaken: 'The folder {folder} exists already, and I did not make it: choose another --output.',
  interrupted: 'Interrupted. Run the same command again: what was checked is kept.',

  twice: '{id} appears more than once; I used {folder}',
  links: 'I did not follow the symbolic links: {names}',
  tooMany: 'more than {most} files: I stopped looking',
  badName: 'the name of the folder is not in UTF-8: change it and run again',
  unreadable: 'the folder cannot be read ({code})',
  emptyFolder: 'the folder is empty',
  notUnderstood: 'I did not understand the folder: {names}',
  unzip: 'it is packed: open it with unzip -d FOLDER {name}',
  untar: 'it is packed: open it with tar -xf {name} -C FOLDER',
  unpack: 'it is packed, open it first: {name}',
  studentLink: 'it is a symbolic link, and I did not follow it',

  lacks: '{names} is missing',
  refusedLink: '{name} is a symbolic link: I did not follow it',
  refusedKind: '{name} is not a regular file',
  refusedSize: '{name} has {kilobytes} KB; at most {most}',
  refusedBinary: '{name} is not a text',
  notUtf8: '{name} is not in UTF-8',
  edited: 'files of ours were changed (the original ones count): {names}',
  likeSolution: 'the same, byte for byte, as the solution of the course',
  likeOthers: 'the same, byte for byte, as the submission of: {names}',
  extra: 'extra files, ignored: {names}',

  student: function (v) {
    return v.name + ': ' + v.passed + ' of ' + v.exercises + ' passed, ' + v.score + ' of ' + v.points + ' points';
  },
  counted: function (v) {
    return v.students + (v.students === 1 ? ' student, ' : ' students, ') + v.exercises + (v.exercises === 1 ? ' exercise.' : ' exercises.');
  },
  absent: function (v) { return 'Nothing delivered (' + v.count + ')'; },
  hardest: 'The hardest exercise',
  hardestLine: '{number} {title}: {passed} of {delivered} submissions passed',
  misconception: 'The most common misconception',
  misconceptionLine: function (v) {
    return v.number + ', ' + v.tag + ' (' + v.count + (v.count === 1 ? ' student' : ' students') + '): ' + v.say;
  },
  notes: 'To look at',
  skipped: 'Belongs to no student',
  written: 'I wrote turma.csv, totais.csv and turma.json in {folder}.',

  colStudent: 'student',
  colExercise: 'exercise',
  colTitle: 'title',
  colOutcome: 'outcome',
  colScore: 'score',
  colPoints: 'points',
  colPassedTests: 'tests passed',
  colTests: 'tests',
  colTag: 'misconception',
  colWhat: 'what happened',
  colNotes: 'notes',
  colMs: 'ms',
  colPassed: 'passed',
  colDelivered: 'delivered',

  'outcome-passed': 'passed',
  'outcome-failed': 'failed',
  'outcome-compile': 'does not compile',
  'outcome-time': 'time',
  'outcome-crash': 'crashed',
  'outcome-environment': 'something is missing on this machine',
  'outcome-broken': 'the kit stumbled',
  'outcome-missing': 'not delivered',
  'outcome-untouched': 'untouched',
  'outcome-refused': 'refused'
};
