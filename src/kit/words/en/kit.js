/* kit.js -- what is typed wrong, and the help. */
'use strict';

module.exports = {
  unknownCommand: 'I do not know the command "{word}". Try: ./kit help',
  nearCommand: 'I do not know the command "{word}". Did you mean "{near}"? Try: ./kit help',
  unknownExercise: 'I did not find "{word}". See the names with: ./kit list',
  unknownOption: function (values) {
    return 'I do not know the option ' + values.word + ' of ./kit ' + values.command + '. ' +
      (values.known === '' ? 'It has no options.' : 'It has: ' + values.known);
  },
  oneName: 'One name at a time: {words}',
  oneExercise: '"{word}" is a chapter; choose an exercise: ./kit list',
  noNames: 'The command {command} takes nothing else (left over: {words}).',
  broken: 'The kit tripped over an error of its own (it is not your fault): {stack}',
  lostFile: '{file}, which came with the course, is missing. Bring it back: git checkout {file}',
  notBuilt: '{file}: it was not built; run: make',
  unknownCheck: '{id}: unknown check: {type}',
  fileMissing: 'I did not find the file {file} in the folder of the exercise, or I cannot read it.',
  fileMissingNext: 'Was it deleted, or saved with another name (with an extra .txt, for instance)? The one of the start ' +
    'comes back with: ./kit reset {number}',
  noCopy: 'I could not copy the exercise to {folder}, which is where it runs: {why}\nWhat to do: ./kit doctor',
  brokenJson: 'line {line}: this is not valid JSON ({message})',
  missingField: 'the field "{field}" is missing',
  noProgram: 'I did not find the program "{word}".\n' +
    'It can be a file, an exercise in JavaScript (07/04) or one of the gallery (15).',
  usage: 'Usage: ./kit [command] [exercise]\n',
  names: '\nAn exercise is named by its numbers (04/02) or its folder (04-fila/02-intervalo).\n' +
    'For programs: check --format=json, tap or junit; list and progress, json.\n' +
    'Exit code: 0 passed, 1 failed, 2 wrong command, 3 does not compile, 4 time, 5 crash, 6 environment, ' +
    '7 a fault of the kit. The course itself is in Portuguese.',
  helpWatch: 'checks at every save',
  helpList: 'the exercises and what is done',
  helpRead: 'the text of the exercise, or of the chapter',
  helpCheck: 'the verdict (without a name: the current exercise)',
  helpRun: 'runs the program and shows its output',
  helpHint: 'a hint, then another, then another',
  helpSolution: 'our solution, once yours passes',
  helpReset: 'back to the start, keeping a copy',
  helpUndo: 'brings the last copy back',
  helpPage: 'the book in your browser, with your progress',
  helpXray: 'the loop from the inside; xray gallery',
  helpCompare: 'the order here and in Node, side by side',
  helpDemo: 'the demo that opens a chapter',
  helpHelp: 'this help',
  takesRead: '[name | chapter]',
  takesOne: '[name]',
  takesMany: '[name | chapter | all]',
  helpProgress: 'how much you have done, and what is left',
  helpPredict: 'asks for the output, line by line',
  helpMeasure: 'runs the lab and judges your measure',
  helpLayer: 'what a layer adds, annotated',
  helpExplain: 'what an error is (ENOENT, SIGSEGV…)',
  helpDoctor: 'checks the system, and says what to do',
  helpClass: 'checks submissions: a folder per student',
  takesTimes: '[name] [--times=3]',
  takesGiveUp: '[name] [--give-up]',
  takesLayer: '04..05',
  takesExplain: '[error]',
  takesPage: '[chapter | name]',
  takesXray: '[program.js | name | NN]',
  takesProgram: 'program.js',
  takesDemo: '[04] [--notes]',
  takesFolder: 'FOLDER'
};
