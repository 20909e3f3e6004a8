/* pool.c -- a equipe de threads: quantas são, em que ordem devolvem, o que contam ao rastro.
 *
 * Nada aqui depende de quanto tempo algo leva: as esperas são barreiras, e um teste que não
 * passa por elas é interrompido pelo alarme. Cada teste abre e fecha as camadas. */
#include "pool.h"
#include "micro.h"
#include "buffer.h"
#include "console.h"
#include "events.h"

#include <dirent.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

enum { JOBS = 8, TIME_LIMIT = 30 };

struct task {
    struct job job;
    int number;
    pthread_barrier_t *barrier; /* onde encontrar os outros antes de terminar, ou NULL */
};

static struct {
    duk_context *ctx;
    struct task tasks[JOBS];
    int running, most; /* ao mesmo tempo; com __atomic */
    int order[JOBS], done;
} t;

static const struct layer *const layers[] = {
    &engine_layer, &errors_layer, &es_layer,    &console_layer, &module_layer,
    &buffer_layer, &events_layer, &queue_layer, &loop_layer,    &timers_layer,
    &micro_layer,  &pool_layer,   NULL,
};

static void work(struct job *job) {
    struct task *task = (struct task *)job;
    int now = __atomic_add_fetch(&t.running, 1, __ATOMIC_SEQ_CST);
    int most = __atomic_load_n(&t.most, __ATOMIC_SEQ_CST);
    while (now > most && !__atomic_compare_exchange_n(&t.most, &most, now, 0, __ATOMIC_SEQ_CST,
                                                      __ATOMIC_SEQ_CST)) {
    }
    if (task->barrier != NULL) pthread_barrier_wait(task->barrier);
    __atomic_sub_fetch(&t.running, 1, __ATOMIC_SEQ_CST);
}

static void come_back(duk_context *ctx, struct event *event) {
    struct task *task = (struct task *)event;
    t.order[t.done++] = task->number;
    queue_context_release(ctx, event->origin.context);
}

static void submit(int number, pthread_barrier_t *barrier) {
    struct task *task = &t.tasks[number];
    memset(task, 0, sizeof *task);
    task->number = number;
    task->barrier = barrier;
    task->job.event.run = come_back;
    task->job.event.kind = "teste";
    task->job.work = work;
    pool_submit(&task->job);
}

static int open_layers(void **state) {
    (void)state;
    unsetenv("UV_THREADPOOL_SIZE");
    memset(&t, 0, sizeof t);
    t.ctx = engine_open(layers);
    alarm(TIME_LIMIT);
    return 0;
}

static int close_layers(void **state) {
    (void)state;
    alarm(0);
    queue_observer = NULL;
    loop_chooser = NULL;
    engine_close();
    return 0;
}

/* ---- quantas threads ---- */

static int count_threads(void) {
    DIR *folder = opendir("/proc/self/task");
    int count = 0;
    while (readdir(folder) != NULL) count++;
    closedir(folder);
    return count - 2; /* sem "." e ".." */
}

static void *say_id(void *id) {
    *(pid_t *)id = gettid();
    return NULL;
}

/* Com a primeira thread de todas, o vigia (TSan) cria a dele: que não seja a da equipe.
 * Depois do join, o kernel ainda pode mostrá-la por um instante. */
static void warm_up(void) {
    pthread_t first;
    pid_t id;
    char path[64];
    pthread_create(&first, NULL, say_id, &id);
    pthread_join(first, NULL);
    snprintf(path, sizeof path, "/proc/self/task/%d", (int)id);
    while (access(path, F_OK) == 0) usleep(1000);
}

static void no_thread_before_the_first_job(void **state) {
    (void)state;
    warm_up();
    int before = count_threads();
    assert_int_equal(pool_size(), 0);
    submit(0, NULL);
    assert_int_equal(pool_size(), 4);
    assert_int_equal(count_threads(), before + 4);
    loop_run(t.ctx);
    assert_int_equal(t.done, 1);
}

/* Quatro a quatro: a barreira só abre se quatro jobs estão em execução ao mesmo tempo. */
static void eight_jobs_in_two_waves(void **state) {
    (void)state;
    pthread_barrier_t barrier;
    pthread_barrier_init(&barrier, NULL, 4);
    for (int i = 0; i < JOBS; i++) submit(i, &barrier);
    assert_int_equal(pool_outstanding(), JOBS);
    loop_run(t.ctx);
    assert_int_equal(t.done, JOBS);
    assert_int_equal(t.most, 4);
    assert_int_equal(pool_outstanding(), 0);
    double first_end = t.tasks[0].job.ended;
    for (int i = 1; i < 4; i++)
        if (t.tasks[i].job.ended < first_end) first_end = t.tasks[i].job.ended;
    for (int i = 4; i < JOBS; i++) assert_true(t.tasks[i].job.started >= first_end);
    pthread_barrier_destroy(&barrier);
}

static void each_job_says_who_did_it(void **state) {
    (void)state;
    pthread_barrier_t barrier;
    pthread_barrier_init(&barrier, NULL, 4);
    for (int i = 0; i < 4; i++) submit(i, &barrier);
    loop_run(t.ctx);
    int seen[5] = { 0 };
    for (int i = 0; i < 4; i++) {
        int thread = t.tasks[i].job.thread;
        assert_in_range(thread, 1, 4);
        assert_int_equal(seen[thread]++, 0);
        assert_true(t.tasks[i].job.started <= t.tasks[i].job.ended);
    }
    pthread_barrier_destroy(&barrier);
}

