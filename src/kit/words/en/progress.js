/* progress.js -- ./kit progress. */
'use strict';

module.exports = {
  course: 'The course',
  points: '{earned}/{all} points',
  hints: function (values) {
    return 'Hints taken: ' + values.hints + ', in ' + values.exercises + (values.exercises === 1 ? ' exercise.' : ' exercises.');
  },
  gaveUp: 'You gave up {numbers}; they can still be done.',
  changed: 'Changed since you did them: {numbers}. They still count as done; check them again if you like.',
  left: function (values) {
    return (values.count === 1 ? '1 exercise is left' : values.count + ' exercises are left') + ': about ' + values.time + '.';
  },
  next: 'Next: ',
  complete: 'The course is complete. Well done!'
};
