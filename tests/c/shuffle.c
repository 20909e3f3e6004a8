/* shuffle.c -- o embaralhador: só sai o que poderia sair, a semente repete, e ninguém espera para
 * sempre. E o relógio virtual, lido de duas threads. */
#include "shuffle.h"
#include "micro.h"
#include "options.h"
#include "buffer.h"
#include "console.h"
#include "events.h"

#include <semaphore.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

enum { JOBS = 9, TEAM = 4, SEEDS = 200, TIME_LIMIT = 60 };

struct task {
    struct job job;
    int number;
    sem_t *waits, *posts; /* o que espera antes de acabar, e a quem avisa */
};

static struct {
    duk_context *ctx;
    struct task tasks[JOBS];
    int order[JOBS], done;    /* em que ordem voltaram */
    int ran[JOBS], run_count; /* em que ordem rodaram */
} t;

static struct loop_clock real_clock;

static const struct layer *const layers[] = {
    &engine_layer, &errors_layer, &es_layer,    &console_layer, &module_layer,
    &buffer_layer, &events_layer, &queue_layer, &loop_layer,    &timers_layer,
    &micro_layer,  &pool_layer,   NULL,
};

static int open_layers(void **state) {
    (void)state;
    unsetenv("UV_THREADPOOL_SIZE");
    memset(&t, 0, sizeof t);
    options.virtual_clock = 1; /* o que se adia não custa tempo aos testes */
    real_clock = loop_clock;
    t.ctx = engine_open(layers);
    alarm(TIME_LIMIT);
    return 0;
}

static int close_layers(void **state) {
    (void)state;
    alarm(0);
    loop_chooser = NULL;
    pool_keeper = NULL;
    engine_close();
    loop_clock = real_clock;
    return 0;
}

static void work(struct job *job) {
    struct task *task = (struct task *)job;
    t.ran[__atomic_fetch_add(&t.run_count, 1, __ATOMIC_SEQ_CST)] = task->number;
    if (task->posts != NULL) sem_post(task->posts);
    if (task->waits != NULL) sem_wait(task->waits);
}

static void come_back(duk_context *ctx, struct event *event) {
    t.order[t.done++] = ((struct task *)event)->number;
    queue_context_release(ctx, event->origin.context);
}

static void submit_work(int number, void (*what)(struct job *job)) {
    struct task *task = &t.tasks[number];
    memset(task, 0, sizeof *task);
    task->number = number;
    task->job.event.run = come_back;
    task->job.event.kind = "teste";
    task->job.work = what;
    pool_submit(&task->job);
}

static void submit(int number) { submit_work(number, work); }

static const int *run_with(unsigned long seed) {
    shuffle_start(seed);
    t.done = t.run_count = 0;
    for (int i = 0; i < JOBS; i++) submit(i);
    loop_run(t.ctx);
    assert_int_equal(t.done, JOBS);
    return t.order;
}

/* Cada um que volta é um dos que estariam em execução: os TEAM primeiros dos que faltam. */
static void assert_possible(const int *order) {
    int back[JOBS] = { 0 };
    for (int i = 0; i < JOBS; i++) {
        int earlier = 0;
        for (int other = 0; other < order[i]; other++) earlier += !back[other];
        assert_false(back[order[i]]);
        assert_in_range(earlier, 0, TEAM - 1);
        back[order[i]] = 1;
    }
}

static void only_what_could_happen(void **state) {
    (void)state;
    int firsts[JOBS] = { 0 };
    for (unsigned long seed = 1; seed <= SEEDS; seed++) {
        const int *order = run_with(seed);
        assert_possible(order);
        assert_memory_equal(order, t.ran, sizeof t.ran); /* e é a ordem em que o trabalho se fez */
        firsts[order[0]]++;
    }
    for (int i = 0; i < TEAM; i++) assert_in_range(firsts[i], SEEDS / 10, SEEDS);
}

static void a_seed_repeats(void **state) {
    (void)state;
    int first[JOBS];
    for (unsigned long seed = 1; seed <= 5; seed++) {
        memcpy(first, run_with(seed), sizeof first);
        for (int time = 0; time < 10; time++)
            assert_memory_equal(run_with(seed), first, sizeof first);
    }
}

/* Um job que espera por outro: depois de um tempo, o outro roda assim mesmo. */
static void a_stuck_job_is_left_behind(void **state) {
    (void)state;
    sem_t gate;
    sem_init(&gate, 0, 0);
    shuffle_start(1);
    for (int i = 0; i < JOBS; i++) {
        submit(i);
        t.tasks[i].waits = i < TEAM - 1 ? &gate : NULL;
        t.tasks[i].posts = i >= JOBS - TEAM + 1 ? &gate : NULL;
    }
    loop_run(t.ctx);
    assert_int_equal(t.done, JOBS);
    sem_destroy(&gate);
}

/* Os sorteios de leitura deixam sempre ao menos um byte, às vezes todos e às vezes poucos. */
static void a_read_gets_something(void **state) {
    (void)state;
    int all = 0, few = 0;
    shuffle_start(1);
    for (int i = 0; i < 1000; i++) {
        int left = 65536 - loop_choose(CHOICE_READ, 65536);
        assert_in_range(left, 1, 65536);
        assert_in_range(1 - loop_choose(CHOICE_READ, 1), 1, 1);
        all += left == 65536;
        few += left < 16;
    }
    assert_in_range(all, 400, 600);
    assert_in_range(few, 50, 400);
}

/* ---- o relógio virtual ---- */

static int readings_went_back;
static void read_often(struct job *job) {
    double last = 0;
    (void)job;
    for (int i = 0; i < 10000; i++) {
        double now = loop_instant();
        if (now < last) readings_went_back++;
        last = now;
    }
}

static void the_virtual_clock_is_for_every_thread(void **state) {
    (void)state;
    virtual_open();
    assert_true(loop_instant() < 1);
    for (int i = 0; i < JOBS; i++) submit_work(i, read_often);
    duk_eval_string_noresult(t.ctx, "var seen = [];"
                                    "setTimeout(function () { seen.push('dia'); }, 86400000);"
                                    "setTimeout(function () { seen.push('um'); }, 1);");
    loop_run(t.ctx);
    assert_int_equal(t.done, JOBS);
    assert_int_equal(readings_went_back, 0);
    duk_eval_string(t.ctx, "seen.join()");
    assert_string_equal(duk_get_string(t.ctx, -1), "um,dia");
    assert_in_range((unsigned long)loop_instant(), 86400000, 86400010);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_layers, close_layers)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(only_what_could_happen),
        TEST(a_seed_repeats),
        TEST(a_stuck_job_is_left_behind),
        TEST(a_read_gets_something),
        TEST(the_virtual_clock_is_for_every_thread),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