static void the_environment_sets_the_size(void **state) {
    (void)state;
    setenv("UV_THREADPOOL_SIZE", "2", 1);
    pthread_barrier_t barrier;
    pthread_barrier_init(&barrier, NULL, 2);
    for (int i = 0; i < JOBS; i++) submit(i, &barrier);
    assert_int_equal(pool_size(), 2);
    loop_run(t.ctx);
    assert_int_equal(t.done, JOBS);
    assert_int_equal(t.most, 2);
    pthread_barrier_destroy(&barrier);
}

static void a_larger_team(void **state) {
    (void)state;
    setenv("UV_THREADPOOL_SIZE", "8", 1);
    pthread_barrier_t barrier;
    pthread_barrier_init(&barrier, NULL, 8);
    for (int i = 0; i < JOBS; i++) submit(i, &barrier);
    loop_run(t.ctx);
    assert_int_equal(t.most, 8);
    pthread_barrier_destroy(&barrier);
}

static void a_senseless_size_is_one(void **state) {
    (void)state;
    setenv("UV_THREADPOOL_SIZE", "-3", 1);
    submit(0, NULL);
    assert_int_equal(pool_size(), 1);
    loop_run(t.ctx);
}

/* ---- em que ordem ---- */

static void one_thread_keeps_the_order(void **state) {
    (void)state;
    setenv("UV_THREADPOOL_SIZE", "1", 1);
    for (int i = 0; i < JOBS; i++) submit(i, NULL);
    loop_run(t.ctx);
    for (int i = 0; i < JOBS; i++) assert_int_equal(t.order[i], i);
    assert_int_equal(t.most, 1);
}

/* O primeiro a chegar é o primeiro a terminar, não o primeiro a ser pedido: o job 0 fica
 * preso na barreira até que a volta do 1, do 2 e do 3 a abra. */
static pthread_barrier_t gate;

static void come_back_and_open(duk_context *ctx, struct event *event) {
    come_back(ctx, event);
    if (t.done == 3) pthread_barrier_wait(&gate);
}

static void the_first_to_end_comes_first(void **state) {
    (void)state;
    pthread_barrier_init(&gate, NULL, 2);
    submit(0, &gate);
    for (int i = 1; i < 4; i++) {
        submit(i, NULL);
        t.tasks[i].job.event.run = come_back_and_open;
    }
    loop_run(t.ctx);
    assert_int_equal(t.done, 4);
    assert_int_equal(t.order[3], 0);
    pthread_barrier_destroy(&gate);
}

/* ---- o loop ---- */

static void come_back_and_submit(duk_context *ctx, struct event *event) {
    int number = ((struct task *)event)->number;
    come_back(ctx, event);
    if (number + 1 == JOBS) return;
    submit(number + 1, NULL);
    t.tasks[number + 1].job.event.run = come_back_and_submit;
}

static void a_job_can_ask_for_another(void **state) {
    (void)state;
    submit(0, NULL);
    t.tasks[0].job.event.run = come_back_and_submit;
    loop_run(t.ctx);
    assert_int_equal(t.done, JOBS);
    assert_int_equal(loop_held(), 0);
}

/* ---- o rastro ---- */

static struct {
    char what[64][16];
    int thread[64];
    int count;
} trace;

static void observe(const char *what, const char *kind, const struct origin *origin, int thread,
                    double at) {
    (void)origin, (void)at;
    if (strcmp(kind, "teste") != 0 || trace.count == 64) return;
    snprintf(trace.what[trace.count], sizeof trace.what[0], "%s", what);
    trace.thread[trace.count++] = thread;
}

static void the_observer_sees_both_sides(void **state) {
    (void)state;
    static const char *const expected[] = { "schedule", "begin", "end", "ready", "begin", "end" };
    trace.count = 0;
    queue_observer = observe;
    submit(0, NULL);
    loop_run(t.ctx);
    assert_int_equal(trace.count, 6);
    for (int i = 0; i < 6; i++) {
        assert_string_equal(trace.what[i], expected[i]);
        int on_pool = i == 1 || i == 2;
        assert_int_equal(trace.thread[i] != 0, on_pool);
    }
}

static void the_origin_is_who_asked(void **state) {
    (void)state;
    submit(0, NULL);
    t.tasks[0].job.event.run = come_back_and_submit;
    unsigned asker = t.tasks[0].job.event.origin.id;
    loop_run(t.ctx);
    assert_int_not_equal(asker, 0);
    assert_int_equal(t.tasks[0].job.event.origin.parent, 0);
    assert_int_equal(t.tasks[1].job.event.origin.parent, asker);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, open_layers, close_layers)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(no_thread_before_the_first_job),
        TEST(eight_jobs_in_two_waves),
        TEST(each_job_says_who_did_it),
        TEST(the_environment_sets_the_size),
        TEST(a_larger_team),
        TEST(a_senseless_size_is_one),
        TEST(one_thread_keeps_the_order),
        TEST(the_first_to_end_comes_first),
        TEST(a_job_can_ask_for_another),
        TEST(the_observer_sees_both_sides),
        TEST(the_origin_is_who_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
